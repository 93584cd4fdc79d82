import { keptInOrder } from '../pairing/kept-in-order.ts';
import type { Pairing } from '../pairing/pairing.ts';
import type { Piece } from './piece.ts';

/** For each piece without a partner, which gap between the pieces that stayed in order it stands in. */
export interface Gaps {
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
}

/** Numbers the gaps between the pairs that stand in the same order on both sides. */
export function gapsBetween({ before, pairs, left }: Pairing<Piece>): Gaps {
  const named = pairs.map((pair) => ({ ...pair, size: 1, name: before[pair.before]?.saying ?? '' }));
  const kept = [...keptInOrder(named)].sort((a, b) => a.before - b.before);
  const open = left();
  return {
    before: gapsOf(
      open.before,
      kept.map((pair) => pair.before),
    ),
    after: gapsOf(
      open.after,
      kept.map((pair) => pair.after),
    ),
  };
}

function gapsOf(places: readonly number[], fixed: readonly number[]): Map<number, number> {
  let gap = 0;
  return new Map(
    places.map((at) => {
      while ((fixed[gap] ?? Number.POSITIVE_INFINITY) < at) gap += 1;
      return [at, gap];
    }),
  );
}
