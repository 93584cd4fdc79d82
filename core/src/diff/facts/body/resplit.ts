import type { Pairing } from '../pairing/pairing.ts';
import { gapsBetween } from './gaps.ts';
import { formOf, type Piece } from './piece.ts';

/** Places of pieces that have no partner and say nothing new. */
export interface Resplit {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** Paragraphs that were split or put together, and say the same words in the same order as before. */
export function resplit(pairing: Pairing<Piece>): Resplit {
  const gaps = gapsBetween(pairing);
  const before = byGap(pairing.before, gaps.before);
  const after = byGap(pairing.after, gaps.after);
  const found = { before: new Set<number>(), after: new Set<number>() };
  for (const [gap, places] of before) {
    const others = after.get(gap);
    if (others === undefined || wordsOf(pairing.before, places) !== wordsOf(pairing.after, others)) continue;
    for (const at of places) found.before.add(at);
    for (const at of others) found.after.add(at);
  }
  return found;
}

function byGap(pieces: readonly Piece[], gaps: ReadonlyMap<number, number>): Map<number, number[]> {
  const prose = [...gaps].filter(([at]) => formOf((pieces[at] as Piece).block) === 'prose');
  const groups = Map.groupBy(prose, ([, gap]) => gap);
  return new Map([...groups].map(([gap, places]) => [gap, places.map(([at]) => at)]));
}

function wordsOf(pieces: readonly Piece[], places: readonly number[]): string {
  const blocks = places.map((at) => (pieces[at] as Piece).block);
  return JSON.stringify([blocks.map(({ text }) => text).join(' '), blocks.flatMap(({ links }) => links)]);
}
