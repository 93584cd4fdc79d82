import { closest, distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant: the same but for capitals or two letters that changed places, else the nearest of
 * `known`, where no more than a third of its letters differ.
 * @returns undefined where nothing is near enough.
 */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written.length > 80) return undefined;
  const lower = written.toLowerCase();
  const same =
    known.find((word) => word.toLowerCase() === lower) ?? known.find((word) => isSwapped(lower, word.toLowerCase()));
  if (same !== undefined) return same;
  const nearest = closest(
    lower,
    known.map((word) => word.toLowerCase()),
  );
  const found = known.find((word) => word.toLowerCase() === nearest);
  return distance(lower, nearest) <= Math.max(1, Math.floor(nearest.length / 3)) ? found : undefined;
}

/** Whether two neighbouring letters have changed places, and nothing else differs. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
