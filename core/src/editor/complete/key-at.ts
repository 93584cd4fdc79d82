import type { Range } from '../../read/index.ts';
import { behindSpace, quotedEnd, wordsEnd } from './outline.ts';

/** A key in a line, and where its colon is. */
export interface KeyInLine {
  readonly key: string;
  readonly keyRange: Range;
  readonly colon: number;
}

/** A key with its colon at a place; undefined where none stands. The key may be empty: somebody is about to write it. */
export function keyAt(text: string, at: number, end: number): KeyInLine | undefined {
  const stop = wordsEnd(text, at, end);
  const quoted = text[at] === '"' || text[at] === "'" ? quotedEnd(text, at, stop) : undefined;
  if (quoted !== undefined) {
    const colon = behindSpace(text, quoted, stop);
    const keyRange = { start: at, end: quoted };
    return isColon(text, colon, stop) ? { key: text.slice(at + 1, quoted - 1), keyRange, colon } : undefined;
  }
  if (/[[{&*!|>%@`"']/.test(text[at] ?? '')) return undefined;
  const words = text.slice(at, stop);
  let place = words.indexOf(':');
  while (place !== -1 && !isColon(words, place, words.length)) place = words.indexOf(':', place + 1);
  if (place === -1) return undefined;
  const colon = at + place;
  const keyRange = { start: at, end: wordsEnd(text, at, colon) };
  return { key: text.slice(at, keyRange.end), keyRange, colon };
}

/** A colon ends a key where a space follows, or nothing. */
function isColon(text: string, at: number, end: number): boolean {
  return text[at] === ':' && at < end && (at + 1 >= end || /\s/.test(text[at + 1] ?? ''));
}
