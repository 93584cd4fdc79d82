import { formatNumber, numberSource, parseNumber } from './number.ts';
import { type PeriodUnit, parsePeriodUnit, periodUnitSource } from './period.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/**
 * How often something may or must happen. `noun` is what happens, as written ("e-mails"); absent for "times".
 * `per` is the stretch of time it is counted over; absent when none is written, as in "3 times".
 */
export type Frequency = { times: number; noun?: string; per?: FrequencyPeriod };

/** So many units of time: one month, 60 days. */
export type FrequencyPeriod = { amount: number; unit: PeriodUnit | 'hour' };

/** Reads how often: "2 times per month", "3 times", "once a week", "2 e-mails per week", "once in 60 days". */
export function parseFrequency(text: string): ValueResult<Frequency> {
  return readText(text, forms, (tidy) => {
    const match = pattern.exec(tidy);
    const frequency = match && readMatch(match);
    if (frequency) return accept(frequency);
    return refuse(`${quoted(tidy)} does not say how often: write a number of times, and over which time.`, forms);
  });
}

/** The plain reading of a frequency: "twice per month", "2 e-mails per week", "once in 60 days". Parses to the same. */
export function describeFrequency({ times, noun, per }: Frequency): string {
  const often = noun === undefined ? describeTimes(times) : `${formatNumber(times)} ${noun}`;
  if (per === undefined) return often;
  const unit = per.unit.replace('-', ' ');
  return per.amount === 1 ? `${often} per ${unit}` : `${often} in ${formatNumber(per.amount)} ${unit}s`;
}

/** "once", "twice" or "5 times". */
export function describeTimes(times: number): string {
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : `${formatNumber(times)} times`;
}

const forms = ['2 times per month', 'once a week', '2 e-mails per week', 'once in 60 days', '3 times'];

const pattern = new RegExp(
  `^(?:(once|twice|thrice)|(${numberSource})(?: (times?|(\\p{L}[\\p{L} '’-]{0,40}?)))??)` +
    `(?:(?: (?:per|an?|each|every|in an?|in|in any) | ?/ ?)(?:(${numberSource}) )?(${periodUnitSource}|hour)s?)?$`,
  'iu',
);

const timesWords: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

function readMatch(match: RegExpExecArray): Frequency | undefined {
  const [, word, figure, , noun, amountText, unitText] = match;
  const times = word === undefined ? parseNumber(figure ?? '') : timesWords[word.toLowerCase()];
  const amount = amountText === undefined ? 1 : parseNumber(amountText);
  const unit = /^hour$/i.test(unitText ?? '') ? 'hour' : parsePeriodUnit(unitText ?? '');
  if (times === undefined || !Number.isInteger(times) || (noun !== undefined && notANoun.test(noun))) return undefined;
  if (unitText !== undefined && (!amount || !unit)) return undefined;
  const frequency: Frequency = { times };
  if (noun !== undefined) frequency.noun = noun;
  if (unit && amount) frequency.per = { amount, unit };
  return frequency;
}

/** A noun with one of these words in it has swallowed a period that could not be read. */
const notANoun =
  /(?:^| )(?:per|an?|each|every|in|within|by|percent|thousand|million|minutes?|hours?|days?|weeks?|months?|quarters?|years?)(?: |$)/i;
