import { keptInOrder } from '../pairing/kept-in-order.ts';
import type { Pair } from '../pairing/pair.ts';
import type { Pairing } from '../pairing/pairing.ts';
import type { Piece } from './piece.ts';

/**
 * Pieces that changed places: runs of them that went together, so that the fewest runs move. Of a table only rows are
 * looked at: with its columns in another order it says the same.
 */
export function movedPieces(pairing: Pairing<Piece>): (readonly Pair[])[] {
  const pairs = pairing.pairs.filter(({ before, after }) => {
    return hasPlace(pairing.before[before] as Piece) && hasPlace(pairing.after[after] as Piece);
  });
  const runs = runsOf(pairs).map((run) => {
    const [first] = run as [Pair];
    const names = [pairing.before[first.before]?.saying ?? '', pairing.after[first.after]?.saying ?? ''];
    return { ...first, size: run.length, name: names.sort().join(' '), run };
  });
  const kept = keptInOrder(runs);
  return runs.filter((each) => !kept.has(each)).map(({ run }) => run);
}

function hasPlace({ block: { cell } }: Piece): boolean {
  return cell === undefined || (cell.column !== '' && cell.row === '');
}

/** Pairs that stand side by side both before and after, once what has no partner is left out. */
function runsOf(pairs: readonly Pair[]): Pair[][] {
  const sorted = [...pairs].sort((a, b) => a.before - b.before);
  const ranks = new Map([...pairs].sort((a, b) => a.after - b.after).map((pair, at) => [pair, at]));
  const runs: Pair[][] = [];
  let previous: number | undefined;
  for (const pair of sorted) {
    const rank = ranks.get(pair) as number;
    if (previous !== undefined && rank === previous + 1) runs.at(-1)?.push(pair);
    else runs.push([pair]);
    previous = rank;
  }
  return runs;
}
