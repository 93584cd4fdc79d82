import {
  addDays,
  addMonths,
  type DayOfPeriod,
  dateParts,
  type IsoDate,
  isoDate,
  mondayOf,
  type Recurrence,
  type Weekday,
  weekdays,
} from '../parse/index.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { dateOf, dayNumber, workdayTest } from './workday.ts';

/** The days that are looked at. Both ends belong to them. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/**
 * The days on which something comes back, in their order.
 * @param calendar tells which days are business days. A day that it closes is left out only where business days are counted.
 * @param anchor a day from which “every other Monday” is counted: the first such Monday on or after it is one.
 * @returns undefined where the words leave the day open, as “every month” and “twice a quarter” do.
 */
export function occurrencesOf(
  recurrence: Recurrence,
  span: DaySpan,
  calendar: WorkCalendar,
  anchor: IsoDate,
): IsoDate[] | undefined {
  const days = numbersOf(recurrence, { first: dayNumber(span.from), last: dayNumber(span.until) }, calendar, anchor);
  return days?.map(dateOf);
}

/** Numbered days, because reckoning with dates takes ten times as long. */
interface NumberSpan {
  readonly first: number;
  readonly last: number;
}

function numbersOf(
  recurrence: Recurrence,
  span: NumberSpan,
  calendar: WorkCalendar,
  anchor: IsoDate,
): number[] | undefined {
  switch (recurrence.form) {
    case 'weekdays': {
      const { days, everyWeeks = 1 } = recurrence;
      const named = (day: number) => days.includes(weekdayOf(day));
      const from = dayNumber(anchor);
      const first = weekOf(daysOf({ first: from, last: from + 6 }).find(named) ?? from);
      return daysOf(span).filter((day) => named(day) && (weekOf(day) - first) % everyWeeks === 0);
    }
    case 'dates':
      return daysOf(span).filter((day) => {
        const { month, day: ofMonth } = dateParts(dateOf(day));
        return recurrence.dates.some((date) => date.month === month && date.day === ofMonth);
      });
    case 'day-of-period':
      return inPeriods(recurrence, span, calendar);
    case 'every':
      if (recurrence.amount !== 1) return undefined;
      if (recurrence.unit === 'day') return daysOf(span);
      return recurrence.unit === 'business-day' ? daysOf(span).filter(workdayTest(calendar)) : undefined;
    case 'times':
      return undefined;
  }
}

function daysOf({ first, last }: NumberSpan): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Day 0 was a Thursday, and weeks begin on Monday. */
function weekdayOf(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'monday';
}

function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

function inPeriods(recurrence: DayOfPeriod, span: NumberSpan, calendar: WorkCalendar): number[] {
  const { ordinal, day: name, of } = recurrence;
  const found: number[] = [];
  const isWorked = workdayTest(calendar);
  const fits = (day: number) => name === 'day' || (name === 'business-day' ? isWorked(day) : weekdayOf(day) === name);
  for (let start = periodStart(dateOf(span.first), of); dayNumber(start) <= span.last; ) {
    const next = nextPeriod(start, of);
    const days = daysOf({ first: dayNumber(start), last: dayNumber(next) - 1 }).filter(fits);
    // A period may be too short for the day: not every month has a fifth Monday.
    const day = ordinal === 'last' ? days.at(-1) : days[ordinal - 1];
    if (day !== undefined && day >= span.first && day <= span.last) found.push(day);
    start = next;
  }
  return found;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

function periodStart(day: IsoDate, of: DayOfPeriod['of']): IsoDate {
  if (of === 'week') return mondayOf(day);
  const { year, month } = dateParts(day);
  return isoDate(year, month - ((month - 1) % monthsIn[of]), 1);
}

function nextPeriod(start: IsoDate, of: DayOfPeriod['of']): IsoDate {
  if (of === 'week') return addDays(start, 7);
  const { year, month } = dateParts(start);
  const next = addMonths(year, month, monthsIn[of]);
  return isoDate(next.year, next.month, 1);
}
