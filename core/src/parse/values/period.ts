import { type DurationUnit, durationUnitSource } from './duration.ts';
import { formatNumber, numberSource, parseNumber } from './number.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** The stretches of time over which something may be counted. */
export type PeriodUnit =
  | 'day'
  | 'business-day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'fiscal-quarter'
  | 'fiscal-year';

/** What a goal is counted per: each period by itself, the last so many of them at any moment, or the period so far. */
export type Period =
  | { form: 'each'; unit: PeriodUnit }
  | { form: 'rolling'; amount: number; unit: RollingUnit }
  | { form: 'to-date'; unit: Exclude<PeriodUnit, 'day' | 'business-day'> };

/** How many of a unit of time a year has, about: what is counted per one of them is compared with, or reckoned to, another by it. */
export const unitsAYear: Readonly<Record<PeriodUnit, number>> = {
  day: 365,
  'business-day': 260,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
  'fiscal-quarter': 4,
  'fiscal-year': 1,
};

/** What a rolling period is counted in. */
export type RollingUnit = Exclude<DurationUnit, 'minute' | 'hour'>;

/**
 * Reads what is counted over: "month", "per quarter", "weekly", "rolling 6 months", "year to date". Only time is a
 * period.
 */
export function parsePeriod(text: string): ValueResult<Period> {
  return readText(text, forms, (tidy) => {
    const period = readEach(tidy) ?? readRolling(tidy) ?? readToDate(tidy);
    return period ? accept(period) : refuse(explain(tidy), forms);
  });
}

/** The plain reading of a period: "per month", "rolling 6 months", "year to date". Parses to the same period. */
export function describePeriod(period: Period): string {
  const unit = period.unit.replace('-', ' ');
  if (period.form === 'each') return `per ${unit}`;
  if (period.form === 'to-date') return `${unit} to date`;
  return `rolling ${formatNumber(period.amount)} ${period.amount === 1 ? unit : `${unit}s`}`;
}

/** Reads the unit of a period: "month", "business day", "fiscal quarter". `undefined` when it is none. */
export function parsePeriodUnit(text: string): PeriodUnit | undefined {
  const name = text
    .toLowerCase()
    .replace(/^calendar /, '')
    .replace(/^working /, 'business ')
    .replace(' ', '-');
  return units.find((unit) => unit === name);
}

/** Source of a pattern (for the flag `i`) that matches every unit that {@link parsePeriodUnit} reads. */
export const periodUnitSource =
  '(?:(?:business|working|calendar) day|fiscal (?:quarter|year)|(?:calendar )?(?:day|week|month|quarter|year))';

/** Source of a pattern (for the flag `i`) that matches an adverb that names a period. */
export const periodAdverbSource = '(?:daily|weekly|monthly|quarterly|yearly|annually)';

/** The unit behind an adverb: "weekly" gives "week". `undefined` when it is none. */
export function unitOfAdverb(text: string): PeriodUnit | undefined {
  return adverbs.get(text.toLowerCase());
}

/** Matches half a year as people write it for a period: “half-year”, “every half year”, “half-yearly”, “semi-annually”. */
export const halfYearPattern =
  /^(?:(?:per|each|every|an?) )?half(?:-| )?year$|^half(?:-| )?yearly$|^semi-?annual(?:ly)?$/i;

const forms = ['month', 'week', 'business day', 'fiscal quarter', 'rolling 6 months'];

const units: readonly PeriodUnit[] = [
  'day',
  'business-day',
  'week',
  'month',
  'quarter',
  'year',
  'fiscal-quarter',
  'fiscal-year',
];

const adverbs: ReadonlyMap<string, PeriodUnit> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

const eachPattern = new RegExp(`^(?:/ ?|(?:per|each|every|an?) )?(${periodUnitSource})$`, 'i');
const rollingPattern = new RegExp(`^rolling (?:(${numberSource}) )?(${durationUnitSource})$`, 'i');
const inARowPattern = new RegExp(`^any (${numberSource}) (${durationUnitSource}) in a row$`, 'i');
const lengthPattern = new RegExp(`^${numberSource} (?:${durationUnitSource})$`, 'i');
const toDatePattern = new RegExp(`^(${periodUnitSource}) (?:to date|so far)$`, 'i');

function readEach(text: string): Period | undefined {
  const unit = unitOfAdverb(text) ?? parsePeriodUnit(eachPattern.exec(text)?.[1] ?? '');
  return unit && { form: 'each', unit };
}

function readRolling(text: string): Period | undefined {
  const match = rollingPattern.exec(text) ?? inARowPattern.exec(text);
  const amount = match?.[1] === undefined ? 1 : parseNumber(match[1]);
  const unit = match?.[2]?.toLowerCase().replace(/s$/, '');
  if (!amount || unit === undefined || /^(?:min|minute|hour|hr)$/.test(unit)) return undefined;
  return { form: 'rolling', amount, unit: unit as RollingUnit };
}

function readToDate(text: string): Period | undefined {
  const unit = parsePeriodUnit(toDatePattern.exec(text)?.[1] ?? '');
  return unit && unit !== 'day' && unit !== 'business-day' ? { form: 'to-date', unit } : undefined;
}

function explain(text: string): string {
  if (/^bi-?(?:week|month|annual|year)/i.test(text)) {
    return `${quoted(text)} can mean twice in that time or every second time: write which one.`;
  }
  if (lengthPattern.test(text)) {
    return `${quoted(text)} is a length of time: write “rolling ${text}” if the last ${text} count at any moment.`;
  }
  if (halfYearPattern.test(text)) {
    return `${quoted(text)} is no period that can be counted here: write “rolling 6 months”, or count per quarter or year.`;
  }
  return `${quoted(text)} is not a period of time: say over which time the number is counted. What is counted for each case or event is said in the sentence.`;
}
