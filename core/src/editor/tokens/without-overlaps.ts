import type { Range } from '../../read/index.ts';

/**
 * Things that each stand on one line and do not overlap: the first in the list keeps all its words, a later one what is
 * left of its own, without white space at the edges. One that runs over several lines, or around another, becomes several.
 * In the order of the text.
 */
export function withoutOverlaps<T extends { readonly range: Range }>(things: readonly T[], text: string): T[] {
  const taken = new Uint8Array(text.length);
  return things
    .flatMap((thing) => {
      const pieces = freePieces(thing.range, text, taken);
      taken.fill(1, thing.range.start, thing.range.end);
      return pieces.map((range) => ({ ...thing, range }));
    })
    .sort((one, other) => one.range.start - other.range.start);
}

function freePieces({ start, end }: Range, text: string, taken: Uint8Array): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const isFree = at < end && taken[at] === 0 && text[at] !== '\n' && text[at] !== '\r';
    if (isFree) continue;
    const words = text.slice(from, at);
    const first = from + (words.length - words.trimStart().length);
    if (words.trim() !== '') pieces.push({ start: first, end: first + words.trim().length });
    from = at + 1;
  }
  return pieces;
}
