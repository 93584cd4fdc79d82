import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  type IsoDate,
  isoDate,
  type ResultPeriod,
} from '../../parse/index.ts';
import type { MissTrigger } from '../scoring-text.ts';

/** A period that was missed, by its own part: for a goal with a day, the time since the step before. */
export interface MissedPeriod {
  readonly period: ResultPeriod;
  readonly begins: IsoDate;
}

/**
 * Whether periods that were missed in a row are as long as a trigger says. A period counts as long as it is: a missed quarter
 * is three months, and “1 month” is reached by a goal that is counted by weeks when its missed weeks are as many days as a
 * month has that begins with the first of them (five weeks, four in a February of 28 days). `period` counts the goal's own.
 * @param missed oldest first.
 */
export function isAsLong(
  missed: readonly MissedPeriod[],
  { times, unit }: Pick<MissTrigger, 'times' | 'unit'>,
): boolean {
  const [first] = missed;
  if (first === undefined) return false;
  if (unit === 'period') return missed.length >= times;
  const months = missed.map(monthsOf);
  const wanted = monthsIn[unit];
  if (wanted !== undefined && months.every((each) => each !== undefined)) return sum(months) >= times * wanted;
  // Days on which nobody works are no days of a goal that is counted by business days.
  if (unit === 'day' && missed.every(({ period }) => period.unit === 'day')) return missed.length >= times;
  return sum(missed.map(daysOf)) >= daysFrom(first.begins, times, unit);
}

/**
 * How many more misses like the last one make a row as long as a trigger says; 0 where it is.
 * @param like the period that would be missed: the last one of the goal.
 */
export function missesTo(missed: readonly MissedPeriod[], trigger: MissTrigger, like: MissedPeriod): number {
  const row = [...missed];
  for (let more = 0; more <= mostMisses; more++) {
    if (isAsLong(row, trigger)) return more;
    row.push(like);
  }
  return mostMisses;
}

const mostMisses = 400;

const monthsIn: Readonly<Partial<Record<MissTrigger['unit'], number>>> = { month: 1, quarter: 3, year: 12 };

/** How many whole months it is long; undefined where it is no whole number of them. */
function monthsOf({ period, begins }: MissedPeriod): number | undefined {
  const following = addDays(period.until, 1);
  const [one, other] = [dateParts(begins), dateParts(following)];
  if (one.day !== other.day) return undefined;
  const months = (other.year - one.year) * 12 + other.month - one.month;
  return months >= 1 ? months : undefined;
}

function daysOf({ period, begins }: MissedPeriod): number {
  return daysBetween(begins, period.until) + 1;
}

function daysFrom(day: IsoDate, times: number, unit: Exclude<MissTrigger['unit'], 'period'>): number {
  const months = monthsIn[unit];
  if (months === undefined) return times * (unit === 'week' ? 7 : 1);
  const { year, month, day: date } = dateParts(day);
  const end = addMonths(year, month, months * times);
  return daysBetween(day, isoDate(end.year, end.month, date));
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
}
