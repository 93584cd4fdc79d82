import type { Range } from '../../read/index.ts';

/** The places of a pattern. */
export function find(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
