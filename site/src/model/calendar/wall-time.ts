import type { IsoDate } from '@living-sla/core';
import type { ICalDayJsStub } from 'ical-generator';

/**
 * A day and what the clock on the wall shows, as the calendar library wants to be handed it. A `Date` would be read on the
 * clock of the machine that builds the pages, which skips an hour in spring.
 * @param time "10:00"; the beginning of the day unless given. @param minutes are added to it.
 */
export function wallTime(day: IsoDate, time = '00:00', minutes = 0): ICalDayJsStub {
  const date = new Date(Date.parse(`${day}T${time}:00Z`) + minutes * 60_000);
  const [days, clock] = [date.toISOString().slice(0, 10), date.toISOString().slice(11, 19)];
  const written: Readonly<Record<string, string>> = {
    YYYYMMDD: days.replaceAll('-', ''),
    HHmmss: clock.replaceAll(':', ''),
  };
  const wall: ICalDayJsStub = {
    format: (form) => written[form ?? ''] ?? '',
    isValid: () => true,
    toDate: () => date,
    toJSON: () => date.toISOString(),
    tz: () => wall,
    utc: () => wall,
  };
  return wall;
}
