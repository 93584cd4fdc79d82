import { describeWeekday, parseWeekday, type Weekday } from './calendar-names.ts';
import { formatOrdinal, ordinalSource, parseOrdinal } from './number-words.ts';

/** The stretches of time that have a first, a second and a last day. */
export type DayHolder = 'week' | 'month' | 'quarter' | 'year';

/** What is counted in such a stretch: all days, the business days, or one day of the week. */
export type DayName = 'day' | 'business-day' | Weekday;

/** A day by its place in a stretch of time: the last business day of the month. */
export type DayOfPeriod = { ordinal: number | 'last'; day: DayName; of: DayHolder };

/**
 * Reads "last business day of the month", "first Monday of each month", "25th of the month", "the 5th business day".
 * Without "of …" the month is meant. `undefined` when the text is none, or when no stretch of the kind has such a day.
 */
export function parseDayOfPeriod(text: string): DayOfPeriod | undefined {
  const match = pattern.exec(text);
  const [, ordinalText = '', dayText, holder] = match ?? [];
  const ordinal = /^last$/i.test(ordinalText) ? 'last' : parseOrdinal(ordinalText);
  const day = readDayName(dayText);
  const of = (holder?.toLowerCase() ?? 'month') as DayHolder;
  if (ordinal === undefined || !day || (ordinal === 'last' && dayText === undefined)) return undefined;
  if (ordinal !== 'last' && ordinal > mostDays(day, of)) return undefined;
  return { ordinal, day, of };
}

/** The plain reading of such a day: "last business day of the month". Parses to the same day. */
export function describeDayOfPeriod({ ordinal, day, of }: DayOfPeriod): string {
  const which = ordinal === 'last' ? 'last' : formatOrdinal(ordinal);
  if (day === 'day' && of === 'month' && ordinal !== 'last') return `${which} of the month`;
  const name = day === 'day' ? 'day' : day === 'business-day' ? 'business day' : describeWeekday(day);
  return `${which} ${name} of the ${of}`;
}

const pattern = new RegExp(
  `^(?:on |monthly on )?(?:the |every )?(last|${ordinalSource})(?: ((?:business|working) day|day|[a-z]+day))?` +
    '(?: of (?:the|each|every|a) (week|month|quarter|year))?$',
  'i',
);

function readDayName(text: string | undefined): DayName | undefined {
  if (text === undefined || /^day$/i.test(text)) return 'day';
  return /^(?:business|working) day$/i.test(text) ? 'business-day' : parseWeekday(text);
}

/**
 * How many such days the longest stretch has, 31 at most. A week has one Monday, so "first Monday of the week" is
 * none.
 */
function mostDays(day: DayName, of: DayHolder): number {
  const isWeekday = day !== 'day' && day !== 'business-day';
  if (of === 'week') return isWeekday ? 0 : day === 'day' ? 7 : 5;
  if (of === 'month') return isWeekday ? 5 : day === 'day' ? 31 : 23;
  return isWeekday && of === 'quarter' ? 14 : 31;
}
