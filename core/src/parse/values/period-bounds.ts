import { addDays, addMonths, dateParts, type IsoDate, isoDate, mondayOf } from './calendar.ts';
import type { FiscalPeriod } from './fiscal-period.ts';
import type { MonthDay } from './month-day.ts';

/** The first and the last day of a period; both belong to it. */
export type PeriodBounds = { from: IsoDate; until: IsoDate };

/**
 * The days a period spans.
 * A fiscal year is named by the calendar year in which it ends: with a start on 1 February, FY2027 runs from
 * 2026-02-01 to 2027-01-31. Quarters and halves are three and six months counted from its first day.
 * A period without a year ("Q3", "March") is the one that contains `today` or comes next; "this quarter" is counted
 * from `today`. Both are `undefined` when `today` (an ISO date) is not given. `edge` plays no part here.
 */
export function periodBounds(
  period: FiscalPeriod,
  fiscalYearStart: MonthDay,
  today?: IsoDate,
): PeriodBounds | undefined {
  if (period.form === 'relative')
    return today === undefined ? undefined : relativeBounds(period, fiscalYearStart, today);
  const start = period.form !== 'month' && period.fiscal ? fiscalYearStart : calendarYearStart;
  if (period.year !== undefined) return boundsInYear(period, period.year, start);
  if (today === undefined) return undefined;
  const year = yearAt(today, start);
  const candidate = boundsInYear(period, year, start);
  return candidate.until < today ? boundsInYear(period, year + 1, start) : candidate;
}

/**
 * The day that a period names as a deadline: its first day for "start of …", its last day otherwise.
 * `undefined` where {@link periodBounds} is.
 */
export function periodDeadline(period: FiscalPeriod, fiscalYearStart: MonthDay, today?: IsoDate): IsoDate | undefined {
  const bounds = periodBounds(period, fiscalYearStart, today);
  return period.edge === 'start' ? bounds?.from : bounds?.until;
}

const calendarYearStart: MonthDay = { month: 1, day: 1 };

type NamedPeriod = Exclude<FiscalPeriod, { form: 'relative' }>;

function boundsInYear(period: NamedPeriod, year: number, start: MonthDay): PeriodBounds {
  switch (period.form) {
    case 'quarter':
      return monthsOfYear(year, start, (period.quarter - 1) * 3, 3);
    case 'half':
      return monthsOfYear(year, start, (period.half - 1) * 6, 6);
    case 'month':
      return monthsOfYear(year, start, period.month - 1, 1);
    case 'year':
      return monthsOfYear(year, start, 0, 12);
  }
}

/** So many months of the year that ends in `year`, from the month with the given index (0 is the first). */
function monthsOfYear(year: number, start: MonthDay, skipped: number, length: number): PeriodBounds {
  const firstYear = isJanuaryFirst(start) ? year : year - 1;
  const first = addMonths(firstYear, start.month, skipped);
  const following = addMonths(firstYear, start.month, skipped + length);
  return {
    from: isoDate(first.year, first.month, start.day),
    until: addDays(isoDate(following.year, following.month, start.day), -1),
  };
}

/** The name of the year, counted from `start`, in which a day lies. */
function yearAt(date: IsoDate, start: MonthDay): number {
  const { year } = dateParts(date);
  const beginsHere = date >= isoDate(year, start.month, start.day);
  return beginsHere && !isJanuaryFirst(start) ? year + 1 : year;
}

function relativeBounds(
  { which, unit }: Extract<FiscalPeriod, { form: 'relative' }>,
  fiscalYearStart: MonthDay,
  today: IsoDate,
): PeriodBounds {
  const shift = { last: -1, this: 0, next: 1 }[which];
  if (unit === 'week') {
    const from = addDays(mondayOf(today), shift * 7);
    return { from, until: addDays(from, 6) };
  }
  const start = unit.startsWith('fiscal') ? fiscalYearStart : calendarYearStart;
  const length = unit.endsWith('year') ? 12 : unit.endsWith('quarter') ? 3 : 1;
  const year = yearAt(today, start);
  const count = 12 / length;
  const index = [...Array(count).keys()].find(
    (part) => monthsOfYear(year, start, part * length, length).until >= today,
  );
  return monthsOfYear(year, start, ((index ?? 0) + shift) * length, length);
}

function isJanuaryFirst({ month, day }: MonthDay): boolean {
  return month === 1 && day === 1;
}
