import { addDays, dateParts, type IsoDate, isoDate, mondayOf } from '../values/calendar.ts';
import { monthSource, parseMonthName } from '../values/calendar-names.ts';
import { describeDate, parseDate } from '../values/date.ts';
import { describeFiscalPeriod, type FiscalPeriod, parseFiscalPeriod } from '../values/fiscal-period.ts';
import type { MonthDay } from '../values/month-day.ts';
import { periodBounds } from '../values/period-bounds.ts';
import { quoted, readText } from '../values/read-text.ts';
import { accept, refuse, type ValueResult } from '../values/value-result.ts';
import type { ResultPeriod } from './result-value.ts';

/** When the financial year begins; absent where that plays no part, or on 1 January. */
export interface FiscalYearOption {
  readonly fiscalYearStarts?: MonthDay | undefined;
}

/**
 * Reads the period of a result: `2026-10`, `October 2026`, `Oct-26` (what a spreadsheet makes of it), `Q3 FY2027`,
 * `2026-Q3`, `H1 2026`, `2026-W43` (ISO 8601), `2026-10-31`, `FY2027`, `2026`, and two of them with “to” between. A period
 * needs its year: a value is kept for years. @param options.fiscalYearStarts 1 January where it is absent.
 */
export function parsePeriodOfResult(
  text: string,
  { fiscalYearStarts = januaryFirst }: FiscalYearOption = {},
): ValueResult<ResultPeriod> {
  return readText(text, forms, (tidy) => {
    const ends = rangePattern.exec(tidy);
    if (ends === null) {
      const period = readPeriod(tidy, fiscalYearStarts);
      return period === undefined ? refuse(explain(tidy), forms) : accept(period);
    }
    const [first, last] = [ends[1] ?? '', ends[2] ?? ''].map((end) => readPeriod(end, fiscalYearStarts));
    if (first === undefined || last === undefined) return refuse(explain(tidy), forms);
    if (first.from <= last.until) return accept({ unit: 'span', from: first.from, until: last.until });
    return refuse(`${quoted(tidy)} ends before it begins: write the earlier day first.`, forms);
  });
}

/**
 * The plain reading of a period: “October 2026”, “Q3 FY2027”, “week 43 of 2026”. Parses to the same days. A part of a
 * fiscal year is told by its days where nobody says when the fiscal year starts.
 */
export function describeResultPeriod(period: ResultPeriod, options: FiscalYearOption = {}): string {
  const { unit, from, until } = period;
  if (unit === 'day') return describeDate({ form: 'date', date: from });
  if (unit === 'week') return `week ${weekOf(from).week} of ${weekOf(from).year}`;
  const named = unit === 'span' ? undefined : nameOf(period, options);
  return named === undefined ? describeSpan(from, until) : describeFiscalPeriod(named);
}

/** A period as it is written to a file: `2026-10`, `2026-Q3`, `Q3 FY2027`, `2026-W43`. Parses to the same days. */
export function writePeriodOfResult(period: ResultPeriod, options: FiscalYearOption = {}): string {
  const { unit, from, until } = period;
  if (unit === 'day') return from;
  if (unit === 'week') return `${weekOf(from).year}-W${String(weekOf(from).week).padStart(2, '0')}`;
  const named = unit === 'span' ? undefined : nameOf(period, options);
  if (named?.form === 'month') return from.slice(0, 7);
  if (named?.form === 'quarter' && !named.fiscal) return `${named.year}-Q${named.quarter}`;
  return named === undefined ? `${from} to ${until}` : describeFiscalPeriod(named);
}

const januaryFirst: MonthDay = { month: 1, day: 1 };

const forms = ['2026-10', 'October 2026', 'Q3 FY2027', '2026-W43', '2026-11-01 to 2026-11-21'];

const rangePattern = /^(\S.*?)(?: (?:to|until|through|-|–|—) | ?(?:\.\.|–|—|\/(?=[12]\d{3}-)) ?)(\S.*)$/i;
const weekFigures = /^([12]\d{3})-?w(\d{1,2})$/i;
const weekWords = /^(?:week |w)(\d{1,2})(?: of|,)? ([12]\d{3})$/i;
const shortMonth = new RegExp(`^(${monthSource})[- ’']+(\\d{2})$`, 'i');
const monthAndYear = new RegExp(`^(${monthSource})-([12]\\d{3})$`, 'i');
const yearAndMonth = /^([12]\d{3})[/.](0?[1-9]|1[0-2])$/;
const monthFirst = /^(0?[1-9]|1[0-2])[/.-]([12]\d{3})$/;

function readPeriod(text: string, fiscalYearStarts: MonthDay): ResultPeriod | undefined {
  const day = parseDate(text);
  if (day.ok) return { unit: 'day', from: day.value.date, until: day.value.date };
  const own = readWeek(text) ?? readMonth(text);
  if (own !== undefined) return own;
  const named = parseFiscalPeriod(text);
  // What is counted from today, or names one day of a period, means something else tomorrow.
  if (!named.ok || named.value.form === 'relative' || named.value.edge !== undefined) return undefined;
  const bounds = named.value.year === undefined ? undefined : periodBounds(named.value, fiscalYearStarts);
  return bounds && { unit: unitOf(named.value), ...bounds };
}

function unitOf(period: Exclude<FiscalPeriod, { form: 'relative' }>): ResultPeriod['unit'] {
  return period.form !== 'month' && period.fiscal ? `fiscal-${period.form}` : period.form;
}

function readWeek(text: string): ResultPeriod | undefined {
  const match = weekFigures.exec(text);
  const words = match ?? weekWords.exec(text);
  if (words === null) return undefined;
  const [year, week] = (match === null ? [words[2], words[1]] : [words[1], words[2]]).map(Number) as [number, number];
  // The week of January 4 is the first of its year.
  const from = addDays(mondayOf(isoDate(year, 1, 4)), (week - 1) * 7);
  const isThere = week >= 1 && weekOf(from).year === year;
  return isThere ? { unit: 'week', from, until: addDays(from, 6) } : undefined;
}

/** The number of the week that begins on a Monday, and its year: that of its Thursday (ISO 8601). */
function weekOf(monday: IsoDate): { readonly year: number; readonly week: number } {
  const { year } = dateParts(addDays(monday, 3));
  const first = mondayOf(isoDate(year, 1, 4));
  return { year, week: Math.round((Date.parse(monday) - Date.parse(first)) / (7 * 86_400_000)) + 1 };
}

function readMonth(text: string): ResultPeriod | undefined {
  const named = shortMonth.exec(text) ?? monthAndYear.exec(text);
  const figures = yearAndMonth.exec(text);
  const turned = monthFirst.exec(text);
  if (named !== null) return month(yearOf(named[2]), parseMonthName(named[1] ?? ''));
  if (figures !== null) return month(Number(figures[1]), Number(figures[2]));
  return turned === null ? undefined : month(Number(turned[2]), Number(turned[1]));
}

function yearOf(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function month(year: number, number: number | undefined): ResultPeriod | undefined {
  const bounds = number === undefined ? undefined : periodBounds({ form: 'month', month: number, year }, januaryFirst);
  return bounds && { unit: 'month', ...bounds };
}

/** The name of a part of a year; undefined where its days are no such part, or a fiscal year is not known to start so. */
function nameOf({ unit, from, until }: ResultPeriod, { fiscalYearStarts }: FiscalYearOption): FiscalPeriod | undefined {
  if (unit === 'month') return { form: 'month', year: dateParts(from).year, month: dateParts(from).month };
  const fiscal = unit.startsWith('fiscal-');
  const starts = fiscal ? fiscalYearStarts : januaryFirst;
  if (starts === undefined) return undefined;
  return candidates(unit.replace('fiscal-', ''), dateParts(from).year, fiscal).find((each) => {
    const bounds = periodBounds(each, starts);
    return bounds?.from === from && bounds.until === until;
  });
}

function candidates(form: string, year: number, fiscal: boolean): FiscalPeriod[] {
  return [year, year + 1].flatMap((named): FiscalPeriod[] => {
    if (form === 'quarter') return [1, 2, 3, 4].map((quarter) => ({ form, quarter, year: named, fiscal }));
    if (form === 'half') return [1, 2].map((half) => ({ form, half, year: named, fiscal }));
    return [{ form: 'year', year: named, fiscal }];
  });
}

function describeSpan(from: IsoDate, until: IsoDate): string {
  const [first, last] = [from, until].map((date) => describeDate({ form: 'date', date }));
  return `${first} to ${last}`;
}

function explain(text: string): string {
  const lone = new RegExp(`^(?:${monthSource}|[qh]\\d|week \\d+|w\\d+)$`, 'i').exec(text);
  if (lone) return `${quoted(text)} does not say of which year: write it with its year.`;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) {
    return `${quoted(text)} can be read as two different days: write the year first, such as 2026-10-31.`;
  }
  const relative = /\b(?:this|last|next|current|previous|today|yesterday)\b/i.test(text);
  if (relative) return `${quoted(text)} means another time tomorrow: write the period by its name.`;
  return `${quoted(text)} is not a period: write a month (2026-10 or October 2026), a quarter, a week, a day or a year.`;
}
