import { Temporal } from 'temporal-polyfill';
import { type Duration, dateParts, type TimeSpan } from '../parse/index.ts';
import { lastInstant, type Milliseconds, readInstant, writeInstant, zoned } from './instants.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { dateOf, dayLength } from './workday.ts';
import { type OpenCalendar, openCalendar, openingFrom, type Stretch } from './working-days.ts';
import { afterWorking, without, workingTime } from './working-time.ts';

/**
 * The last moment at which something is within a length of time: “4 business hours” after Friday 16:30 is Monday 12:30.
 *
 * - Business minutes and hours count while the calendar is open: the moment is the first at which so many have passed, and
 *   a time that is used up at a closing is due at that closing.
 * - N business days: what starts within working hours is due on the Nth working day after, at the same time of day. What
 *   starts outside of them counts as if it had started at the next opening, and so it is due at an opening: a lead of
 *   Sunday with 1 business day is due on Tuesday at 09:00, which no working minute parts from Monday's closing. The opening
 *   is within working hours and the closing is not: at 17:00 sharp the next day's opening counts. N business days are
 *   therefore always as many working minutes as N days have. A part of a day counts in minutes.
 * - Calendar minutes and hours are real time, whatever the clocks do; days, weeks, months, quarters and years are the same
 *   time on the wall, and the last day of a month that is too short. Half a month is 15 days.
 * - The same day ends with its last second. The same business day ends at its closing: that of the next working day for what
 *   starts outside working hours. The next, or the first, business day is the first working day after the day of the start,
 *   and ends at its closing.
 *
 * @param start an instant with an offset or `Z`. @param outOfHours `next opening`: every length counts from the next opening.
 * @returns the same with the offset of the calendar's zone; undefined where `start` is no instant. Nothing is due after 2099.
 */
export function dueAfter(
  start: string,
  duration: Duration,
  calendar: WorkCalendar,
  outOfHours?: 'met' | 'left out' | 'next opening',
): string | undefined {
  const begin = readInstant(start);
  if (begin === undefined) return undefined;
  const open = openCalendar(calendar);
  const from = outOfHours === 'next opening' ? (openingFrom(begin, open) ?? begin) : begin;
  return writeInstant(dueFrom(from, duration, open, []), open.zone);
}

/** The same in milliseconds, with pauses: what they take of the time that counts moves the moment by as much. */
export function dueFrom(
  begin: Milliseconds,
  duration: Duration,
  open: OpenCalendar,
  pauses: readonly Stretch[],
): Milliseconds {
  const isWorking = countsWorkingTime(duration);
  const from = isWorking ? (openingFrom(begin, open) ?? lastInstant) : begin;
  if (duration.form !== 'span')
    return Math.min(lastInstant, moved(from, dayLimit(begin, duration, open), true, open, pauses));
  const short = shortUnits[duration.unit];
  if (short !== undefined) {
    const amount = Math.min(duration.amount * short, lastInstant);
    return Math.min(
      lastInstant,
      isWorking ? afterWorking(from, amount, open, pauses) : afterReal(from, amount, pauses),
    );
  }
  const end = isWorking ? workdaysLater(from, duration.amount, open) : onTheWall(from, duration, open);
  return Math.min(lastInstant, moved(from, end, isWorking, open, pauses));
}

/** Whether a length of time is counted in working time, from an opening: business units, and limits that are business days. */
export function countsWorkingTime(duration: Duration): boolean {
  if (duration.form !== 'span') return duration.form === 'same-business-day';
  return duration.clock === 'business' && ['minute', 'hour', 'day'].includes(duration.unit);
}

const shortUnits: Partial<Record<TimeSpan['unit'], number>> = { minute: 60_000, hour: 3_600_000 };

/** So much working (or real) time as pauses take between two instants is put behind the second. */
function moved(
  from: Milliseconds,
  end: Milliseconds,
  isWorking: boolean,
  open: OpenCalendar,
  pauses: readonly Stretch[],
): Milliseconds {
  if (pauses.length === 0 || end >= lastInstant) return end;
  if (isWorking) {
    const lost = workingTime(from, end, open, []) - workingTime(from, end, open, pauses);
    return afterWorking(end, lost, open, pauses);
  }
  let left = 0;
  for (const stretch of without({ from, until: end }, pauses)) left += stretch.until - stretch.from;
  return afterReal(end, end - from - left, pauses);
}

function afterReal(from: Milliseconds, amount: number, pauses: readonly Stretch[]): Milliseconds {
  if (amount <= 0) return from;
  let left = amount;
  for (const stretch of without({ from, until: lastInstant }, pauses)) {
    const length = stretch.until - stretch.from;
    if (left <= length) return stretch.from + left;
    left -= length;
  }
  return lastInstant;
}

/** @param from an instant within working hours. */
function workdaysLater(from: Milliseconds, amount: number, open: OpenCalendar): Milliseconds {
  if (from >= lastInstant) return lastInstant;
  let day: number | undefined = open.dayAt(from);
  for (let left = Math.floor(amount); left > 0 && day !== undefined; left--) day = open.workdayFrom(day + 1);
  if (day === undefined) return lastInstant;
  const { from: opening, until: closing } = open.hoursOf(day);
  const end = sameTimeOn(day, from, open);
  return afterWorking(end, (amount % 1) * (closing - opening), open, []);
}

/** The same time on the wall, on another day. */
function sameTimeOn(day: number, at: Milliseconds, open: OpenCalendar): Milliseconds {
  const today = open.dayAt(at);
  const isPlain = (each: number) => open.startOf(each + 1) - open.startOf(each) === dayLength;
  // Where no clock changes on either day, nobody has to ask what the wall says.
  if (isPlain(today) && isPlain(day)) return open.startOf(day) + (at - open.startOf(today));
  const { hour, minute, second } = zoned(at, open.zone);
  const date = dateParts(dateOf(day));
  return Temporal.ZonedDateTime.from({ ...date, hour, minute, second, timeZone: open.zone }).epochMilliseconds;
}

function onTheWall(from: Milliseconds, { amount, unit }: TimeSpan, open: OpenCalendar): Milliseconds {
  const { months, days } = calendarParts(amount, unit);
  if (months > 12 * 130 || days > 366 * 130) return lastInstant;
  const whole = zoned(from, open.zone).add({ months, days: Math.floor(days) });
  return Math.min(lastInstant, Math.round(whole.epochMilliseconds / 1000 + (days % 1) * 86_400) * 1000);
}

/** Whole months, and days that may have a part. */
export function calendarParts(amount: number, unit: TimeSpan['unit']): { months: number; days: number } {
  if (unit === 'day' || unit === 'week') return { months: 0, days: amount * (unit === 'week' ? 7 : 1) };
  const months = amount * ({ month: 1, quarter: 3, year: 12 }[unit as string] ?? 0);
  return { months: Math.floor(months), days: Math.round((months % 1) * 30) };
}

function dayLimit(begin: Milliseconds, { form }: Exclude<Duration, TimeSpan>, open: OpenCalendar): Milliseconds {
  const day = open.dayAt(begin);
  if (form === 'same-day') return open.startOf(day + 1) - 1000;
  const opening = form === 'same-business-day' ? openingFrom(begin, open) : undefined;
  const until = form === 'same-business-day' ? opening && open.dayAt(opening) : open.workdayFrom(day + 1);
  return until === undefined ? lastInstant : open.hoursOf(until).until;
}
