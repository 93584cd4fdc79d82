import type { Pair } from './pair.ts';

/** Finds out, step by step, which things of two lists are the same. What is paired once stays paired. */
export interface Pairing<Thing> {
  readonly before: readonly Thing[];
  readonly after: readonly Thing[];
  /** The pairs found so far. */
  readonly pairs: readonly Pair[];
  /** Places in the list before that have no partner yet, in order; and those in the list after. */
  readonly left: () => { readonly before: readonly number[]; readonly after: readonly number[] };
  /** Pairs what has the same key, the first with the first and so on. Without a key a thing waits for a later step. */
  readonly byKey: (key: (thing: Thing, at: number, side: 'before' | 'after') => string | undefined) => void;
  /** Takes over pairs found in another way; those with a thing that has a partner are left out. */
  readonly take: (pairs: readonly Pair[]) => void;
}

/** Begins with nothing paired. */
export function startPairing<Thing>(before: readonly Thing[], after: readonly Thing[]): Pairing<Thing> {
  const pairs: Pair[] = [];
  const partner = { before: new Set<number>(), after: new Set<number>() };
  const left = () => ({
    before: [...before.keys()].filter((at) => !partner.before.has(at)),
    after: [...after.keys()].filter((at) => !partner.after.has(at)),
  });
  const take = (found: readonly Pair[]): void => {
    for (const pair of found) {
      if (partner.before.has(pair.before) || partner.after.has(pair.after)) continue;
      partner.before.add(pair.before);
      partner.after.add(pair.after);
      pairs.push(pair);
    }
  };
  return {
    before,
    after,
    pairs,
    left,
    take,
    byKey: (key) => {
      const open = left();
      if (open.before.length === 0 || open.after.length === 0) return;
      const places = placesByKey(open.after, (at) => key(after[at] as Thing, at, 'after'));
      for (const at of open.before) {
        const own = key(before[at] as Thing, at, 'before');
        const other = own === undefined ? undefined : places.get(own)?.shift();
        if (other !== undefined) take([{ before: at, after: other }]);
      }
    },
  };
}

function placesByKey(places: readonly number[], key: (at: number) => string | undefined): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const at of places) {
    const own = key(at);
    if (own === undefined) continue;
    const known = found.get(own);
    if (known === undefined) found.set(own, [at]);
    else known.push(at);
  }
  return found;
}
