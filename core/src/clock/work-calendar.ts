import type { Hours, Weekday } from '../parse/index.ts';

/** A calendar of handbook.yaml as plain data: what business hours and business days are counted in. */
export interface WorkCalendar {
  readonly id: string;
  readonly name: string | undefined;
  /** A name of the IANA list; `UTC` where the calendar names none. */
  readonly timeZone: string;
  /** Monday to Friday where it names no days. */
  readonly days: readonly Weekday[];
  /** 09:00 to 17:00 where it names no hours. */
  readonly hours: Hours;
  /** Days on which nobody works: `2026-12-25`, or `12-25` for one that comes every year. */
  readonly holidays: readonly string[];
  /** What of it was filled in, because handbook.yaml does not say it. */
  readonly assumed: readonly ('time-zone' | 'days' | 'hours')[];
}
