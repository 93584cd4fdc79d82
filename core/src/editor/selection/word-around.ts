import type { Range } from '../../read/index.ts';
import { touches } from '../at-offset.ts';

/** The word at an offset; none between words. Joined words (“follow-up”, “buyer’s”) are told whole and in part. */
export function* wordAround(text: string, offset: number): Iterable<Range> {
  yield* around(text, offset, /[\p{L}\p{M}\p{N}]+(?:[-'’_.][\p{L}\p{M}\p{N}]+)*/gu);
  yield* around(text, offset, /[\p{L}\p{M}\p{N}]+/gu);
}

function* around(text: string, offset: number, form: RegExp): Iterable<Range> {
  const from = Math.max(0, offset - longest);
  for (const { 0: word, index } of text.slice(from, offset + longest).matchAll(form)) {
    const range = { start: from + index, end: from + index + word.length };
    if (touches(range, offset)) yield range;
  }
}

/** No word is longer; a text without spaces takes no longer. */
const longest = 100;
