import type { CodePlace, ParsedFile } from '../../parse/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';

export default defineRule({
  id: 'code-in-mdx',
  title: 'Nothing in a text runs',
  category: 'safety',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file({ file }) {
    // Where the text could only be read as plain Markdown, components look like HTML.
    const isBroken = file.problems.some((problem) => problem.code === 'mdx-syntax');
    for (const place of file.parts.code) {
      if (!isBroken || place.kind !== 'html') yield report(file, place);
    }
  },
});

function report(file: ParsedFile, { kind, range }: CodePlace): Report {
  const words = quote(file.text.slice(range.start, range.end));
  if (kind !== 'expression') return { range, message: `${words} ${messages[kind]}` };
  const edit = { file: file.path, range: { start: range.start, end: range.start }, text: '\\' };
  return {
    range,
    message: `${words} ${messages[kind]}`,
    fixes: [{ title: 'Show the braces as characters', edits: [edit] }],
  };
}

const messages: Readonly<Record<CodePlace['kind'], string>> = {
  'import or export':
    'would load or define code. A handbook is written by many hands and never runs anything: take the line out. The components that are allowed need no import.',
  expression:
    'in braces would be run as code. A handbook is written by many hands and never runs anything: take it out, or write “\\{” where a brace is meant as a character.',
  html: 'is raw HTML, which a handbook does not show: anybody could put a script there. Write it as Markdown.',
};
