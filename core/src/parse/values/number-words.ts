/**
 * Reads a number written in words, in lower or upper case: "zero" to "ninety-nine", "a hundred", "two hundred and
 * five", "a dozen", "half", "half a dozen", "one and a half".
 * `undefined` when the words are no number. A vague amount ("a few", "a couple") is no number.
 */
export function parseNumberWords(text: string): number | undefined {
  const words = text.toLowerCase().replaceAll('-', ' ').split(' ');
  const withHalf = words.join(' ').endsWith(' and a half');
  if (withHalf) {
    const whole = parseWholeWords(words.slice(0, -3));
    return whole === undefined ? undefined : whole + 0.5;
  }
  return parseFixedPhrase(words.join(' ')) ?? parseWholeWords(words);
}

/** Reads an ordinal from 1 to 31: "first" to "thirty-first", "1st" to "31st". `undefined` when it is none. */
export function parseOrdinal(text: string): number | undefined {
  const lower = text.toLowerCase().replace(' ', '-');
  const figure = /^(\d{1,2})(st|nd|rd|th)$/.exec(lower);
  if (figure) {
    const value = Number(figure[1]);
    return value >= 1 && value <= 31 && figure[2] === ordinalEnding(value) ? value : undefined;
  }
  const index = ordinalWords.indexOf(lower);
  return index === -1 ? undefined : index + 1;
}

/** An ordinal in figures: 1 gives "1st", 22 gives "22nd". */
export function formatOrdinal(value: number): string {
  return `${value}${ordinalEnding(value)}`;
}

const smallWords = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
].flatMap((line) => line.split(' '));

const tensWords = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const unitOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const ordinalWords = [
  ...unitOrdinals,
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
  'twentieth',
  ...unitOrdinals.map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
];

/** Every word that a number or an ordinal in words may begin with, in lower case. */
export const numberWords: readonly string[] = [
  ...smallWords,
  ...tensWords,
  ...ordinalWords.flatMap((word) => word.split('-')),
  'hundred',
  'dozen',
  'half',
];

const unitSource = smallWords.slice(1, 10).join('|');
const belowHundredSource = `(?:(?:${tensWords.join('|')})(?:[- ](?:${unitSource}))?|${smallWords.toReversed().join('|')})`;

/** Source of a pattern (for the flag `i`) that matches every number that {@link parseNumberWords} reads. */
export const numberWordSource = `(?:${[
  `half a dozen|half`,
  `(?:(?:an?|${unitSource}) )?dozen`,
  `(?:(?:a|${unitSource}) )?hundred(?: (?:and )?(?!a half)${belowHundredSource})?`,
  `${belowHundredSource}(?: and a half)?`,
].join('|')})`;

/** Source of a pattern (for the flag `i`) that matches every ordinal that {@link parseOrdinal} reads, and "32nd". */
export const ordinalSource = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWords.toReversed().join('|').replaceAll('-', '[- ]')})`;

function parseFixedPhrase(phrase: string): number | undefined {
  if (phrase === 'half') return 0.5;
  if (phrase === 'half a dozen') return 6;
  if (phrase === 'dozen' || phrase === 'a dozen') return 12;
  if (phrase === 'hundred' || phrase === 'a hundred') return 100;
  return undefined;
}

function parseWholeWords(words: readonly string[]): number | undefined {
  const [first = '', second] = words;
  if (second === 'dozen' && words.length === 2) return times(parseBelowHundred([first]), 12);
  const hundreds = first === 'hundred' ? 1 : first === 'a' ? 1 : smallWords.indexOf(first);
  const hundredAt = first === 'hundred' ? 0 : 1;
  if (words[hundredAt] !== 'hundred') return parseBelowHundred(words);
  if (hundreds < 1 || hundreds > 9) return undefined;
  const rest = words.slice(hundredAt + 1);
  const tail = rest[0] === 'and' ? rest.slice(1) : rest;
  if (tail.length === 0) return rest.length === 0 ? hundreds * 100 : undefined;
  const added = parseBelowHundred(tail);
  return added === undefined ? undefined : hundreds * 100 + added;
}

function parseBelowHundred(words: readonly string[]): number | undefined {
  const [first = '', second] = words;
  const small = smallWords.indexOf(first);
  if (small !== -1) return words.length === 1 ? small : undefined;
  const tens = tensWords.indexOf(first);
  if (tens === -1 || words.length > 2) return undefined;
  const units = second === undefined ? 0 : smallWords.indexOf(second);
  const fits = second === undefined || (units >= 1 && units <= 9);
  return fits ? (tens + 2) * 10 + units : undefined;
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
