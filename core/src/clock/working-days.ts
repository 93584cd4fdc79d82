import { Temporal } from 'temporal-polyfill';
import { remembered } from '../read/index.ts';
import { firstInstant, lastInstant, type Milliseconds } from './instants.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { dayLength, kept, workdayTest } from './workday.ts';

/** A stretch of time: its first instant belongs to it, its last does not. */
export interface Stretch {
  readonly from: Milliseconds;
  readonly until: Milliseconds;
}

/** A calendar as it is reckoned with. Days are numbered: 0 is 1 January 1970, counted in the calendar's own zone. */
export interface OpenCalendar {
  readonly zone: string;
  /** The number of the day that an instant falls on. */
  readonly dayAt: (at: Milliseconds) => number;
  readonly isWorkday: (day: number) => boolean;
  /** The first working day on or after a day; undefined where none comes before the year 2100. */
  readonly workdayFrom: (day: number) => number | undefined;
  /** When a day is worked. Opening hours are times on the wall: the summer has its own instants. */
  readonly hoursOf: (day: number) => Stretch;
  /** The first instant of a day. */
  readonly startOf: (day: number) => Milliseconds;
}

/** Prepares a calendar, once. A zone that nobody knows counts as UTC, and hours that cannot be read as 09:00 to 17:00. */
export const openCalendar = remembered((calendar: WorkCalendar): OpenCalendar => {
  const zone = knownZone(calendar.timeZone);
  const { from, until } = readHours(calendar);
  const isWorkday = workdayTest(calendar);
  const startOf = kept((day) => instantOf(day, 0, zone));
  let never = lastDay;
  const workdayFrom = (day: number) => {
    for (let each = day; each < never; each++) if (isWorkday(each)) return each;
    // From here on nobody works any more, and nobody needs to look again.
    never = Math.min(never, day);
    return undefined;
  };
  return {
    zone,
    startOf,
    isWorkday,
    dayAt: (at) => {
      let day = Math.floor(at / dayLength);
      while (startOf(day) > at) day--;
      while (startOf(day + 1) <= at) day++;
      return day;
    },
    workdayFrom: (day) => workdayFrom(Math.max(day, firstDay)),
    hoursOf: kept((day) => ({ from: instantOf(day, from, zone), until: instantOf(day, until, zone) })),
  };
});

/** The first opening at or after an instant, and the instant itself within working hours. undefined where none comes before 2100. */
export function openingFrom(at: Milliseconds, open: OpenCalendar): Milliseconds | undefined {
  const today = open.dayAt(at);
  const over = open.isWorkday(today) && at >= open.hoursOf(today).until;
  const day = open.workdayFrom(over ? today + 1 : today);
  return day === undefined ? undefined : Math.max(at, open.hoursOf(day).from);
}

/** Whether an instant lies within working hours. The opening does; the closing does not, for nothing is worked after it. */
export function isOpenAt(at: Milliseconds, open: OpenCalendar): boolean {
  const day = open.dayAt(at);
  if (!open.isWorkday(day)) return false;
  const { from, until } = open.hoursOf(day);
  return from <= at && at < until;
}

const firstDay = firstInstant / dayLength;
const lastDay = lastInstant / dayLength;

/** A time that a change of the clock skips is that much later; one that comes twice is the first. 24:00 begins the next day. */
function instantOf(day: number, minutes: number, timeZone: string): Milliseconds {
  const { year, month, day: dayOfMonth } = partsOf(day + Math.floor(minutes / 1440));
  const [hour, minute] = [Math.floor((minutes % 1440) / 60), minutes % 60];
  const local = { year, month, day: dayOfMonth, hour, minute, timeZone };
  return Temporal.ZonedDateTime.from(local).epochMilliseconds;
}

function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function readHours({ hours }: WorkCalendar): { from: number; until: number } {
  const [from, until] = [minutesOf(hours.from), minutesOf(hours.until)];
  return from < until && until <= 1440 ? { from, until } : { from: 9 * 60, until: 17 * 60 };
}

function minutesOf(time: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
}

function knownZone(zone: string): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return 'UTC';
  }
}
