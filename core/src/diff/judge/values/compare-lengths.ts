import { type Duration, parseHours, type TimeSpan } from '../../../parse/index.ts';
import type { HandbookBook } from '../books/handbook-book.ts';
import { itemsAt, textAt } from '../books/plain.ts';

/**
 * How one value stands to another. `close`: as long by count, in a unit that is not always as long: a month and 30 days.
 * `other`: they cannot be held against each other.
 */
export type Comparison = 'same' | 'more' | 'less' | 'close' | 'other';

/**
 * Whether a length of time is longer than the one before. Working time and the clock on the wall are held against each
 * other as far as that is certain: so many working hours never pass faster than so many hours. A limit that is a day,
 * such as “same business day”, may be short or long, and is longer only where both its ends are.
 * @param dayHours the hours of a working day, by which business days and hours are held against each other.
 */
export function compareLengths(before: Duration, after: Duration, dayHours: number): Comparison {
  if (before.form === 'span' && after.form === 'span') return compareSpans(before, after, dayHours);
  if (JSON.stringify(before) === JSON.stringify(after)) return 'same';
  const [then, now] = [stretchOf(before, dayHours), stretchOf(after, dayHours)];
  if (then === undefined || now === undefined) return 'other';
  if (now.least === then.least && now.most === then.most) return 'other';
  if (now.least >= then.least && now.most >= then.most) return 'more';
  return now.least <= then.least && now.most <= then.most ? 'less' : 'other';
}

/** The hours of a working day in the calendar `default`, or the first one; 8 where none is written. */
export function dayHoursOf(book: HandbookBook): number {
  const calendars = itemsAt(book.settings?.fields, 'calendars');
  const calendar = calendars.find((each) => textAt(each, 'id') === 'default') ?? calendars[0];
  const hours = parseHours(textAt(calendar, 'hours') ?? '');
  return hours.ok ? hourOf(hours.value.until) - hourOf(hours.value.from) : 8;
}

function hourOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
}

function compareSpans(before: TimeSpan, after: TimeSpan, dayHours: number): Comparison {
  if (before.clock !== after.clock) {
    const ofWork = before.clock === 'business' ? before : after;
    const ofWall = before.clock === 'business' ? after : before;
    const certain = leastMinutes(ofWork) >= minutesOf(ofWall, 24);
    return certain ? (ofWork === after ? 'more' : 'less') : 'other';
  }
  const hours = before.clock === 'business' ? dayHours : 24;
  const [then, now] = [minutesOf(before, hours), minutesOf(after, hours)];
  if (then !== now) return now > then ? 'more' : 'less';
  return isExact(before, after) && before.consecutive === after.consecutive ? 'same' : 'close';
}

/** The least time that a length of working time takes on the wall: a business day takes until the same hour of another. */
function leastMinutes(span: TimeSpan): number {
  return minutesOf(span, 24);
}

/** Months have no certain length, and a day is not always so many hours: only within a family are equal lengths the same. */
function isExact(one: TimeSpan, other: TimeSpan): boolean {
  return one.unit === other.unit || families[one.unit] === families[other.unit];
}

const families: Readonly<Record<TimeSpan['unit'], string>> = {
  minute: 'hours',
  hour: 'hours',
  day: 'days',
  week: 'days',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
};

function minutesOf({ amount, unit }: TimeSpan, dayHours: number): number {
  const day = dayHours * 60;
  return (
    amount * { minute: 1, hour: 60, day, week: 7 * day, month: 30 * day, quarter: 91 * day, year: 365 * day }[unit]
  );
}

/** The least and the most working minutes that a limit leaves; undefined for one that is counted in no such. */
function stretchOf(duration: Duration, dayHours: number): { least: number; most: number } | undefined {
  const day = dayHours * 60;
  switch (duration.form) {
    case 'same-day':
    case 'same-business-day':
      return { least: 0, most: day };
    case 'next-business-day':
    case 'first-business-day':
      return { least: 1, most: 2 * day };
    case 'span': {
      const minutes = minutesOf(duration, dayHours);
      const inWork =
        duration.clock === 'business' || ['day', 'week', 'month', 'quarter', 'year'].includes(duration.unit);
      return inWork || minutes < day ? { least: minutes, most: minutes } : undefined;
    }
  }
}
