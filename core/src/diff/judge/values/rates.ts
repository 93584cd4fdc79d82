import { parseFrequency, parsePeriod, parseRecurrence, type Recurrence, unitsAYear } from '../../../parse/index.ts';

/** How often in a year something happens; undefined where a text says no rhythm, or none that a year can tell. */
export function timesAYear(text: string): number | undefined {
  const recurrence = parseRecurrence(text);
  if (recurrence.ok) return rateOf(recurrence.value);
  const frequency = parseFrequency(text);
  if (!frequency.ok || frequency.value.per === undefined || frequency.value.per.unit === 'hour') return undefined;
  const { times, per } = frequency.value;
  return per.unit === 'hour' ? undefined : (times * unitsAYear[per.unit]) / per.amount;
}

/**
 * Which day of its period something is due, to be held against another day of the same kind of period: the 25th, the 5th
 * business day; the last one is behind all others. undefined where a text names no such day.
 */
export function dayInPeriod(text: string): { readonly of: string; readonly day: number } | undefined {
  const recurrence = parseRecurrence(text);
  if (!recurrence.ok || recurrence.value.form !== 'day-of-period') return undefined;
  const { of, day, ordinal } = recurrence.value;
  return { of: `${day} of ${of}`, day: ordinal === 'last' ? Number.POSITIVE_INFINITY : ordinal };
}

/** How many days a period has, about; undefined where a text is no period of its own. */
export function daysOfPeriod(text: string): number | undefined {
  const period = parsePeriod(text);
  if (!period.ok || period.value.form !== 'each') return undefined;
  return 365 / unitsAYear[period.value.unit];
}

function rateOf(recurrence: Recurrence): number {
  switch (recurrence.form) {
    case 'every':
      return unitsAYear[recurrence.unit] / recurrence.amount;
    case 'weekdays':
      return (recurrence.days.length * 52) / (recurrence.everyWeeks ?? 1);
    case 'day-of-period':
      return { week: 52, month: 12, quarter: 4, year: 1 }[recurrence.of];
    case 'times':
      return recurrence.times * unitsAYear[recurrence.per];
    case 'dates':
      return recurrence.dates.length;
  }
}
