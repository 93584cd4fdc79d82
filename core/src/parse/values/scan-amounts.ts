import { durationUnitSource } from './duration.ts';
import { moneySources, parseMoney } from './money.ts';
import { figureSource, numberSource, parseNumber } from './number.ts';
import { parsePercent } from './percent.ts';
import { parseRange } from './range.ts';
import { isPlainNumber, nounAfter } from './scan-counts.ts';
import type { ScanPattern } from './scan-pattern.ts';
import { quantifierPattern } from './scan-quantifiers.ts';
import { acceptedValue } from './value-result.ts';

const startOfNumber = '(?<![\\p{L}\\p{Sc}\\d#/]|\\d[.,:–-])';
const scaleSource = '(?: ?(?:k|K|m|M|bn)\\b| (?:thousand|million|billion)\\b)?';
const percentSource = '(?:%|percent\\b|per cent\\b)';
const moneySource = `(?:(?:${moneySources.sign}) ?${figureSource}${scaleSource})`;
const separatorSource = '(?: to | ?[–—-] ?)';
const rangeUnitSource = `(?:(?:business|working|calendar) )?${durationUnitSource}\\b`;

/** How numbers with a unit stand in prose: money, shares, ranges, counts, and words such as "every". */
export const amountPatterns: readonly ScanPattern[] = [
  {
    kind: 'money',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${moneySources.sign}) ?|[A-Z]{3} )${figureSource}${scaleSource}(?!\\d)`,
      'uy',
    ),
    read: (words) => acceptedValue(parseMoney(words)),
  },
  {
    kind: 'money',
    pattern: new RegExp(
      `${startOfNumber}(?:${numberSource}|${figureSource}${scaleSource})(?: (?:${moneySources.word}|[A-Z]{3})| ?(?:${moneySources.sign}))(?![\\p{L}\\d])`,
      'uy',
    ),
    read: (words) => acceptedValue(parseMoney(words)),
  },
  {
    kind: 'percent',
    pattern: new RegExp(`${startOfNumber}${numberSource} ?${percentSource}`, 'iuy'),
    read: (words) => acceptedValue(parsePercent(words)),
  },
  {
    // "from 20% to 25%" is a change and not a range: its two ends are found one by one.
    kind: 'range',
    pattern: new RegExp(
      `(?<!\\bfrom )${startOfNumber}(?:${figureSource} ?%?${separatorSource}${figureSource} ?${percentSource}` +
        `|${figureSource}${separatorSource}${figureSource} ${rangeUnitSource}` +
        `|${figureSource}(?: to |–)${figureSource}(?=[ ]\\p{Ll}))`,
      'iuy',
    ),
    read: (words) => acceptedValue(parseRange(words)),
  },
  {
    kind: 'range',
    pattern: new RegExp(`(?<!\\bfrom )(?<![\\p{L}\\d])${moneySource}${separatorSource}${moneySource}`, 'uy'),
    read: (words) => acceptedValue(parseRange(words)),
  },
  {
    kind: 'range',
    pattern: new RegExp(`\\bbetween ${figureSource} ?%? and ${figureSource}(?: ?${percentSource}|(?!\\d))`, 'iuy'),
    read: (words) => acceptedValue(parseRange(words)),
  },
  {
    kind: 'count',
    pattern: new RegExp(`${startOfNumber}${numberSource}(?![\\p{L}\\d%:/-]|[.,]\\d|[–—-]\\d)`, 'iuy'),
    read: (words, match, text) => {
      const amount = parseNumber(words);
      const end = match.index + match[0].length;
      if (amount === undefined || !isPlainNumber(text, match.index, end)) return undefined;
      const noun = nounAfter(text, end);
      return noun === undefined ? { amount } : { amount, noun };
    },
  },
  quantifierPattern,
];
