import { addDays, addMonths, dateParts, isoDate, mondayOf } from './calendar.ts';
import { weekdays } from './calendar-names.ts';
import type { DayOfPeriod } from './day-of-period.ts';
import type { PeriodUnit } from './period.ts';
import type { Recurrence } from './recurrence.ts';

/**
 * The day after `base` on which something that recurs is due at the latest. Business days are Monday to Friday here:
 * holidays would move a day by a little, and no reminder hangs on that.
 * @param base an ISO date: the last time it happened, or the day on which it was agreed. @returns an ISO date.
 */
export function nextAfter(recurrence: Recurrence, base: string): string {
  switch (recurrence.form) {
    case 'every':
      return plusUnits(base, recurrence.amount, recurrence.unit);
    case 'times':
      return plusShare(base, recurrence.times, recurrence.per);
    case 'weekdays': {
      const skipped = ((recurrence.everyWeeks ?? 1) - 1) * 7;
      return firstDay(addDays(base, skipped + 1), (date) => recurrence.days.includes(weekdayOf(date)));
    }
    case 'day-of-period':
      return nextDayOfPeriod(recurrence, base);
    case 'dates':
      return firstDay(addDays(base, 1), (date) => {
        const { month, day } = dateParts(date);
        return recurrence.dates.some((each) => each.month === month && each.day === day);
      });
  }
}

/** How many days lie between two ISO dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const monthsIn: Partial<Record<PeriodUnit, number>> = {
  month: 1,
  quarter: 3,
  'fiscal-quarter': 3,
  year: 12,
  'fiscal-year': 12,
};

function plusUnits(base: string, amount: number, unit: PeriodUnit): string {
  const months = monthsIn[unit];
  if (months !== undefined) return plusMonths(base, amount * months);
  if (unit === 'business-day') return plusBusinessDays(base, amount);
  return addDays(base, unit === 'week' ? amount * 7 : amount);
}

/** So many times in a unit: an equal share of it, in months where they divide evenly. */
function plusShare(base: string, times: number, unit: PeriodUnit): string {
  const months = (monthsIn[unit] ?? 0) / times;
  if (months >= 1 && Number.isInteger(months)) return plusMonths(base, months);
  const whole = daysBetween(base, plusUnits(base, 1, unit));
  return addDays(base, Math.max(1, Math.ceil(whole / times)));
}

function plusMonths(base: string, months: number): string {
  const { year, month, day } = dateParts(base);
  const next = addMonths(year, month, months);
  return isoDate(next.year, next.month, day);
}

function plusBusinessDays(base: string, amount: number): string {
  // Whole weeks are five business days each, so that a large amount takes no longer than a small one.
  let date = addDays(base, Math.floor(amount / 5) * 7);
  for (let left = amount % 5; left > 0; left--) date = firstDay(addDays(date, 1), isBusinessDay);
  return date;
}

function nextDayOfPeriod(recurrence: DayOfPeriod, base: string): string {
  let start = periodStart(base, recurrence.of);
  // A period may be too short for the day (a fifth Monday), so more than the next one is looked at.
  for (let tries = 0; tries < 14; tries++) {
    const following = plusUnits(start, 1, recurrence.of);
    const date = dayWithin(recurrence, start, following);
    if (date !== undefined && date > base) return date;
    start = following;
  }
  return start;
}

/** The day in the period from `start` to the day before `following`; undefined where the period has no such day. */
function dayWithin({ ordinal, day }: DayOfPeriod, start: string, following: string): string | undefined {
  const days: string[] = [];
  for (let date = start; date < following; date = addDays(date, 1)) {
    if (day === 'day' || (day === 'business-day' ? isBusinessDay(date) : weekdayOf(date) === day)) days.push(date);
  }
  return ordinal === 'last' ? days.at(-1) : days[ordinal - 1];
}

function periodStart(date: string, of: DayOfPeriod['of']): string {
  if (of === 'week') return mondayOf(date);
  const { year, month } = dateParts(date);
  const first = of === 'year' ? 1 : of === 'quarter' ? month - ((month - 1) % 3) : month;
  return isoDate(year, first, 1);
}

function firstDay(from: string, fits: (date: string) => boolean): string {
  let date = from;
  for (let tries = 0; tries < 370 && !fits(date); tries++) date = addDays(date, 1);
  return date;
}

function weekdayOf(date: string): (typeof weekdays)[number] {
  return weekdays[daysBetween(mondayOf(date), date)] ?? 'monday';
}

function isBusinessDay(date: string): boolean {
  return daysBetween(mondayOf(date), date) < 5;
}
