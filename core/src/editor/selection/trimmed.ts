import type { Range } from '../../read/index.ts';

/** A range without the white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const space = words.length - words.trimStart().length;
  return { start: start + space, end: start + Math.max(space, words.trimEnd().length) };
}
