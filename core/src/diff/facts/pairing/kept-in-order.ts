import { hash } from '../../../read/index.ts';
import type { Pair } from './pair.ts';

/** A pair that may have changed its place. */
export interface Placed extends Pair {
  /** How many pieces it stands for. */
  readonly size: number;
  /** Its name, the same on both sides; decides where nothing else does. */
  readonly name: string;
}

/**
 * The pairs that stayed in order, so that all others moved and these are as many as can be: the heaviest increasing
 * sequence. Of two equal answers the one with more pieces is taken, so that the smaller thing is what moved; swapping
 * the sides gives the same.
 */
export function keptInOrder<P extends Placed>(pairs: readonly P[]): ReadonlySet<P> {
  const sorted = [...pairs].sort((a, b) => a.before - b.before);
  const ranks = new Map([...pairs].sort((a, b) => a.after - b.after).map((pair, at) => [pair, at + 1]));
  const best = bestBelow<P>(pairs.length);
  let heaviest: Chain<P> | undefined;
  for (const pair of sorted) {
    const rank = ranks.get(pair) as number;
    const previous = best.below(rank);
    const chain = { pair, previous, weight: (previous?.weight ?? 0) + weightOf(pair) };
    best.put(rank, chain);
    if (heaviest === undefined || chain.weight > heaviest.weight) heaviest = chain;
  }
  const kept = new Set<P>();
  for (let chain = heaviest; chain !== undefined; chain = chain.previous) kept.add(chain.pair);
  return kept;
}

interface Chain<P> {
  readonly pair: P;
  readonly previous: Chain<P> | undefined;
  readonly weight: number;
}

/** One more pair outweighs all pieces of ten thousand, and one more piece all their names. */
function weightOf({ size, name }: Placed): number {
  return 2 ** 38 + Math.min(size, 4_096) * 2 ** 24 + Number.parseInt(hash(name).slice(0, 5), 16) / 1_024;
}

/** The heaviest chain that ends below a rank (Fenwick's tree: both questions cost the logarithm of the count). */
function bestBelow<P>(count: number) {
  const tree: (Chain<P> | undefined)[] = new Array(count + 1).fill(undefined);
  return {
    below: (rank: number): Chain<P> | undefined => {
      let best: Chain<P> | undefined;
      for (let at = rank - 1; at > 0; at -= at & -at) {
        const chain = tree[at];
        if (chain !== undefined && (best === undefined || chain.weight > best.weight)) best = chain;
      }
      return best;
    },
    put: (rank: number, chain: Chain<P>): void => {
      for (let at = rank; at <= count; at += at & -at) {
        const known = tree[at];
        if (known === undefined || chain.weight > known.weight) tree[at] = chain;
      }
    },
  };
}
