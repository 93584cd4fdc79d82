import type { Pair } from './pair.ts';

/** The words of a thing, each with how often it stands there. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * Counts the words of some texts. A number counts as itself and as some number, so that sentences which differ only in
 * their numbers are much alike. Of very long texts the beginning tells enough.
 */
export function countWords(texts: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  let left = mostWords;
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{N}+(?:[.,:-]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu)) {
      count(word);
      if (/^\p{N}/u.test(word)) count(someNumber);
      left -= 1;
      if (left === 0) return counts;
    }
  }
  return counts;
}

const someNumber = '#';
const mostWords = 2_000;

/**
 * Pairs things by the words they share, the most alike first, and of equals those that stand nearest. Swapping the two
 * sides gives the same pairs.
 * @param isEnough whether two things that are so much alike, from 0 to 1, may be the same thing.
 * @returns places in the two lists.
 */
export function similarPairs(
  before: readonly WordCounts[],
  after: readonly WordCounts[],
  isEnough: (alike: number, pair: Pair) => boolean,
): Pair[] {
  const found = candidates(before, after).flatMap((pair) => {
    const alike = likeness(before[pair.before] as WordCounts, after[pair.after] as WordCounts);
    return isEnough(alike, pair) ? [{ ...pair, alike }] : [];
  });
  return closestPairs(found);
}

/** Of pairs that may be, those that are: the most alike first, and of equals those that stand nearest; each place once. */
export function closestPairs(found: readonly (Pair & { readonly alike: number })[]): Pair[] {
  const sorted = [...found].sort(
    (a, b) => b.alike - a.alike || apart(a) - apart(b) || a.before + a.after - (b.before + b.after),
  );
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return sorted.flatMap(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return [];
    taken.before.add(before);
    taken.after.add(after);
    return [{ before, after }];
  });
}

function apart({ before, after }: Pair): number {
  return Math.abs(before - after);
}

/** The share of the words of two things that both have, from 0 to 1 (Dice's coefficient). */
export function likeness(one: WordCounts, other: WordCounts): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  const all = total(one) + total(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

function total(words: WordCounts): number {
  let sum = 0;
  for (const count of words.values()) sum += count;
  return sum;
}

/** A few things are compared each with each; of many only those that share a word that is rare among them. */
function candidates(before: readonly WordCounts[], after: readonly WordCounts[]): Pair[] {
  if (before.length * after.length <= fewPairs) {
    return before.flatMap((_, one) => after.map((_, other) => ({ before: one, after: other })));
  }
  const places = { before: placesOf(before), after: placesOf(after) };
  const pairs = new Map<number, Pair>();
  for (const [word, ones] of places.before) {
    const others = places.after.get(word) ?? [];
    if (ones.length * others.length > rarePairs) continue;
    for (const one of ones) {
      for (const other of others) pairs.set(one * after.length + other, { before: one, after: other });
    }
  }
  return [...pairs.values()];
}

const fewPairs = 10_000;
const rarePairs = 16;

function placesOf(things: readonly WordCounts[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, words] of things.entries()) {
    for (const word of words.keys()) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  }
  return places;
}
