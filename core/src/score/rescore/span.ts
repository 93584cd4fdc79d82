import { dateParts, describeDate, type IsoDate, type MonthDay, periodBounds } from '../../parse/index.ts';
import type { Rescore, RescoreSpan } from './rescored.ts';

/** The last two quarters of the fiscal year that were over on a day. */
export function lastTwoQuarters(at: IsoDate, fiscalYearStarts: MonthDay): Rescore['span'] {
  const last = quarterBefore(at, fiscalYearStarts);
  const first = quarterBefore(last.from, fiscalYearStarts);
  const { month, day } = fiscalYearStarts;
  const kind = month === 1 && day === 1 ? '' : 'fiscal ';
  const span = { from: first.from, until: last.until };
  return { ...span, name: `the last two ${kind}quarters (${spanInWords(span)})` };
}

/** A stretch that somebody asked for, with its name. */
export function namedSpan(span: RescoreSpan): Rescore['span'] {
  return { ...span, name: `the time from ${spanInWords(span)}` };
}

/** “1 May to 31 October 2026”: the first year is told only where it is another. */
export function spanInWords({ from, until }: RescoreSpan): string {
  const [first, last] = [from, until].map((date) => describeDate({ form: 'date', date }));
  const isOneYear = dateParts(from).year === dateParts(until).year;
  return `${isOneYear ? first?.replace(/ \d+$/, '') : first} to ${last}`;
}

function quarterBefore(day: IsoDate, start: MonthDay): RescoreSpan {
  const bounds = periodBounds({ form: 'relative', which: 'last', unit: 'fiscal-quarter' }, start, day);
  return bounds ?? { from: day, until: day };
}
