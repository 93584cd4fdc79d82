import { Temporal } from 'temporal-polyfill';
import { addDays, type Duration, type IsoDate } from '../parse/index.ts';
import { calendarParts, countsWorkingTime, dueFrom } from './due-after.ts';
import { lastInstant } from './instants.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { dateOf, dayNumber } from './workday.ts';
import { openCalendar } from './working-days.ts';

/**
 * The last day of a time that begins on a day: “5 business days” after Monday is the Monday after, “30 days” after 1 March is
 * 31 March, “1 month” after 31 January is the last day of February. The first day itself is not counted. Hours and minutes
 * count from the beginning of the day. A day that is not worked is not moved, unless business days are counted.
 * @returns the day itself where it is no date. Nothing is due after 2099.
 */
export function dayAfter(day: IsoDate, duration: Duration, calendar: WorkCalendar): IsoDate {
  const first = dayNumber(day);
  if (Number.isNaN(first)) return day;
  const open = openCalendar(calendar);
  if (duration.form !== 'span' || duration.unit === 'minute' || duration.unit === 'hour') {
    return lastDayOf(open.dayAt(Math.min(dueFrom(open.startOf(first), duration, open, []), lastInstant - 1)));
  }
  if (countsWorkingTime(duration)) {
    let number: number | undefined = first;
    for (let left = Math.ceil(duration.amount); left > 0 && number !== undefined; left--) {
      number = open.workdayFrom(number + 1);
    }
    return lastDayOf(number);
  }
  const { months, days } = calendarParts(duration.amount, duration.unit);
  if (months > 12 * 130 || days > 366 * 130) return lastDayOf(undefined);
  const moved = Temporal.PlainDate.from(day).add({ months });
  return addDays(moved.toString(), Math.ceil(days));
}

function lastDayOf(number: number | undefined): IsoDate {
  return number === undefined ? '2099-12-31' : dateOf(number);
}
