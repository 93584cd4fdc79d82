import { amountOf, type Quantity, type Target } from '../../../parse/index.ts';
import { pluralOf } from '../../../resolve/index.ts';

/**
 * How a target stands to the one before: `narrower` lets less pass than before, so it is harder to meet. `said`: the
 * same amount, with what it counts named or no longer named. `other`: neither holds the other, or it counts something else.
 */
export type TargetChange = 'same' | 'narrower' | 'wider' | 'said' | 'other';

/** Holds two targets against each other as the results that each lets pass. */
export function compareTargets(before: Target, after: Target, metric: string | undefined): TargetChange {
  const [then, now] = [passing(before), passing(after)];
  const unit = compareUnits(then.quantity, now.quantity, metric);
  if (unit === 'other') return 'other';
  if (same(then, now)) return unit;
  if (holds(then, now)) return 'narrower';
  return holds(now, then) ? 'wider' : 'other';
}

/** The results that meet a target: from `low` to `high`, which belong to it unless they are open. */
interface Passing {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly quantity: Quantity;
}

function passing(target: Target): Passing {
  const closed = { lowOpen: false, highOpen: false };
  if (target.comparator === 'between') {
    return { low: sizeOf(target.low), high: sizeOf(target.high), ...closed, quantity: target.high };
  }
  const { quantity, comparator } = target;
  const size = sizeOf(quantity);
  const low = comparator === 'at-most' || comparator === 'less-than' ? Number.NEGATIVE_INFINITY : size;
  const high = comparator === 'at-least' || comparator === 'more-than' ? Number.POSITIVE_INFINITY : size;
  return { low, high, lowOpen: comparator === 'more-than', highOpen: comparator === 'less-than', quantity };
}

function holds(outer: Passing, inner: Passing): boolean {
  const low = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
  const high = outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || inner.highOpen));
  return low && high;
}

function same(one: Passing, other: Passing): boolean {
  return holds(one, other) && holds(other, one);
}

const minutes = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_200, quarter: 131_040, year: 525_600 };

function sizeOf(quantity: Quantity): number {
  return quantity.kind === 'duration' ? quantity.amount * minutes[quantity.unit] : amountOf(quantity);
}

/** `same`, or `said` where only one of them names what is counted, or `other`. A name that is the goal's own adds nothing. */
function compareUnits(before: Quantity, after: Quantity, metric: string | undefined): 'same' | 'said' | 'other' {
  if (before.kind === 'money' && after.kind === 'money') return before.currency === after.currency ? 'same' : 'other';
  if (before.kind === 'duration' && after.kind === 'duration') {
    const sameClock = before.clock === after.clock && (before.clock === 'calendar' || before.unit === after.unit);
    return sameClock ? 'same' : 'other';
  }
  if (before.kind !== after.kind) return 'other';
  return compareNouns(nounOf(before), nounOf(after), metric);
}

function nounOf(quantity: Quantity): string | undefined {
  if (quantity.kind === 'count') return quantity.noun;
  return quantity.kind === 'percent' ? quantity.of : undefined;
}

function compareNouns(before: string | undefined, after: string | undefined, metric: string | undefined) {
  if (before !== undefined && after !== undefined) return isSameNoun(before, after) ? 'same' : 'other';
  const said = before ?? after;
  return said === undefined || (metric !== undefined && isSameNoun(said, metric)) ? 'same' : 'said';
}

/** Whether two names are one in the singular or the plural: “MQL” and “MQLs”, “Leads” and “leads”. */
export function isSameNoun(one: string, other: string): boolean {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return a === b || pluralOf(a) === b || pluralOf(b) === a;
}
