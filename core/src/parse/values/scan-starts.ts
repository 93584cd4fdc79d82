import { monthNames, weekdays } from './calendar-names.ts';
import { isCurrencyCode } from './currency.ts';
import { numberWords } from './number-words.ts';

/**
 * The places where a value may begin: at a figure, a currency sign or code, a slash, or one of a few hundred words.
 * Looking only there, and not at every letter, is what keeps a scan fast.
 */
export function valueStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/(\p{L}+)|\d+|[\p{Sc}/]/gu)) {
    const word = match[1];
    if (word === undefined || openingWords.has(word.toLowerCase()) || isCurrencyCode(word)) starts.push(match.index);
  }
  return starts;
}

/** The first words of all that the patterns find, in lower case. A pattern with a new first word needs it here. */
const openingWords: ReadonlySet<string> = new Set([
  ...numberWords,
  ...monthNames,
  ...monthNames.map((name) => name.slice(0, 3)),
  'sept',
  ...weekdays.flatMap((day) => [day, `${day}s`]),
  ...[
    'a an all each every no none half per between once twice thrice rolling same following last next this previous current',
    'start beginning end close day week month quarter year business working calendar fiscal fy q h eod eow eom eoq eoy cob',
    'midnight daily weekly monthly quarterly yearly annually fortnightly us ca c a au nz hk s r mx zł kč',
  ].flatMap((line) => line.split(' ')),
]);
