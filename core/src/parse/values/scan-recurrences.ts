import { fullWeekdaySource } from './calendar-names.ts';
import { parseFrequency } from './frequency.ts';
import { numberSource } from './number.ts';
import { ordinalSource } from './number-words.ts';
import { parsePeriod, periodAdverbSource, periodUnitSource } from './period.ts';
import { parseRecurrence } from './recurrence.ts';
import type { ScanPattern } from './scan-pattern.ts';
import { wordEnd, wordStart, words } from './scan-words.ts';
import { timeOfDaySource } from './time-of-day.ts';
import { acceptedValue } from './value-result.ts';

/**
 * How things that come again and again stand in prose: "per month", "every Monday", "25th of each month", "twice a
 * quarter".
 */
export const recurrencePatterns: readonly ScanPattern[] = [
  {
    kind: 'period',
    pattern: words(`(?:per|each|every) ${periodUnitSource}|${periodAdverbSource}`),
    read: (found) => acceptedValue(parsePeriod(found)),
  },
  {
    kind: 'period',
    pattern: new RegExp(`(?<=[\\p{L}\\d] ?)/ ?${periodUnitSource}${wordEnd}`, 'iuy'),
    read: (found) => acceptedValue(parsePeriod(found)),
  },
  {
    // "85 calls a month" is a rate; "within a month" and "half a year" are lengths of time.
    kind: 'period',
    pattern: new RegExp(
      `(?<=[\\p{L}\\d%] )(?<!\\b(?:within|in|after|under|for|than|inside|half|of|over|takes?|lasts?|is|as) )an? ${periodUnitSource}${wordEnd}`,
      'iuy',
    ),
    read: (found) => acceptedValue(parsePeriod(found)),
  },
  {
    kind: 'period',
    pattern: words(`rolling ${numberSource} (?:days|weeks|months|quarters|years)|${periodUnitSource} to date`),
    read: (found) => acceptedValue(parsePeriod(found)),
  },
  {
    kind: 'recurrence',
    pattern: words(
      `(?:every|each) (?:other |second )?${fullWeekdaySource}(?:(?:,| and|, and) ${fullWeekdaySource})*(?:,?(?: at)? ${timeOfDaySource})?` +
        `|(?:every|each) weekday|every (?:${numberSource}|other|second) (?:(?:business|working) days|days|weeks?|months?|quarters?|years?)|fortnightly`,
    ),
    read: (found) => acceptedValue(parseRecurrence(found.replace(/^each /i, 'every '))),
  },
  {
    kind: 'recurrence',
    pattern: new RegExp(
      `${wordStart}(?:mon|tues|wednes|thurs|fri|satur|sun)days(?: and (?:mon|tues|wednes|thurs|fri|satur|sun)days)*(?:,?(?: at)? ${timeOfDaySource})?${wordEnd}`,
      'iuy',
    ),
    read: (found) => acceptedValue(parseRecurrence(found)),
  },
  {
    kind: 'recurrence',
    pattern: words(
      `(?:last|${ordinalSource}) (?:(?:business |working )?day|${fullWeekdaySource}) of (?:the|each|every|a) (?:week|month|quarter|year)` +
        `|\\d{1,2}(?:st|nd|rd|th) (?:of (?:the|each|every) month|(?:business|working) day)` +
        `|(?:last|second|third|fourth|fifth|tenth) (?:business|working) day`,
    ),
    read: (found) => acceptedValue(parseRecurrence(found)),
  },
  {
    kind: 'frequency',
    pattern: words(
      `(?:once|twice|thrice|${numberSource} times) (?:(?:per|an?|each|every|in an?) (?:${periodUnitSource}|hour)|in (?:any )?${numberSource} (?:days|weeks|months))` +
        `|twice|thrice|${numberSource} times`,
    ),
    read: (found) => acceptedValue(parseFrequency(found)),
  },
];
