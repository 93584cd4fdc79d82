import { type ParsedFile, parseFile } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { fastParser } from '@living-sla/host';
import type { Sample } from './corpus.ts';

const satteriParser = await fastParser();

/** One text, read by both parsers. */
export function readByBoth(sample: Sample): { portable: ParsedFile; fast: ParsedFile } {
  const portable = parseFile(sample.path, sample.text, portableParser);
  const fast = parseFile(sample.path, sample.text, satteriParser);
  if (portable === undefined || fast === undefined) throw new Error(`${sample.path} is no file of a handbook`);
  return { portable, fast };
}

/** What findings can be made of: everything that a parser gives, without the tree itself. */
export function whatRulesSee(file: ParsedFile): Pick<ParsedFile, 'parts' | 'problems' | 'frontmatter'> {
  const { parts, problems, frontmatter } = file;
  return { parts, problems, frontmatter };
}

/** Whether a body would be refused: it is broken, or it holds code or a component with code. */
export function isRefused(file: ParsedFile): boolean {
  const hasCode = file.parts.components.some((component) =>
    component.attributes.some((each) => each.text === undefined),
  );
  return hasCode || file.parts.code.length > 0 || file.problems.some((problem) => problem.code === 'mdx-syntax');
}

/**
 * The same, with prose as words: where a text is odd (`\---[https://a.example`), the parsers cut it into different
 * pieces of the same words.
 */
export function wordsRulesSee(file: ParsedFile): unknown {
  const { parts, problems, frontmatter } = file;
  const prose = parts.prose.flatMap(({ range, section, place }) =>
    [...file.text.slice(range.start, range.end).matchAll(/[\p{L}\p{N}]+/gu)].map(
      (word) => `${range.start + word.index} ${word[0]} ${section} ${place}`,
    ),
  );
  return { parts: { ...parts, prose }, problems, frontmatter };
}

/**
 * Corners in which the two parsers are known to differ. In the one with the table, one may refuse what the other takes for
 * a span of code, which a page shows as the characters it is made of.
 */
export const knownDifferences: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'a footnote that is indented, or follows a paragraph directly', pattern: /\[\^/ },
  { reason: 'a byte order mark in the text: white space for one, a character for the other', pattern: /\uFEFF/ },
  { reason: 'emphasis beside a character beyond ASCII', pattern: /[*_~][^ -~\s]|[^ -~\s][*_~]/ },
  { reason: 'a code span over the lines of a table', pattern: /`[^`\n]*\|[^`]*\n/ },
  { reason: 'an address directly behind a character beyond ASCII', pattern: /[^ -~\s](?:https?:|www\.)/ },
];
