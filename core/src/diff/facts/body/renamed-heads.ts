import type { Pair } from '../pairing/pair.ts';
import type { Pairing } from '../pairing/pairing.ts';
import { closestPairs } from '../pairing/similar-pairs.ts';
import type { Piece } from './piece.ts';

/**
 * Headings, and heads of rows and columns, without a partner, found by what stands under them: more of it went from
 * under one to under the other than anywhere else.
 */
export function renamedHeads({ before, after, pairs, left }: Pairing<Piece>): Pair[] {
  const open = left();
  const isOpen = { before: new Set(open.before), after: new Set(open.after) };
  const votes = new Map<string, Pair & { alike: number }>();
  for (const pair of pairs) {
    for (const head of heads) {
      const one = before[pair.before]?.under[head];
      const other = after[pair.after]?.under[head];
      if (one === undefined || other === undefined || !isOpen.before.has(one) || !isOpen.after.has(other)) continue;
      const known = votes.get(`${one} ${other}`) ?? { before: one, after: other, alike: 0 };
      votes.set(`${one} ${other}`, { ...known, alike: known.alike + 1 });
    }
  }
  return closestPairs([...votes.values()]);
}

const heads = ['heading', 'row', 'column'] as const;
