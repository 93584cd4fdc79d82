import { dateParts, describeDate, describeWeekday, type IsoDate, weekdays } from '../parse/index.ts';
import { type Milliseconds, readInstant, zoned } from './instants.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { dayNumber } from './workday.ts';
import { openCalendar } from './working-days.ts';

/** A moment in words, as the clocks of a calendar's zone show it: “Friday 13 November 2026 at 16:30”. Empty for what is no instant. */
export function describeInstant(instant: string, calendar: WorkCalendar): string {
  const at = readInstant(instant);
  return at === undefined ? '' : momentWords(at, openCalendar(calendar).zone);
}

/** The same for milliseconds; the last second of a day is “the end of Friday 13 November 2026”. */
export function momentWords(at: Milliseconds, zone: string): string {
  const { hour, minute, second, ...rest } = localParts(at, zone);
  const day = dayWords(rest.date);
  if (hour === 23 && minute === 59 && second === 59) return `the end of ${day}`;
  const parts = second === 0 ? [hour, minute] : [hour, minute, second];
  return `${day} at ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** The moment within a sentence: “on Friday 13 November 2026 at 16:30”, “at the end of Friday 13 November 2026”. */
export function onMoment(at: Milliseconds, zone: string): string {
  const words = momentWords(at, zone);
  return words.startsWith('the end') ? `at ${words}` : `on ${words}`;
}

/** “Friday 13 November 2026”; without the year where `short`. */
export function dayWords(date: IsoDate, short = false): string {
  const weekday = weekdays[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? 'monday';
  const words = describeDate({ form: 'date', date });
  return `${describeWeekday(weekday)} ${short ? words.replace(` ${dateParts(date).year}`, '') : words}`;
}

/** “New York time”, “UTC”. */
export function zoneWords(zone: string): string {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return zone.includes('/') ? `${place} time` : place;
}

/** “3 hours 30 minutes”, “1 minute”, “40 seconds”. */
export function lengthWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds === 0) return 'no time';
  const counted = (count: number, unit: string) => (count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`]);
  return [
    ...counted(Math.floor(seconds / 3600), 'hour'),
    ...counted(Math.floor(seconds / 60) % 60, 'minute'),
    ...counted(seconds % 60, 'second'),
  ].join(' ');
}

function localParts(at: Milliseconds, zone: string): { date: IsoDate; hour: number; minute: number; second: number } {
  const local = zoned(at, zone);
  return { date: local.toPlainDate().toString(), hour: local.hour, minute: local.minute, second: local.second };
}
