import { addDays, daysBetween, type IsoDate, type ResultValue } from '../../parse/index.ts';
import { addUp } from '../judge/add-up.ts';
import { addsUp } from '../judge/adds-up.ts';
import type { RunRate } from '../scorecard.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { beginOf } from '../text-on.ts';

/**
 * What a goal with a day that is still ahead needs from now on. Its pace is that of the days that have a value; the days that
 * are left begin with the day it is told for, or behind the last value where that is later.
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
  const next = [addDays(lastCounted, 1), at].sort().at(-1) as IsoDate;
  const daysLeft = Math.max(0, daysBetween(next, by) + 1);
  const left = Math.max(0, quantity.amount - amount.amount);
  const perDay = amount.amount / daysPassed;
  return {
    reached: amount.amount,
    left,
    daysPassed,
    daysLeft,
    perDay,
    neededPerDay: daysLeft === 0 ? left : left / daysLeft,
    projected: perDay * (daysBetween(first, by) + 1),
    unit: amount.kind,
  };
}
