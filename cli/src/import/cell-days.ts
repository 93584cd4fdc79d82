import {
  addDays,
  addMonths,
  dateParts,
  daysInMonth,
  type IsoDate,
  isoDate,
  type MonthDay,
  mondayOf,
  parsePeriodOfResult,
  type ResultPeriod,
} from '@living-sla/core';
import type { DateOrder, ImportMapping } from './mapping.ts';

/**
 * The period that a cell names. A day stands for the month (week, quarter) it lies in, where the mapping says so.
 * @returns the period, or why there is none, in a sentence.
 */
export function periodIn(
  cell: string,
  { dates, period }: { readonly [Key in 'dates' | 'period']: ImportMapping[Key] | undefined },
  fiscalYearStarts: MonthDay,
): ResultPeriod | string {
  const day = dayIn(cell, dates);
  if (day !== undefined)
    return period === undefined ? { unit: 'day', from: day, until: day } : periodAround(day, period);
  if (/^[3-6]\d{4}(?:\.\d+)?$/.test(cell))
    return `“${cell}” is how a spreadsheet keeps a day. Let it show the column as dates, and export it again.`;
  const named = parsePeriodOfResult(cell, { fiscalYearStarts });
  return named.ok ? named.value : named.problem.message;
}

/** The month, week or calendar quarter that a day lies in. */
export function periodAround(day: IsoDate, unit: 'month' | 'week' | 'quarter'): ResultPeriod {
  if (unit === 'week') return { unit, from: mondayOf(day), until: addDays(mondayOf(day), 6) };
  const { year, month } = dateParts(day);
  const first = unit === 'month' ? month : month - ((month - 1) % 3);
  const next = addMonths(year, first, unit === 'month' ? 1 : 3);
  return { unit, from: isoDate(year, first, 1), until: addDays(isoDate(next.year, next.month, 1), -1) };
}

/**
 * A moment as programs write it, with its day in figures turned into ISO 8601, so that `parseInstant` can read it whatever
 * their order; and with the offset behind the time, where it has one.
 */
export function tidyMoment(cell: string, order: DateOrder | undefined): string {
  const text = cell
    .trim()
    .replace(/ ?\b(?:utc|gmt)$/i, 'Z')
    .replace(/ ([+-]\d{2}:?\d{2})$/, '$1');
  const parts = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[T ,]+(\d.*)$/i.exec(text);
  const day = parts === null ? undefined : dayIn(parts[1] ?? '', order);
  return day === undefined ? text : `${day}T${parts?.[2] ?? ''}`;
}

/** A day in figures. The year may stand first whatever the order; else the order decides, and without one there is no day. */
function dayIn(cell: string, order: DateOrder | undefined): IsoDate | undefined {
  const text = cell.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
  const first = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (first !== null) return dayOf(first[1], first[2], first[3]);
  const last = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (last === null) return undefined;
  const year = last[3]?.length === 2 ? `20${last[3]}` : last[3];
  if (order === 'day first') return dayOf(year, last[2], last[1]);
  return order === 'month first' ? dayOf(year, last[1], last[2]) : undefined;
}

function dayOf(year = '', month = '', day = ''): IsoDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isThere = y >= 1900 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
  return isThere ? isoDate(y, m, d) : undefined;
}
