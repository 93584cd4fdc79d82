import { type DataScalar, type Duration, describeDuration, describeQuantity, type Target } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Goal, HandbookView } from '../../resolve/index.ts';
import { parsedAs } from './parsed-as.ts';
import { sameName } from './same-thing.ts';
import { oneName } from './term-names.ts';

/** One value that a goal promises: what it is a value of, and the words that say how much. */
export interface Promised {
  readonly goal: Goal;
  /** Equal for promises of the same thing. Two of them with different values contradict each other. */
  readonly key: string;
  /** The value in one form, so that “1,000” and “1000” are the same. */
  readonly value: string;
  /** The author's words. */
  readonly text: string;
  readonly range: Range;
}

/** The values that the fields of a goal promise: its target and its response time. */
export function promisedBy(goal: Goal, handbook: HandbookView): Promised[] {
  const found = [targetOf(goal, handbook), responseOf(goal)];
  return found.filter((each) => each !== undefined);
}

/** A target belongs to the same thing as another when metric, whole, period, source, owner and response time are the same. */
function targetOf(goal: Goal, handbook: HandbookView): Promised | undefined {
  const [metric, target] = [goal.field('metric'), goal.field('target')];
  const value: Target | undefined = parsedAs(goal.agreement.facts, target, 'target');
  if (metric === undefined || target === undefined || value === undefined || value.comparator === 'between')
    return undefined;
  const { quantity, comparator } = value;
  const kind = quantity.kind === 'money' ? quantity.currency : quantity.kind;
  const thing = [oneName(sameName(metric.text), handbook), ...sidesOf(goal)];
  const amount = 'percent' in quantity ? String(quantity.percent) : String(quantity.amount);
  const compared = quantity.kind === 'duration' ? describeQuantity(quantity) : amount;
  return promised(goal, ['target', comparator, kind, ...thing, lengthOf(goal)], compared, target);
}

/** A response time belongs to the same thing as another when the same events start and stop the clock. */
function responseOf(goal: Goal): Promised | undefined {
  const [starts, stops, within] = [
    ['clock', 'starts'],
    ['clock', 'stops'],
    ['clock', 'within'],
  ].map((path) => goal.field(...path));
  const value: Duration | undefined = parsedAs(goal.agreement.facts, within, 'duration');
  if (starts === undefined || stops === undefined || within === undefined || value === undefined) return undefined;
  const clock = [starts, stops].map(({ text }) => sameName(text));
  const target = goal.field('target')?.text ?? '';
  return promised(goal, ['clock', ...clock, target, ...sidesOf(goal)], describeDuration(value), within);
}

function promised(goal: Goal, key: readonly string[], value: string, { text, range }: DataScalar): Promised {
  return { goal, key: key.join('|'), value, text, range };
}

/** Who owes it, of what, over which time, and where it is read. */
function sidesOf(goal: Goal): string[] {
  const texts = ['of', 'per', 'by', 'from', 'source'].map((key) => sameName(goal.field(key)?.text ?? ''));
  return [...goal.owners].sort().concat(texts);
}

function lengthOf(goal: Goal): string {
  const within = goal.field('clock', 'within');
  const value: Duration | undefined = parsedAs(goal.agreement.facts, within, 'duration');
  return value === undefined ? (within?.text ?? '') : describeDuration(value);
}
