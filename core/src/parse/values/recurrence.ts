import type { Weekday } from './calendar-names.ts';
import { type DayOfPeriod, describeDayOfPeriod, parseDayOfPeriod } from './day-of-period.ts';
import { describeTimes, parseFrequency } from './frequency.ts';
import { describeMonthDay, type MonthDay, parseMonthDay } from './month-day.ts';
import { formatNumber, numberSource, parseNumber } from './number.ts';
import { halfYearPattern, type PeriodUnit, parsePeriod, parsePeriodUnit, periodUnitSource } from './period.ts';
import { quoted, readText } from './read-text.ts';
import { parseTimeOfDay, type TimeOfDay, timeOfDaySource } from './time-of-day.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';
import { describeWeekdays, parseWeekdays } from './weekdays.ts';

/**
 * When something happens again and again. `at` is the time of day, absent when none is written.
 * - every: every so many units, as in "every 2 weeks";
 * - weekdays: on these days of every week, or of every `everyWeeks` weeks;
 * - day-of-period: "last business day of the month"; without "of …" the month is meant;
 * - times: so many times in each unit, on days that are not fixed;
 * - dates: on these days of every year.
 */
export type Recurrence = (
  | { form: 'every'; amount: number; unit: PeriodUnit }
  | { form: 'weekdays'; days: Weekday[]; everyWeeks?: number }
  | ({ form: 'day-of-period' } & DayOfPeriod)
  | { form: 'times'; times: number; per: PeriodUnit }
  | { form: 'dates'; dates: MonthDay[] }
) & { at?: TimeOfDay };

/**
 * Reads when something recurs: "Monday 10:00", "every 2 weeks", "last business day of the month", "twice a quarter".
 */
export function parseRecurrence(text: string): ValueResult<Recurrence> {
  return readText(text, forms, (tidy) => {
    const timed = timePattern.exec(tidy);
    const at = timed ? parseTimeOfDay(timed[2] ?? '') : undefined;
    const recurrence = readDays((at && timed?.[1]) || tidy);
    if (recurrence) return accept(at ? { ...recurrence, at } : recurrence);
    return refuse(explain(tidy), forms);
  });
}

/** The plain reading of a recurrence: "every Monday at 10:00", "25th of the month". Parses to the same recurrence. */
export function describeRecurrence(recurrence: Recurrence): string {
  const days = describeDays(recurrence);
  return recurrence.at === undefined ? days : `${days} at ${recurrence.at}`;
}

const forms = [
  'every Monday at 10:00',
  'every 2 weeks',
  'last business day of the month',
  '25th of the month',
  'twice a quarter',
];

const timePattern = new RegExp(`^(.+?),?(?: at)? (${timeOfDaySource})$`, 'i');
/** The key is often called `every`, and then its value is “2 weeks” alone. */
const everyPattern = new RegExp(`^(?:every )?(${numberSource}|other|second) (${periodUnitSource})(s?)$`, 'i');
const weekdaysPattern = /^(?:(?:weekly )?on |every (other |second )?|each )?(.+)$/i;
const datesPrefix = /^(?:(?:every year|each year|yearly|annually|every|each)(?: on)? )/i;

function readDays(text: string): Recurrence | undefined {
  return (
    readUnit(text) ??
    readEvery(text) ??
    readWeekdays(text) ??
    readDayOfPeriod(text) ??
    readTimes(text) ??
    readDates(text)
  );
}

function readUnit(text: string): Recurrence | undefined {
  const period = parsePeriod(text);
  return period.ok && period.value.form === 'each' ? { form: 'every', amount: 1, unit: period.value.unit } : undefined;
}

function readEvery(text: string): Recurrence | undefined {
  if (/^fortnightly$|^(?:every|each) fortnight$/i.test(text)) return { form: 'every', amount: 2, unit: 'week' };
  if (halfYearPattern.test(text)) return { form: 'every', amount: 6, unit: 'month' };
  const match = everyPattern.exec(text);
  const unit = parsePeriodUnit(match?.[2] ?? '');
  const amount = /^(?:other|second)$/i.test(match?.[1] ?? '') ? 2 : parseNumber(match?.[1] ?? '');
  return unit && amount && Number.isInteger(amount) ? { form: 'every', amount, unit } : undefined;
}

function readWeekdays(text: string): Recurrence | undefined {
  const match = weekdaysPattern.exec(text);
  const days = parseWeekdays(/^weekday$/i.test(match?.[2] ?? '') ? 'weekdays' : (match?.[2] ?? ''));
  if (!days.ok) return undefined;
  return match?.[1] ? { form: 'weekdays', days: days.value, everyWeeks: 2 } : { form: 'weekdays', days: days.value };
}

function readDayOfPeriod(text: string): Recurrence | undefined {
  const day = parseDayOfPeriod(text);
  return day && { form: 'day-of-period', ...day };
}

function readTimes(text: string): Recurrence | undefined {
  const frequency = parseFrequency(text);
  if (!frequency.ok || frequency.value.noun !== undefined || frequency.value.times === 0) return undefined;
  const { times, per } = frequency.value;
  if (per === undefined || per.unit === 'hour') return undefined;
  if (times === 1) return { form: 'every', amount: per.amount, unit: per.unit };
  return per.amount === 1 ? { form: 'times', times, per: per.unit } : undefined;
}

function readDates(text: string): Recurrence | undefined {
  const dates = text
    .replace(datesPrefix, '')
    .split(/, and |, | and /i)
    .map(parseMonthDay);
  return dates.every((date) => date.ok) ? { form: 'dates', dates: dates.map((date) => date.value) } : undefined;
}

function describeDays(recurrence: Recurrence): string {
  switch (recurrence.form) {
    case 'every': {
      const unit = recurrence.unit.replace('-', ' ');
      return recurrence.amount === 1 ? `every ${unit}` : `every ${formatNumber(recurrence.amount)} ${unit}s`;
    }
    case 'weekdays':
      return `every ${recurrence.everyWeeks === undefined ? '' : 'other '}${describeWeekdays(recurrence.days)}`;
    case 'day-of-period':
      return describeDayOfPeriod(recurrence);
    case 'times':
      return `${describeTimes(recurrence.times)} per ${recurrence.per.replace('-', ' ')}`;
    case 'dates': {
      const names = recurrence.dates.map(describeMonthDay);
      return names.length === 1 ? `every ${names[0]}` : `every ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    }
  }
}

function explain(text: string): string {
  if (/^bi-?(?:week|month|annual|year)/i.test(text)) {
    return `${quoted(text)} can mean twice in that time or every second time: write which one.`;
  }
  if (/^(?:regularly|often|periodically|sometimes|as needed|when needed|ad hoc)$/i.test(text)) {
    return `${quoted(text)} does not say when: write the days or how often.`;
  }
  return `${quoted(text)} does not say when it happens again: write the days or how often.`;
}
