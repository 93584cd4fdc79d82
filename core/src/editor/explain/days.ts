import { counted } from '../../check/support/wording.ts';
import {
  dateParts,
  daysBetween,
  describeDate,
  describeWeekday,
  type IsoDate,
  mondayOf,
  type PeriodBounds,
  weekdays,
} from '../../parse/index.ts';

/** A day with the day of the week: “Saturday, 2 January 2027”. */
export function dayInWords(date: IsoDate): string {
  const weekday = weekdays[daysBetween(mondayOf(date), date)];
  return `${weekday === undefined ? '' : `${describeWeekday(weekday)}, `}${describeDate({ form: 'date', date })}`;
}

/** How far a day is from another: “today”, “in 42 days”, “3 days ago”. */
export function distanceInWords(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days === 1 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}

/** The days of a period: “1 to 30 November 2026”, “1 November 2026 to 31 January 2027”. */
export function daysInWords({ from, until }: PeriodBounds): string {
  const [one, other] = [dateParts(from), dateParts(until)];
  if (one.year !== other.year) return `${wordsOf(from)} to ${wordsOf(until)}`;
  const first = one.month === other.month ? `${one.day}` : wordsOf(from).replace(/ \d{4}$/, '');
  return `${first} to ${wordsOf(until)}`;
}

function wordsOf(date: IsoDate): string {
  return describeDate({ form: 'date', date });
}
