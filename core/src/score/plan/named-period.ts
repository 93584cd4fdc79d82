import {
  addDays,
  addMonths,
  dateParts,
  describeResultPeriod,
  type IsoDate,
  isoDate,
  type MonthDay,
  type PeriodUnit,
  periodBounds,
  type ResultPeriod,
} from '../../parse/index.ts';

/** A period with its name in words. */
export interface NamedPeriod {
  readonly period: ResultPeriod;
  readonly name: string;
}

/** The period of a kind that holds a day, by the fiscal year of a text; what was asked once is known. */
export type PeriodAt = (
  unit: Exclude<PeriodUnit, 'business-day'>,
  day: IsoDate,
  text: { readonly fiscalYearStarts: MonthDay },
) => NamedPeriod;

/** Finds periods for one scorecard: its goals ask for the same ones again and again. */
export function periodFinder(): PeriodAt {
  const known = new Map<string, NamedPeriod>();
  return (unit, day, { fiscalYearStarts }) => {
    const isFiscal = unit === 'fiscal-quarter' || unit === 'fiscal-year';
    const key = isFiscal ? `${unit} ${day} ${fiscalYearStarts.month} ${fiscalYearStarts.day}` : `${unit} ${day}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const period = { unit, ...boundsAt(unit, day, fiscalYearStarts) };
    const found = { period, name: describeResultPeriod(period, { fiscalYearStarts }) };
    known.set(key, found);
    return found;
  };
}

function boundsAt(unit: Exclude<PeriodUnit, 'business-day'>, day: IsoDate, starts: MonthDay) {
  if (unit === 'day') return { from: day, until: day };
  const bounds = periodBounds({ form: 'relative', which: 'this', unit }, starts, day);
  return bounds ?? { from: day, until: day };
}

/** A stretch of days as a period, by the days themselves. */
export function spanOf(from: IsoDate, until: IsoDate): NamedPeriod {
  const period: ResultPeriod = { unit: 'span', from, until };
  return { period, name: describeResultPeriod(period) };
}

/** The first day of the period so many periods before the one that begins on a day. @param unit not a fiscal one. */
export function periodsBack(unit: 'week' | 'month' | 'quarter' | 'year', from: IsoDate, count: number): IsoDate {
  if (unit === 'week') return addDays(from, -7 * count);
  const { year, month } = dateParts(from);
  const first = addMonths(year, month, -count * { month: 1, quarter: 3, year: 12 }[unit]);
  return isoDate(first.year, first.month, 1);
}
