import { type DataNode, type PeriodUnit, parseDuration, parseNumber, parsePeriod } from '../../parse/index.ts';
import { scalarField, textField } from '../../resolve/index.ts';
import type { MissTrigger } from '../scoring-text.ts';

/** What sets a rule off, as far as a machine can decide it. */
export interface ReadTrigger {
  readonly when: MissTrigger | { readonly form: 'words'; readonly words: string };
  /** What else may set it off, in words that no machine can decide; undefined where there is nothing else. */
  readonly besides: string | undefined;
}

/**
 * Reads a trigger: `{ goal: any, missed: 3 consecutive months }`, or “any goal missed 3 consecutive months, or …”. Where one
 * of several alternatives is understood, that one is decided and the others are left as words.
 * @param goals the keys of the agreement's goals. @returns undefined where nothing is written.
 */
export function readTrigger(node: DataNode | undefined, goals: readonly string[]): ReadTrigger | undefined {
  if (node?.kind === 'map') return readFields(node);
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  const words = node.text.replace(/\s+/g, ' ').trim();
  // What is longer is no trigger, and a condition behind a cut would be lost.
  const parts = words.length > longest ? [] : words.split(/(?:,|;)? or (?=\S)/i);
  for (const [at, part] of parts.entries()) {
    const when = readWords(part, goals);
    if (when === undefined) continue;
    const others = parts.filter((_, other) => other !== at);
    return { when, besides: others.length === 0 ? undefined : others.join(', or ') };
  }
  return { when: { form: 'words', words }, besides: undefined };
}

const longest = 1000;

/** Without a length, a goal that is named was missed in one of its own periods. */
function readFields(node: DataNode): ReadTrigger {
  const goal = textField(node, 'goal')?.value;
  const missed = scalarField(node, 'missed')?.text;
  const named = goal === undefined || goal === 'any' ? undefined : goal;
  const length = missed === undefined ? once : readLength(missed);
  if (length !== undefined) return { when: { form: 'missed', goal: named, ...length }, besides: undefined };
  return { when: { form: 'words', words: `${goal ?? 'a goal'} missed ${missed}` }, besides: undefined };
}

type Length = Pick<MissTrigger, 'times' | 'unit' | 'inARow'>;

const once: Length = { times: 1, unit: 'period', inARow: true };

const missedPattern =
  /^(?:(?:if|when|once|as soon as) )?(?:the )?(any|a|one|each|either|every)?(?: (?:one )?)?(?:of the )?(?:goals?|["“']?([\p{L}\p{N}._-]{1,80})["”']?) (?:is |was |has been |have been |gets )?missed(?: (.{1,60}?))?\.?$/iu;

function readWords(part: string, goals: readonly string[]): MissTrigger | undefined {
  const match = missedPattern.exec(part.trim());
  if (match === null) return undefined;
  const [, , name, lengthText] = match;
  const goal = name === undefined ? undefined : goals.find((key) => key.toLowerCase() === name.toLowerCase());
  if (name !== undefined && goal === undefined) return undefined;
  const length = lengthText === undefined ? once : readLength(lengthText);
  return length && { form: 'missed', goal, ...length };
}

const timesPattern = /^(?:for )?(?:(once|twice)|(.{1,20}?) (?:times|periods?)) ?(in a row|running|consecutively)?$/i;

/** “1 month”, “3 consecutive months”, “for 2 quarters in a row”, “twice in a row”. A length is one without a break. */
function readLength(text: string): Length | undefined {
  const tidy = text.replace(/\s+/g, ' ').trim();
  const times = timesPattern.exec(tidy);
  if (times !== null) {
    const count = times[1] === undefined ? parseNumber(times[2] ?? '') : times[1].toLowerCase() === 'once' ? 1 : 2;
    const isSure = count === 1 || times[3] !== undefined;
    return isSure && isCount(count) ? { times: count, unit: 'period', inARow: true } : undefined;
  }
  const words = tidy.replace(/^(?:for|in|during) (?:the )?(?:space of )?/i, '').replace(/ running$/i, ' in a row');
  return readDuration(words) ?? readPeriod(words);
}

function readDuration(words: string): Length | undefined {
  const duration = parseDuration(words.replace(/\bfiscal /i, ''));
  if (!duration.ok || duration.value.form !== 'span' || !isCount(duration.value.amount)) return undefined;
  const { amount, unit } = duration.value;
  return unit === 'minute' || unit === 'hour' ? undefined : { times: amount, unit, inARow: true };
}

function readPeriod(words: string): Length | undefined {
  const period = parsePeriod(words);
  if (!period.ok || period.value.form === 'to-date') return undefined;
  const times = period.value.form === 'each' ? 1 : period.value.amount;
  return isCount(times) ? { times, unit: triggerUnits[period.value.unit], inARow: true } : undefined;
}

const triggerUnits: Readonly<Record<PeriodUnit, MissTrigger['unit']>> = {
  day: 'day',
  'business-day': 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'fiscal-quarter': 'quarter',
  year: 'year',
  'fiscal-year': 'year',
};

function isCount(times: number | undefined): times is number {
  return times !== undefined && Number.isInteger(times) && times >= 1 && times <= 1000;
}
