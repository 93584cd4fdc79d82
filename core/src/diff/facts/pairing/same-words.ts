import { distance } from 'fastest-levenshtein';
import type { Pair } from './pair.ts';
import { closestPairs } from './similar-pairs.ts';

/** A name without its looks: capitals, hyphens, spaces and marks. undefined for nothing, and where nothing is left. */
export function looseName(name: string | undefined): string | undefined {
  const words = name?.toLowerCase().match(/\p{N}+(?:[.,:-]\p{N}+)*|[\p{L}\p{M}]+/gu);
  return words?.join('');
}

/**
 * Pairs short texts of which one may be a slip of the other: a letter or two differ, and no number does. Of many texts
 * none is looked at, for each would have to be held against each.
 * @returns places in the two lists.
 */
export function slips(before: readonly string[], after: readonly string[]): Pair[] {
  if (before.length * after.length > mostPairs) return [];
  const found = before.flatMap((one, at) =>
    after.flatMap((other, there) =>
      isSlip(one, other) ? [{ before: at, after: there, alike: -distance(one, other) }] : [],
    ),
  );
  return closestPairs(found);
}

const mostPairs = 900;

function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (shorter < 4 || longer > 80 || longer - shorter > 2) return false;
  return numbersIn(one) === numbersIn(other) && distance(one, other) <= (shorter < 8 ? 1 : 2);
}

function numbersIn(text: string): string {
  return text.replace(/\P{N}+/gu, ' ').trim();
}
