import { describePeriod, type FoundValue, scanValues, valueParsers } from '../../parse/index.ts';
import type { Goal } from '../handbook.ts';
import { measureWords } from '../obligations/measure-obligation.ts';
import { deedIn, nounBehind, overForMore } from './goal-words.ts';
import { leadingParties } from './sentence-owner.ts';

/** The fields of a structured goal that a plain sentence fills. What it leaves open is undefined. */
export interface GoalFields {
  /** Ids of the parties that it begins with. */
  readonly owner: readonly string[] | undefined;
  readonly metric: string | undefined;
  readonly target: string | undefined;
  /** What the number of its target counts: “qualified leads”. */
  readonly noun: string | undefined;
  readonly of: string | undefined;
  readonly baseline: string | undefined;
  readonly per: string | undefined;
  /** The day or period with which it begins: “from 2026-02-01 to 2026-04-30”, “in Q3 2026”. */
  readonly from: string | undefined;
  readonly by: string | undefined;
  /** A response time, for the clock. */
  readonly within: string | undefined;
}

/**
 * Reads the fields of a goal from its sentence. A part that the sentence leaves open stays open: no field hides a doubt.
 * Every value can be read in the field that it is for.
 */
export function goalFields(goal: Goal): GoalFields {
  const text = goal.statement.value.replace(/\s+/g, ' ').trim().replace(quotedNumber, '$1');
  const { metric, target, time, doubts } = measureWords(text, goal.agreement);
  const values = scanValues(text);
  const times = time === undefined ? {} : timesIn(text, values);
  const amount =
    target && values.find(({ range }) => range.start === target.range.start && range.end <= target.range.end);
  const amounts = target === undefined ? {} : amountsIn(text, values, amount);
  const vague = doubts.map(({ range }) => range).filter(({ start, end }) => end - start < text.length / 2);
  const deed = deedIn(text, goal.agreement.parties, values, vague);
  return {
    owner: leadingParties(text, goal.agreement.parties),
    metric: metric === undefined ? undefined : metricIn(text, amount, deed),
    of: amount?.kind === 'percent' ? nounBehind(text.slice(amount.range.end)) : undefined,
    target: amounts.target,
    noun: amount?.kind === 'count' && amounts.target !== undefined ? amount.value.noun : undefined,
    baseline: amounts.baseline,
    per: times.per,
    from: times.from,
    by: times.by,
    within: times.within,
  };
}

/** At most “3” leads. */
const quotedNumber = /["“”'‘’](\p{N}[\p{N},.]*%?)["“”'‘’]/gu;

type Times = Readonly<Partial<Record<'per' | 'from' | 'by' | 'within', string>>>;

function timesIn(text: string, values: readonly FoundValue[]): Times {
  const found: { per?: string; from?: string; by?: string; within?: string } = {};
  for (const value of values) {
    const words = text.slice(value.range.start, value.range.end);
    if (value.kind === 'period' && value.value.form === 'each')
      found.per ??= readable('period', describePeriod(value.value).replace(/^per /, ''));
    if (value.kind === 'recurrence' && value.value.form === 'weekdays') found.per ??= 'week';
    if (value.role === 'deadline' && !isYearless(value) && found.by === undefined) {
      found.by = readable('when', words);
      if (inPeriod.test(text.slice(0, value.range.start)) && value.kind === 'fiscal-period') found.from = found.by;
    }
    if (value.role === 'response-time') found.within ??= readable('duration', words);
  }
  const stretch = stretchIn(text, values);
  return found.by === undefined && stretch !== undefined ? { ...found, ...stretch } : found;
}

/** All of a period is meant, and not its last day. */
const inPeriod = /(?:^|\s)(?:in|during|within|over|throughout|for)(?: the)? $/i;

/** “from 2026-02-01 to 2026-04-30”: between which days it is counted. */
function stretchIn(text: string, values: readonly FoundValue[]): Times | undefined {
  const dates = values.filter((value) => value.kind === 'date' && !isYearless(value));
  for (const [at, first] of dates.entries()) {
    const last = dates[at + 1];
    if (last === undefined || !/\b(?:from|between)(?: the)? $/i.test(text.slice(0, first.range.start))) continue;
    if (!/^ (?:to|until|till|through|and)(?: the)? $/i.test(text.slice(first.range.end, last.range.start))) continue;
    const [from, by] = [first, last].map(({ range }) => readable('when', text.slice(range.start, range.end)));
    if (from !== undefined && by !== undefined) return { from, by };
  }
  return undefined;
}

/** “By Friday” is another day every week. */
function isYearless({ kind, value }: FoundValue): boolean {
  return kind === 'date' && (value.form === 'weekday' || value.form === 'month-day');
}

interface Amounts {
  readonly target?: string | undefined;
  readonly baseline?: string | undefined;
}

function amountsIn(text: string, values: readonly FoundValue[], amount: FoundValue | undefined): Amounts {
  const words = ({ range }: FoundValue) => text.slice(range.start, range.end);
  const change = changeIn(text, values);
  if (change !== undefined)
    return { baseline: readableMeasure(words(change.from)), target: targetAt(text, change.from, words(change.to)) };
  switch (amount?.kind) {
    case 'quantifier':
      return amount.value.percent === 100 ? { target: '100%' } : {};
    case 'range':
      return { target: readable('target', words(amount)) };
    case 'count':
    case 'money':
    case 'percent':
      return { target: targetAt(text, amount, words(amount)) };
    default:
      return {};
  }
}

/** “from 31 to 40”: where it starts and where it is to end. */
function changeIn(text: string, values: readonly FoundValue[]): { from: FoundValue; to: FoundValue } | undefined {
  for (const [at, from] of values.entries()) {
    const to = values[at + 1];
    if (to?.kind !== from.kind || !measures.has(from.kind)) continue;
    const isChange = /\bfrom $/i.test(text.slice(0, from.range.start));
    if (isChange && text.slice(from.range.end, to.range.start) === ' to ') return { from, to };
  }
  return undefined;
}

const measures: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'duration']);

const comparator = new RegExp(
  `\\b(?:at least|at most|no (?:more|fewer|less) than|not more than|more than|fewer than|less than|under|${overForMore}|up to|below|above)(?= $)`,
  'i',
);

/** A floor, unless the words beside the number say something else or the deed makes the number smaller. */
function targetAt(text: string, { range }: FoundValue, words: string): string | undefined {
  const before = comparator.exec(text.slice(0, range.start))?.[0];
  const after = text.slice(range.end);
  const isCeiling =
    /^[^,.;]{0,30}? (?:or (?:less|fewer)|at (?:the )?most)\b/i.test(after) ||
    shrinking.test(text.slice(0, range.start));
  // “3 points higher” is a change and no number to reach.
  if (/^ (?:percentage )?points?\b/i.test(after)) return undefined;
  return readable(
    'target',
    `${before?.toLowerCase() ?? (isCeiling ? 'at most' : 'at least')} ${/^\p{Lu}\p{Ll}/u.test(words) ? words.toLowerCase() : words}`,
  );
}

const shrinking = /\b(?:cut|reduce|lower|decrease|shorten|shrink|trim|drop|limit)(?:s|d|es)?\b/i;

/** The text where a field for the value of today can read it. */
function readableMeasure(text: string): string | undefined {
  return readable('count', text) ?? readable('percent', text) ?? readable('money', text) ?? readable('duration', text);
}

/** The text where its field can read it. */
function readable(kind: keyof typeof valueParsers, text: string): string | undefined {
  return valueParsers[kind](text).ok ? text : undefined;
}

/** What is counted: the things themselves where they are handed over; else the deed, for there are many with one thing. */
function metricIn(text: string, amount: FoundValue | undefined, deed: string | undefined): string | undefined {
  if (amount?.kind === 'count' && amount.value.noun !== undefined && supply.test(text)) return amount.value.noun;
  const noun = amount?.kind === 'money' ? nounBehind(text.slice(amount.range.end)) : undefined;
  return noun ?? deed;
}

const supply =
  /\b(?:deliver|send|generate|create|provide|suppl(?:y|ie)|source|produce|bring|pass|hand(?: over)?)(?:s|es)?\b/i;
