import type { Duration, DurationUnit, Hours, TimeSpan } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { HandbookView, Settings } from '../../resolve/index.ts';

/**
 * Whether two lengths of time may be the same: “60 minutes” and “1 hour”, “8 business hours” and “1 business day” where
 * the calendar is open for eight hours. A plain hour is taken for a business hour too, since people often mean one.
 * undefined where they cannot be compared, such as “same business day” and a number of hours.
 */
export function mayBeSameLength(one: Duration, other: Duration, { settings }: HandbookView): boolean | undefined {
  if (one.form !== 'span' || other.form !== 'span') return one.form === other.form ? true : undefined;
  if (one.unit === other.unit) return one.amount === other.amount;
  return dayLengths(settings).some((day) => minutes(one, day) === minutes(other, day));
}

/** Whether one length is longer than another, however long a day is taken to be; a limit of one day lasts less than two days. */
export function isSurelyLonger(one: Duration, other: Duration, { settings }: HandbookView): boolean {
  return dayLengths(settings).every((day) => leastMinutes(one, day) > mostMinutes(other, day));
}

function leastMinutes(length: Duration, day: number): number {
  return length.form === 'span' ? minutes(length, day) : 0;
}

function mostMinutes(length: Duration, day: number): number {
  return length.form === 'span' ? minutes(length, day) : length.form.startsWith('same') ? day : 2 * day;
}

/** The minutes that a day may have: 24 hours, and the hours of each calendar. */
const dayLengths = remembered(({ facts }: Settings): readonly number[] => {
  const lengths = new Set([24 * 60]);
  for (const { kind, result } of facts?.values.values() ?? []) {
    if (kind !== 'hours' || !result.ok) continue;
    const { from, until } = result.value as Hours;
    lengths.add(minuteOf(until) - minuteOf(from));
  }
  // Without hours in any calendar a working day is eight hours, as almost everywhere.
  if (lengths.size === 1) lengths.add(8 * 60);
  return [...lengths];
});

function minutes({ amount, unit }: TimeSpan, day: number): number {
  const lengths: Record<DurationUnit, number> = {
    minute: 1,
    hour: 60,
    day,
    week: day === 24 * 60 ? 7 * day : 5 * day,
    month: 30 * 24 * 60,
    quarter: 3 * 30 * 24 * 60,
    year: 12 * 30 * 24 * 60,
  };
  return amount * lengths[unit];
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
