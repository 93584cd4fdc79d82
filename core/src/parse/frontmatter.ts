import { type Range, recentAnswers } from '../read/index.ts';
import type { DataMap } from './data.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The block between the two `---` lines at the top of a file. */
export interface Frontmatter {
  /** The YAML between the marks. */
  readonly range: Range;
  readonly root: DataMap;
}

/** What reading the top of a file gives: the block where there is one, where the body begins, what is wrong. */
export interface FrontmatterReading {
  readonly frontmatter: Frontmatter | undefined;
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

/** Reads the frontmatter of an MDX file. Never throws: a missing or broken block is a problem, and the body stays readable. */
export function readFrontmatter(text: string): FrontmatterReading {
  const open = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length;
  if (open === undefined) return { frontmatter: undefined, bodyStart: 0, problems: [missing] };
  const close = closingMark(text, open);
  const end = close ?? guessedEnd(text, open);
  const range = { start: open, end: end.start };
  const { root, problems } = readKeys({ keys: text.slice(range.start, range.end), start: range.start });
  const all = close === undefined ? [unclosed, ...problems] : problems;
  return { frontmatter: root && { range, root }, bodyStart: end.end, problems: all };
}

/** While somebody types in the body, the keys above it are the same, and so is the very tree. */
const readKeys = recentAnswers(
  ({ keys, start }: { readonly keys: string; readonly start: number }) => `${start} ${keys}`,
  ({ keys, start }) => readYaml(keys, start),
  20,
);

/** Where the closing line is missing, the first heading of the body ends the keys. One `#` would be a YAML comment. */
function guessedEnd(text: string, from: number): Range {
  const heading = /^##+[ \t]/m.exec(text.slice(from));
  const at = heading === null ? text.length : from + heading.index;
  return { start: at, end: at };
}

/** The line `---` that ends the block: where it starts, and where the line behind it starts. */
function closingMark(text: string, from: number): Range | undefined {
  for (let at = from; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found + 1;
    if (text.startsWith('---', at) && text.slice(at + 3, end).trim() === '') return { start: at, end };
    at = end;
  }
  return undefined;
}

const missing: Problem = {
  code: 'frontmatter',
  message: 'The file does not begin with a line “---”. Put the keys, “title” first, between two such lines at the top.',
  range: { start: 0, end: 0 },
};

const unclosed: Problem = {
  code: 'frontmatter',
  message: 'The block of keys at the top is not closed. Put a line “---” behind its last key.',
  range: { start: 0, end: 3 },
};
