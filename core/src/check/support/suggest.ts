import { distance } from 'fastest-levenshtein';
import { remembered } from '../../read/index.ts';

/**
 * The word that was probably meant: the same but for capitals or two letters that changed places, else the nearest of
 * `known`, where no more than a third of its letters differ. Of two equally near ones the one wins that begins with what is
 * written, else the one nearer in length.
 * @param known the same list or set each time, where that can be: what is made of it is kept with it.
 * @returns undefined where nothing is near enough.
 */
export function suggest(written: string, known: readonly string[] | ReadonlySet<string>): string | undefined {
  if (written.length > longestWord) return undefined;
  const lower = written.toLowerCase();
  const { words, byLength } = indexOf(known);
  const swapped = byLength.get(lower.length)?.find((word) => isSwapped(lower, word));
  const same = words.get(lower) ?? (swapped && words.get(swapped));
  if (same !== undefined) return same;
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of nearLengths(lower.length).flatMap((length) => byLength.get(length) ?? [])) {
    const steps = distance(lower, word);
    const isNearer = steps < fewest || (steps === fewest && word.startsWith(lower));
    if (!isNearer || steps > Math.max(1, Math.floor(word.length / 3))) continue;
    [nearest, fewest] = [word, steps];
  }
  return nearest && words.get(nearest);
}

/** Nobody writes a longer word by mistake for another. */
const longestWord = 80;

/** Where more words are equally long, the first of them are compared: ten thousand unknown names stay cheap. */
const mostOfALength = 300;

/** The lengths that a word may have of which no more than a third differs, the nearest first. */
function nearLengths(length: number): number[] {
  const most = Math.max(1, Math.ceil(length / 2));
  const steps = Array.from({ length: most }, (_, at) => at + 1);
  return [length, ...steps.flatMap((step) => [length - step, length + step])];
}

interface Index {
  /** Each word in lower case, and the first that is written so. */
  readonly words: ReadonlyMap<string, string>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

const indexOf = remembered((known: readonly string[] | ReadonlySet<string>): Index => {
  const words = new Map<string, string>();
  const byLength = new Map<number, string[]>();
  for (const word of known) {
    const lower = word.toLowerCase();
    if (words.has(lower)) continue;
    words.set(lower, word);
    const list = byLength.get(lower.length) ?? [];
    if (list.length < mostOfALength) list.push(lower);
    byLength.set(lower.length, list);
  }
  return { words, byLength };
});

/** Whether two neighbouring letters have changed places, and nothing else differs. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
