import { addDays, type IsoDate, weekdays } from '../parse/index.ts';
import { remembered } from '../read/index.ts';
import type { WorkCalendar } from './work-calendar.ts';

// Days without times of day: findings and the editor need no more, and a bundle of them carries no time zones.

/** Whether people work on a day by a calendar: one of its weekdays, and no holiday. false for what is no date. */
export function isWorkday(calendar: WorkCalendar, day: IsoDate): boolean {
  const number = dayNumber(day);
  return !Number.isNaN(number) && workdayTest(calendar)(number);
}

/** The number of a day; NaN for what is no date. */
export function dayNumber(day: IsoDate): number {
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength);
  // February 30 is read as a day in March.
  return !Number.isNaN(number) && dateOf(number) === day ? number : Number.NaN;
}

/** The date of a numbered day. */
export function dateOf(day: number): IsoDate {
  return addDays('1970-01-01', day);
}

/** Tells of each numbered day whether it is worked. Made once for a calendar. */
export const workdayTest = remembered(({ days, holidays }: WorkCalendar): ((day: number) => boolean) => {
  const off = new Set(holidays);
  return kept((day) => {
    const date = dateOf(day);
    // Day 0 was a Thursday, and weeks begin on Monday.
    const weekday = weekdays[(((day + 3) % 7) + 7) % 7];
    return weekday !== undefined && days.includes(weekday) && !off.has(date) && !off.has(date.slice(5));
  });
});

/** A day of 24 hours, in milliseconds. */
export const dayLength = 86_400_000;

/** Remembers answers by number; they are forgotten together where there are very many. */
export function kept<Answer>(answer: (day: number) => Answer): (day: number) => Answer {
  const known = new Map<number, Answer>();
  return (day) => {
    if (known.has(day)) return known.get(day) as Answer;
    if (known.size > 50_000) known.clear();
    const made = answer(day);
    known.set(day, made);
    return made;
  };
}
