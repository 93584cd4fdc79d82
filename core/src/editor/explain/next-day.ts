import { type Calendar, isWorkday } from '../../check/support/calendar.ts';
import {
  addDays,
  type DayOfPeriod,
  dateParts,
  type IsoDate,
  isoDate,
  type MonthDay,
  nextAfter,
  periodBounds,
  type Recurrence,
} from '../../parse/index.ts';
import type { ValueContext } from './value-context.ts';

/**
 * The next day on which something recurs, today included. undefined where the words fix no day: “every 2 weeks” does not
 * say which week was the first, and “twice a quarter” leaves the days open.
 */
export function nextDay(recurrence: Recurrence, { today, calendar }: ValueContext): IsoDate | undefined {
  const yesterday = addDays(today, -1);
  switch (recurrence.form) {
    case 'weekdays':
      return recurrence.everyWeeks === undefined ? nextAfter(recurrence, yesterday) : undefined;
    case 'dates':
      return nextAfter(recurrence, yesterday);
    case 'day-of-period': {
      const isOpen = recurrence.day === 'business-day' && calendar !== undefined;
      return isOpen ? nextWorkday(recurrence, today, calendar) : nextAfter(recurrence, yesterday);
    }
    default:
      return undefined;
  }
}

/** The next day of the year, today included. */
export function nextMonthDay({ month, day }: MonthDay, today: IsoDate): IsoDate {
  const { year } = dateParts(today);
  const here = isoDate(year, month, day);
  return here >= today ? here : isoDate(year + 1, month, day);
}

/** Business days by the calendar, holidays left out. */
function nextWorkday({ ordinal, of }: DayOfPeriod, today: IsoDate, calendar: Calendar): IsoDate | undefined {
  for (const which of ['this', 'next'] as const) {
    const bounds = periodBounds({ form: 'relative', which, unit: of }, { month: 1, day: 1 }, today);
    if (bounds === undefined) return undefined;
    const workdays: IsoDate[] = [];
    for (let date = bounds.from; date <= bounds.until; date = addDays(date, 1)) {
      if (isWorkday(calendar, date)) workdays.push(date);
    }
    const found = ordinal === 'last' ? workdays.at(-1) : workdays[ordinal - 1];
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
}
