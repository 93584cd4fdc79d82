import type { HandbookView } from '../../../resolve/index.ts';
import { isSurelyLonger, mayBeSameLength } from '../same-length.ts';
import { canHoldTogether } from './clash.ts';
import type { PromisedValues } from './promised-values.ts';
import type { ClaimedValue } from './value-claims.ts';

/**
 * The place among their values in which two promises of one form contradict each other; undefined where they do not, or
 * where another rule says so.
 * @param all every promise of that form: what is due on many days is a schedule.
 */
export function clashingValue(
  one: PromisedValues,
  other: PromisedValues,
  all: readonly PromisedValues[],
  handbook: HandbookView,
): number | undefined {
  if (one.values.length !== other.values.length || !canBeOne(one, other)) return undefined;
  const apart = [...one.values.keys()].filter((at) => differ(valueAt(one, at), valueAt(other, at), handbook));
  const [at, second] = apart;
  if (at === undefined || apart.some((each) => !areOneSided(one, other, each))) return undefined;
  if (second === undefined) return isClash(one, other, at, all) ? at : undefined;
  return apart.length === 2 && isWeaker(one, other, apart, handbook) ? at : undefined;
}

/** Whether two promises may be of the same thing: for the same people, and neither entry names the value of the other. */
function canBeOne(one: PromisedValues, other: PromisedValues): boolean {
  const isSameFile = one.facts === other.facts;
  if (isSameFile && one.entryKey !== undefined && one.entryKey === other.entryKey) return false;
  // Two goals with fields are compared field by field.
  if (one.fields !== '' && other.fields !== '') return false;
  const names = (entry: PromisedValues, { values }: PromisedValues) =>
    values.some(({ text }, at) => text !== entry.values[at]?.text && entry.entryText.includes(text));
  return canHoldTogether(one, other) && !names(one, other) && !names(other, one);
}

function isClash(one: PromisedValues, other: PromisedValues, at: number, all: readonly PromisedValues[]): boolean {
  const { kind } = valueAt(one, at);
  if (kind === 'day') return isOneDue(one, at, all);
  // Goals in plain sentences are compared here, whatever else is said of them.
  const arePlainGoals = one.goalForm !== undefined && other.goalForm !== undefined;
  if (kind === 'time') return arePlainGoals || !(one.isTimed && other.isTimed);
  const isOneGoalForm = arePlainGoals && one.goalForm === other.goalForm;
  return kind !== 'amount' || isOneGoalForm || !(one.isCounted && other.isCounted);
}

/** Whether something is due on one day: it is so many of something, it is done once, or each period has its own day. */
function isOneDue({ form, values }: PromisedValues, at: number, all: readonly PromisedValues[]): boolean {
  const days = new Set(all.map(({ values }) => values[at]?.value));
  if (days.size > 2) return false;
  if (/ #day of /.test(form)) return true;
  return (
    values.some(({ kind }) => kind === 'amount' || kind === 'share') || (doneOnce.test(form) && !/#weekday/.test(form))
  );
}

/** Deeds that nobody does to the same thing every quarter. */
const doneOnce =
  /^(?:launch|introduce|roll out|set up|install|migrate|move|replace|complete|finish|build|open|close|switch|connect|integrate|adopt|retire) (?!(?:an?|another|next|new #|one)\b)/;

/** “95% within 4 hours” and “99% within 8 hours” are two promises; beside the first, “90% within 8 hours” means nothing. */
function isWeaker(
  one: PromisedValues,
  other: PromisedValues,
  apart: readonly number[],
  handbook: HandbookView,
): boolean {
  const share = apart.find((at) => valueAt(one, at).kind === 'share');
  const time = apart.find((at) => valueAt(one, at).kind === 'time');
  if (share === undefined || time === undefined) return false;
  const more = (valueAt(one, share).percent ?? 0) - (valueAt(other, share).percent ?? 0);
  const [first, second] = [valueAt(one, time).duration, valueAt(other, time).duration];
  if (first === undefined || second === undefined) return false;
  return more > 0 ? isSurelyLonger(second, first, handbook) : isSurelyLonger(first, second, handbook);
}

function differ(one: ClaimedValue, other: ClaimedValue, handbook: HandbookView): boolean {
  if (one.duration === undefined || other.duration === undefined) return one.value !== other.value;
  return mayBeSameLength(one.duration, other.duration, handbook) === false;
}

/** The least of something and the most of it are a band. */
function areOneSided(one: PromisedValues, other: PromisedValues, at: number): boolean {
  const [first, second] = [one.sides[at], other.sides[at]];
  return first === undefined || second === undefined || first === second;
}

function valueAt({ values }: PromisedValues, at: number): ClaimedValue {
  return values[at] as ClaimedValue;
}
