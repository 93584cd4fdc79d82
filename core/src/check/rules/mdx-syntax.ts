import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { defineRule, type Fix, type Report, replace } from '../rule.ts';
import { isTopOpen } from '../support/place.ts';

export default defineRule({
  id: 'mdx-syntax',
  title: 'The text below the keys can be read',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file({ file }) {
    // Where the closing line is missing, keys are read as text: what is wrong with it says nothing.
    if (isTopOpen(file)) return;
    for (const { code, message, range } of file.problems) {
      if (code === 'mdx-syntax') yield { range, message, fixes: fixesAt(file, range.start), ...commentAt(file, range) };
    }
  },
});

/** A whole comment in the form of HTML is one thing to point at and to mend. */
function commentAt(file: ParsedFile, { start }: Range): Partial<Report> {
  const end = file.text.startsWith('<!--', start) ? file.text.indexOf('-->', start) : -1;
  if (end === -1) return {};
  const range = { start, end: end + 3 };
  const words = file.text
    .slice(start + 4, end)
    .trim()
    .replaceAll('*/', '* /');
  return { range, fixes: [replace(file, range, `{/* ${words} */}`, 'Write it as a comment of this format')] };
}

/** What can only have been meant as a character, or as an address, has one repair. */
function fixesAt(file: ParsedFile, start: number): Fix[] {
  const rest = file.text.slice(start, start + 300);
  const address = /^<((?:https?:\/\/|mailto:|[^\s<>@]+@)[^\s<>]+)>/.exec(rest);
  if (address !== null) {
    const range = { start, end: start + address[0].length };
    return [replace(file, range, address[1] ?? '', 'Take the angle brackets away')];
  }
  if (!/^(?:\{|<[^\p{L}/!>_$])/u.test(rest)) return [];
  return [replace(file, { start, end: start }, '\\', `Show the “${rest[0]}” as a character`)];
}
