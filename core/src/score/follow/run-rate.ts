import {
  addDays,
  daysBetween,
  describeMoney,
  formatNumber,
  type IsoDate,
  type ResultAmount,
  type ResultValue,
} from '../../parse/index.ts';
import { dayWords } from '../day-words.ts';
import { addUp } from '../judge/add-up.ts';
import { addsUp } from '../judge/adds-up.ts';
import type { RunRate } from '../scorecard.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { beginOf } from '../text-on.ts';

/**
 * What a goal with a day that is still ahead needs from now on. Its pace is that of the days that have a value; all days behind
 * the last value are left, for nobody knows yet what they brought.
 * @param rows its values for all cases that are known, by their first days.
 * @returns undefined without a day ahead, a floor in a total, or any value.
 */
export function runRateOf(
  goal: ScoredGoal,
  text: ScoringText,
  rows: readonly ResultValue[],
  at: IsoDate,
): RunRate | undefined {
  const { by, from, target } = goal;
  const first = from ?? beginOf(text);
  if (by === undefined || by < at || first === undefined || first > at || target === undefined) return undefined;
  if (target.comparator !== 'at-least' && target.comparator !== 'more-than') return undefined;
  const { quantity } = target;
  const inside = rows.filter(({ period }) => period.from >= first && period.until <= by);
  const { amount, rows: counted } = addUp(inside, first, by, addsUp(goal));
  if (amount === undefined || (amount.kind !== 'count' && amount.kind !== 'money')) return undefined;
  if (quantity.kind !== amount.kind) return undefined;
  if (amount.kind === 'money' && quantity.kind === 'money' && amount.currency !== quantity.currency) return undefined;
  const daysPassed = counted.reduce((sum, { period }) => sum + daysBetween(period.from, period.until) + 1, 0);
  const lastCounted = counted.at(-1)?.period.until ?? first;
  const daysLeft = daysBetween(lastCounted, by);
  const left = Math.max(0, quantity.amount - amount.amount);
  const perDay = amount.amount / daysPassed;
  const neededPerDay = daysLeft === 0 ? left : left / daysLeft;
  return {
    reached: amount.amount,
    left,
    daysPassed,
    daysLeft,
    perDay,
    neededPerDay,
    projected: perDay * (daysBetween(first, by) + 1),
    unit: amount.kind,
    sentence: paceWords(amount, { left, perDay, neededPerDay, daysLeft, next: addDays(lastCounted, 1) }),
  };
}

interface Pace extends Pick<RunRate, 'left' | 'perDay' | 'neededPerDay' | 'daysLeft'> {
  /** The first day without a value. */
  readonly next: IsoDate;
}

/** What is needed is rounded up and what was done is rounded down, so that the sentence promises nothing. */
function paceWords(
  reached: ResultAmount & { readonly kind: 'count' | 'money' },
  { left, perDay, neededPerDay, daysLeft, next }: Pace,
): string {
  const write = (amount: number) =>
    reached.kind === 'money' ? describeMoney({ ...reached, amount }) : formatNumber(amount);
  if (left === 0) return `${write(reached.amount)} so far: all of it.`;
  if (daysLeft === 0) return `${write(reached.amount)} so far, and ${write(left)} short.`;
  const [done, needed] = [rounded(perDay, Math.floor), rounded(neededPerDay, Math.ceil)].map(write);
  const days = daysLeft === 1 ? `on ${dayWords(next)}` : `in the ${daysLeft} days from ${dayWords(next)} on`;
  return `${write(reached.amount)} so far, ${done} a day; it takes ${needed} a day ${days}.`;
}

/** Whole from a hundred on, with one decimal below it. */
function rounded(amount: number, round: (amount: number) => number): number {
  return amount >= 100 ? round(amount) : round(amount * 10) / 10;
}
