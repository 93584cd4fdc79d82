import {
  dateParts,
  describePeriod,
  describeWhen,
  type FiscalPeriod,
  type MonthDay,
  type Period,
  type PeriodBounds,
  type PeriodUnit,
  periodBounds,
  type Recurrence,
  type When,
} from '../../parse/index.ts';
import { dayInWords, daysInWords, distanceInWords } from './days.ts';
import { nextDay, nextMonthDay } from './next-day.ts';
import type { Reading } from './reading.ts';
import type { ValueContext } from './value-context.ts';

/** A day, or a period with the days that it spans; of a deadline only the day that counts. */
export function whenReading(when: When, context: ValueContext): Reading {
  const { today, fiscalYear, said } = context;
  const distance = (date: string) => distanceInWords(date, today);
  if (when.form === 'date') return { plain: dayInWords(when.date), notes: [distance(when.date)] };
  const plain = describeWhen(when);
  const bounds = isLoose(when, context) ? undefined : periodBounds(when, fiscalYear, said);
  if (bounds === undefined) return { plain, notes: [] };
  const { from, until } = bounds;
  if (when.edge !== undefined) {
    const day = when.edge === 'start' ? from : until;
    return { plain, notes: [dayInWords(day), distance(day)] };
  }
  return { plain, notes: [daysInWords(bounds), `its last day ${isOrWas(until, today)} ${distance(until)}`] };
}

/** “In September” in prose may mean the last one or the next; a deadline is always ahead. */
function isLoose(when: FiscalPeriod, { isAhead }: ValueContext): boolean {
  return !isAhead && when.edge === undefined && when.form !== 'relative' && when.year === undefined;
}

/** Over which days something is counted at present. */
export function periodNotes(period: Period, context: ValueContext): string[] {
  if (period.form === 'rolling') return [`at any moment the time that has just passed, so it moves on with each day`];
  const now = currentPeriod(period.unit, context);
  if (period.form === 'to-date') return now === undefined ? [] : [`now since ${dayInWords(now.from)}`];
  const unit = describePeriod(period).replace(/^per /, '');
  const each = `each ${unit} is counted by itself`;
  return now === undefined ? [each] : [each, `now ${daysInWords(now)}`];
}

/** The period of a kind in which today lies; undefined for days. */
export function currentPeriod(unit: PeriodUnit, { fiscalYear, today }: ValueContext): PeriodBounds | undefined {
  if (unit === 'day' || unit === 'business-day') return undefined;
  return periodBounds({ form: 'relative', which: 'this', unit }, fiscalYear, today);
}

/** When something happens next, where the words fix a day. */
export function recurrenceNotes(recurrence: Recurrence, context: ValueContext): string[] {
  const { review } = context;
  if (review !== undefined) {
    return [`the next one is due ${dayInWords(review.date)}`, distanceInWords(review.date, context.today)];
  }
  const day = nextDay(recurrence, context);
  return day === undefined ? [] : [`next ${dayInWords(day)}`, distanceInWords(day, context.today)];
}

/** When a day of the year comes next; for the first day of the financial year, which year it is now. */
export function monthDayNotes(monthDay: MonthDay, context: ValueContext): string[] {
  if (context.key === 'starts') return [fiscalYearNote(context)].filter((note) => note !== undefined);
  const day = nextMonthDay(monthDay, context.today);
  return [`next ${dayInWords(day)}`, distanceInWords(day, context.today)];
}

/** “now FY2027, 1 February 2026 to 31 January 2027”: a fiscal year is called by the year in which it ends. */
export function fiscalYearNote(context: ValueContext): string | undefined {
  const now = currentPeriod('fiscal-year', context);
  return now && `now FY${dateParts(now.until).year}, ${daysInWords(now)}`;
}

function isOrWas(date: string, today: string): string {
  return date < today ? 'was' : 'is';
}
