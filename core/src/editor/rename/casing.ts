/**
 * A new name written the way an old one was used in a place: all small, with a first capital, with a capital on each
 * word, or in capitals. Where the use followed no such pattern, the new name stands as it was given. Hyphens and line
 * breaks between words are kept where both names have as many words.
 * @param used the words in the place. @param from the old name as its definition writes it. @param to the new one.
 */
export function writtenLike(used: string, from: string, to: string): string {
  const [usedWords, fromWords, toWords] = [used, from, to].map(wordsOf) as [string[], string[], string[]];
  const words = usedWords.length === fromWords.length ? casedLike(usedWords, fromWords, toWords) : toWords;
  const [usedGaps, fromGaps, gaps] = [used, from, to].map(gapsOf) as [string[], string[], string[]];
  const asMany = words.length === fromWords.length;
  return joined(words, (at) => {
    const [own = ' ', instead] = [gaps[at], usedGaps[at]];
    const isKept = asMany && instead !== undefined && instead !== fromGaps[at] && spaceOrHyphen.test(own);
    return isKept ? instead : own;
  });
}

const spaceOrHyphen = /^[\s\u2010\u2011-]+$/;

/** All small, but for short forms in capitals and words with a capital inside: “MQL rate”, “LinkedIn lead”. */
export function small(words: readonly string[]): string[] {
  return words.map((word) => (hasOwnCapitals(word) ? word : word.toLowerCase()));
}

/** The runs of letters and digits in a name. */
export function wordsOf(name: string): string[] {
  return name.match(word) ?? [];
}

const word = /[\p{L}\p{N}]+/gu;

function casedLike(used: string[], from: string[], to: string[]): readonly string[] {
  const is = (words: readonly string[]) => words.every((each, at) => each === used[at]);
  const capitals = (words: readonly string[]) => words.map((each) => each.toUpperCase());
  // A short form has one way to be written, and says nothing about other names.
  if (from.every(hasOwnCapitals)) return is(capitals(from)) && !is(from) ? capitals(to) : to;
  if (is(small(from))) return from[0] !== undefined && hasOwnCapitals(from[0]) ? firstAsGiven(to) : small(to);
  if (is(capitals(from))) return capitals(to);
  if (from.length > 1 && is(title(from))) return to.length > 1 ? title(to) : withCapital(to);
  if (from.length === 1 && is(withCapital(from))) return withCapital(to);
  if (is(withCapital(small(from)))) return withCapital(small(to));
  return /^\p{Lu}/u.test(used[0] ?? '') ? withCapital(to) : to;
}

/** Behind a short form the first letter of a name tells nothing, so it is left as it was given. */
function firstAsGiven([first = '', ...rest]: readonly string[]): string[] {
  return [first, ...small(rest)];
}

function withCapital([first = '', ...rest]: readonly string[]): string[] {
  return [capital(first), ...rest];
}

function title(words: readonly string[]): string[] {
  return words.map((word, at) => (at > 0 && linking.has(word.toLowerCase()) ? word.toLowerCase() : capital(word)));
}

/** Words that stay small in a title. */
const linking = new Set('a an and as at by for from in of on or s the to with'.split(' '));

function capital(word: string): string {
  if (hasOwnCapitals(word)) return word;
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('').toLowerCase();
}

function hasOwnCapitals(word: string): boolean {
  return /^.\P{Lu}*\p{Lu}/su.test(word);
}

function gapsOf(name: string): string[] {
  return name.split(word).slice(1, -1);
}

function joined(words: readonly string[], gap: (at: number) => string): string {
  return words.map((each, at) => (at === 0 ? each : gap(at - 1) + each)).join('');
}
