import type { Edit } from '../../check/index.ts';
import type { Range } from '../../read/index.ts';

/** An edit that leaves one thing for a person to write. */
export interface OpenEdit extends Edit {
  /** The part of `text` that holds the place of what is to be written. */
  readonly blank: Range;
}

/** An edit that puts in `before`, the words that hold the place, and `after`. */
export function insertOpen(file: string, at: number, before: string, words: string, after: string): OpenEdit {
  const blank = { start: before.length, end: before.length + words.length };
  return { file, range: { start: at, end: at }, text: before + words + after, blank };
}
