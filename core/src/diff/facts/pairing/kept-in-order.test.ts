import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptInOrder, type Placed } from './kept-in-order.ts';

function placed(after: readonly number[]): Placed[] {
  return after.map((place, at) => ({ before: at, after: place, size: 1, name: `thing ${place + at}` }));
}

/** The longest increasing sequence by trying each subset. */
function longest(after: readonly number[]): number {
  const lengths = after.map(() => 1);
  for (const [at, place] of after.entries()) {
    for (let before = 0; before < at; before++) {
      if ((after[before] ?? 0) < place) lengths[at] = Math.max(lengths[at] ?? 1, (lengths[before] ?? 0) + 1);
    }
  }
  return Math.max(0, ...lengths);
}

const orders = fc.uniqueArray(fc.nat(50), { maxLength: 12 });

describe('keptInOrder', () => {
  it('keeps as many as can be, in order', () => {
    fc.assert(
      fc.property(orders, (after) => {
        const kept = [...keptInOrder(placed(after))].sort((a, b) => a.before - b.before).map((pair) => pair.after);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        expect(kept).toHaveLength(longest(after));
      }),
    );
  });

  it('keeps the same when the sides are swapped', () => {
    fc.assert(
      fc.property(orders, (after) => {
        const pairs = placed(after);
        const swapped = pairs.map((pair) => ({ ...pair, before: pair.after, after: pair.before }));
        const names = (kept: ReadonlySet<Placed>) => [...kept].map(({ name }) => name).sort();
        expect(names(keptInOrder(swapped))).toEqual(names(keptInOrder(pairs)));
      }),
    );
  });

  it('moves the smaller of two that changed places', () => {
    const pairs = [
      { before: 0, after: 1, size: 5, name: 'large' },
      { before: 1, after: 0, size: 2, name: 'small' },
    ];
    expect([...keptInOrder(pairs)].map(({ name }) => name)).toEqual(['large']);
  });
});
