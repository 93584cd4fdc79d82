import type { DataPath } from '../../parse/index.ts';
import type { Difference } from './difference.ts';

/**
 * Numbers the differences of one file whose paths are the same: `body/Why/paragraph`, `body/Why/paragraph~2`. They
 * are counted in the order of the text, which is the same whichever side is asked first.
 */
export function withDistinctPaths(differences: readonly Difference[]): Difference[] {
  const byPath = Map.groupBy(differences, ({ path }) => path);
  const numbers = new Map<Difference, number>();
  for (const same of byPath.values()) {
    if (same.length === 1) continue;
    const keyed = same.map((difference) => ({ difference, key: keyOf(difference) }));
    keyed.sort((a, b) => a.key.at - b.key.at || (a.key.text < b.key.text ? -1 : a.key.text > b.key.text ? 1 : 0));
    for (const [at, { difference }] of keyed.entries()) numbers.set(difference, at + 1);
  }
  return differences.map((difference) => {
    const number = numbers.get(difference) ?? 1;
    return number === 1 ? difference : { ...difference, path: `${difference.path}~${number}` };
  });
}

/** Says nothing of which side is which. */
function keyOf({ kind, field, before, after, steps, ranges }: Difference): {
  readonly at: number;
  readonly text: string;
} {
  const starts = [ranges.before, ranges.after].flatMap((range) => range?.start ?? []);
  const sides = [JSON.stringify([before, steps.before]), JSON.stringify([after, steps.after])].sort();
  const turn = kind === 'moved' ? 'moved' : 'other';
  const places = [steps.before, steps.after].flatMap((each) => (each === undefined ? [] : placesIn(each))).sort();
  const text = JSON.stringify([places[0], turn, field, ...sides]);
  return { at: Math.min(...starts, Number.MAX_SAFE_INTEGER), text };
}

/** The places in lists that steps lead through, so that they sort as numbers do. */
function placesIn(steps: DataPath): string {
  return steps.map((step) => (typeof step === 'number' ? String(step).padStart(8, '0') : '')).join('/');
}
