import { fullMonthSource, fullWeekdaySource, monthSource, parseWeekday } from './calendar-names.ts';
import { parseDate } from './date.ts';
import { parseFiscalPeriod } from './fiscal-period.ts';
import type { NamedDay } from './found-value.ts';
import { monthDaySource, parseMonthDay } from './month-day.ts';
import type { ScanPattern } from './scan-pattern.ts';
import { wordEnd, words } from './scan-words.ts';
import { parseTimeOfDay, timeOfDaySource } from './time-of-day.ts';
import { acceptedValue } from './value-result.ts';

const yearSource = '(?:(?:fy ?|fiscal year )?(?:19|20|21)\\d{2}|fy ?\\d{2})';
const partSource =
  `(?:[qh][1-4](?:[ -]${yearSource})?|${yearSource}[ -]?[qh][1-4]|fy ?(?:\\d{4}|\\d{2})|fiscal year \\d{4}` +
  `|(?:first|second|third|fourth) quarter(?: of ${yearSource})?)`;
const calendarMonthSource = `(?:${monthSource} (?:19|20|21)\\d{2}|(?:19|20|21)\\d{2}-(?:0[1-9]|1[0-2])(?!-)|(?:0?[1-9]|1[0-2])/(?:19|20|21)\\d{2}(?![/-]))`;
const relativeSource = '(?:this|next|last|previous|current) (?:fiscal )?(?:week|month|quarter|year)';
const edgeSource = '(?:(?:start|beginning|end|close) of (?:the )?)';

/**
 * How days and periods of the year stand in prose: "2026-12-31", "31 March", "by Friday", "end of Q3", "this quarter".
 */
export const datePatterns: readonly ScanPattern[] = [
  {
    kind: 'date',
    pattern: words(
      `[12]\\d{3}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthSource},? [12]\\d{3}` +
        `|${monthSource} \\d{1,2}(?:st|nd|rd|th)?,? [12]\\d{3}`,
    ),
    read: (found) => acceptedValue(parseDate(found)),
  },
  {
    kind: 'date',
    pattern: words(monthDaySource),
    read: (found) => {
      const day = acceptedValue(parseMonthDay(found));
      return day && { form: 'month-day', ...day };
    },
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<=\\b(?:by|before|until|till|no later than|on or before|next|this) (?:the )?)${fullWeekdaySource}(?:,?(?: at)? ${timeOfDaySource})?${wordEnd}`,
      'iuy',
    ),
    read: readNamedWeekday,
  },
  {
    kind: 'fiscal-period',
    pattern: words(
      `${edgeSource}?(?:${partSource}|${calendarMonthSource}|${relativeSource})` +
        `|${edgeSource}(?:${fullMonthSource}|(?:19|20|21)\\d{2}|(?:fiscal )?(?:week|month|quarter|year))` +
        '|(?:week|month|quarter|year)[- ]end',
    ),
    read: (found) => acceptedValue(parseFiscalPeriod(found)),
  },
  {
    // A bare year or month is a time only behind such a word: "Summit 2026" is a name, "may" is a verb.
    kind: 'fiscal-period',
    pattern: new RegExp(
      `(?<=\\b(?:in|by|before|until|during|throughout|over) )(?:(?:19|20|21)\\d{2}|${fullMonthSource})(?![\\p{L}\\d,.-]{0,8}\\d)${wordEnd}`,
      'iuy',
    ),
    read: (found) => acceptedValue(parseFiscalPeriod(found)),
  },
  {
    kind: 'fiscal-period',
    pattern: words('eow|eom|eoq|eoy'),
    read: (found) => {
      const unit = ({ w: 'week', m: 'month', q: 'quarter', y: 'year' } as const)[found.slice(-1).toLowerCase()];
      return unit && { form: 'relative', which: 'this', unit, edge: 'end' };
    },
  },
];

function readNamedWeekday(found: string): NamedDay | undefined {
  const [name = '', ...rest] = found.replace(/,? (?:at )?/, ' ').split(' ');
  const weekday = parseWeekday(name);
  const at = parseTimeOfDay(rest.join(' '));
  if (!weekday) return undefined;
  return at === undefined ? { form: 'weekday', weekday } : { form: 'weekday', weekday, at };
}
