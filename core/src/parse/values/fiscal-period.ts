import { describeMonthName, monthSource, parseMonthName } from './calendar-names.ts';
import { parseOrdinal } from './number-words.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** The first or the last day of a period is meant. Absent: the period as a whole. */
export type PeriodEdge = 'start' | 'end';

/**
 * A named stretch of the year.
 * `fiscal` is true when "FY" was written, or when no year was: "Q3" alone is a quarter of the handbook's fiscal year.
 * "Q3 2026" has a year and no FY, so it is a quarter of the calendar year. A fiscal year is named by the calendar year
 * in which it ends. A month always is a calendar month. `year` is absent when not written.
 */
export type FiscalPeriod =
  | { form: 'quarter'; quarter: number; year?: number; fiscal: boolean; edge?: PeriodEdge }
  | { form: 'half'; half: number; year?: number; fiscal: boolean; edge?: PeriodEdge }
  | { form: 'year'; year: number; fiscal: boolean; edge?: PeriodEdge }
  | { form: 'month'; month: number; year?: number; edge?: PeriodEdge }
  | { form: 'relative'; which: 'last' | 'this' | 'next'; unit: RelativeUnit; edge?: PeriodEdge };

/** What "this …" and "next …" may be followed by. */
export type RelativeUnit = 'week' | 'month' | 'quarter' | 'year' | 'fiscal-quarter' | 'fiscal-year';

/**
 * Reads a period: "end of Q3", "Q3 2026", "Q3 FY2027", "FY27 H1", "2026-Q3", "March 2027", "2027-03", "03/2027", "this quarter".
 */
export function parseFiscalPeriod(text: string): ValueResult<FiscalPeriod> {
  return readText(text, forms, (tidy) => {
    const match = edgePattern.exec(tidy);
    const [, edgeWord, rest = tidy] = match ?? [];
    const unitEnd = unitEndPattern.exec(tidy);
    const period = unitEnd
      ? readRelative(`this ${unitEnd[1]}`)
      : readPeriod(edgeWord && bareUnit.test(rest) ? `this ${rest}` : rest);
    if (!period) {
      return refuse(`${quoted(tidy)} is not a period: write a quarter, a half, a month or a year.`, forms);
    }
    if (edgeWord) return accept({ ...period, edge: /^(?:start|beginning)$/i.test(edgeWord) ? 'start' : 'end' });
    return accept(unitEnd ? { ...period, edge: 'end' } : period);
  });
}

/** The plain reading of a period: "end of Q3 FY2027", "March 2027". Parses to the same period. */
export function describeFiscalPeriod(period: FiscalPeriod): string {
  const name = describeName(period);
  return period.edge === undefined ? name : `${period.edge} of ${name}`;
}

const forms = ['end of Q3', 'Q3 2026', 'Q3 FY2027', 'FY27 H1', 'March 2027'];

const edgePattern = /^(?:the )?(start|beginning|end|close) of (?:the )?(.+)$/i;
const unitEndPattern = /^(week|month|quarter|year|fiscal year)[- ]end$/i;
const bareUnit = /^(?:fiscal )?(?:week|month|quarter|year)$/i;

const yearSource = '((?:fy ?|fiscal year )?\\d{4}|(?:fy ?|fiscal year )\\d{2})';
const partFirst = new RegExp(`^(?:([qh])(\\d)|(\\w+)[ -](quarter|half))(?:[ -](?:of )?${yearSource})?$`, 'i');
const yearFirst = new RegExp(`^${yearSource}[ -]?([qh])(\\d)$`, 'i');
const yearAlone = new RegExp(`^${yearSource}$`, 'i');
const monthAlone = new RegExp(`^(${monthSource})(?:,? ([12]\\d{3}))?$`, 'i');
const monthFigures = /^([12]\d{3})-(0[1-9]|1[0-2])$/;
const monthSlash = /^(0?[1-9]|1[0-2])\/([12]\d{3})$/;
const relative = /^(last|previous|this|current|next) (fiscal )?(week|month|quarter|year)$/i;

function readPeriod(text: string): FiscalPeriod | undefined {
  const first = partFirst.exec(text);
  const index = Number(first?.[2] ?? parseOrdinal(first?.[3] ?? ''));
  if (first && !Number.isNaN(index)) return readPart(first[1] ?? first[4], index, first[5]);
  const last = yearFirst.exec(text);
  if (last) return readPart(last[2], Number(last[3]), last[1]);
  const year = yearAlone.exec(text) ? readYear(text) : undefined;
  if (year) return { form: 'year', ...year };
  return readMonth(text) ?? readRelative(text);
}

function readPart(letter: string | undefined, index: number, yearText: string | undefined): FiscalPeriod | undefined {
  const year = yearText === undefined ? { fiscal: true } : readYear(yearText);
  const isQuarter = letter?.toLowerCase().startsWith('q');
  if (!year || !(index >= 1 && index <= (isQuarter ? 4 : 2))) return undefined;
  return isQuarter ? { form: 'quarter', quarter: index, ...year } : { form: 'half', half: index, ...year };
}

function readYear(text: string): { year: number; fiscal: boolean } | undefined {
  const digits = text.replace(/\D/g, '');
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= 1900 && year < 2200 ? { year, fiscal: /^f/i.test(text) } : undefined;
}

function readMonth(text: string): FiscalPeriod | undefined {
  const figures = monthFigures.exec(text);
  if (figures) return { form: 'month', month: Number(figures[2]), year: Number(figures[1]) };
  const slashed = monthSlash.exec(text);
  if (slashed) return { form: 'month', month: Number(slashed[1]), year: Number(slashed[2]) };
  const named = monthAlone.exec(text);
  const month = parseMonthName(named?.[1] ?? '');
  if (month === undefined) return undefined;
  return named?.[2] ? { form: 'month', month, year: Number(named[2]) } : { form: 'month', month };
}

function readRelative(text: string): FiscalPeriod | undefined {
  const match = relative.exec(text);
  if (!match) return undefined;
  const [, word = '', fiscal, unit = ''] = match;
  if (fiscal && !/^(?:quarter|year)$/i.test(unit)) return undefined;
  const which = /^(?:last|previous)$/i.test(word) ? 'last' : /^next$/i.test(word) ? 'next' : 'this';
  return { form: 'relative', which, unit: `${fiscal ? 'fiscal-' : ''}${unit.toLowerCase()}` as RelativeUnit };
}

function describeName(period: FiscalPeriod): string {
  if (period.form === 'relative') return `${period.which} ${period.unit.replace('-', ' ')}`;
  if (period.form === 'year') return describeYear(period);
  const year = period.year === undefined ? '' : ` ${describeYear({ fiscal: false, ...period, year: period.year })}`;
  if (period.form === 'month') return `${describeMonthName(period.month)}${year}`;
  return `${period.form === 'quarter' ? `Q${period.quarter}` : `H${period.half}`}${year}`;
}

function describeYear({ year, fiscal }: { year: number; fiscal: boolean }): string {
  return fiscal ? `FY${year}` : String(year);
}
