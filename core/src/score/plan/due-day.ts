import { calendarNamed, dayAfter, isWorkday, type WorkCalendar } from '../../clock/index.ts';
import { addDays, type DayOfPeriod, type IsoDate, mondayOf, weekdays } from '../../parse/index.ts';
import type { ReadingDay } from '../scoring-text.ts';
import type { PeriodAt } from './named-period.ts';
import type { PlannedPeriod } from './plan-periods.ts';

/**
 * The day on which the value of a period is due: what the agreement says about the reading, else the day after its last day.
 */
export function dueDay({ period, goal, text }: PlannedPeriod, periodAt: PeriodAt): IsoDate {
  const { readAfter } = goal;
  const following = addDays(period.until, 1);
  if (readAfter === undefined) return following;
  const calendar = calendarNamed('default', text.calendars);
  const read = dayOfReading(readAfter, period.until, calendar, (day, of) => periodAt(of, day, text).period);
  return read === undefined || read < following ? following : read;
}

function dayOfReading(
  reading: ReadingDay,
  lastDay: IsoDate,
  calendar: WorkCalendar,
  periodOn: (day: IsoDate, of: DayOfPeriod['of']) => { readonly from: IsoDate; readonly until: IsoDate },
): IsoDate | undefined {
  if (reading.form === 'days after') return dayAfter(lastDay, reading.days, calendar);
  if (reading.on.form !== 'day-of-period') return undefined;
  const period = periodOn(addDays(lastDay, 1), reading.on.of);
  return dayWithin(reading.on, period.from, period.until, calendar);
}

/** The last business day, the first Monday: undefined where a period has no such day. */
function dayWithin({ ordinal, day }: DayOfPeriod, from: IsoDate, until: IsoDate, calendar: WorkCalendar) {
  const days: IsoDate[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    if (
      day === 'day' ||
      (day === 'business-day' ? isWorkday(calendar, date) : mondayOf(date) === weekdayBack(date, day))
    ) {
      days.push(date);
    }
  }
  return ordinal === 'last' ? days.at(-1) : days[ordinal - 1];
}

/** The day so far before a date as a weekday is behind Monday: the Monday of its week if it is that weekday. */
function weekdayBack(date: IsoDate, day: (typeof weekdays)[number]): IsoDate {
  return addDays(date, -weekdays.indexOf(day));
}
