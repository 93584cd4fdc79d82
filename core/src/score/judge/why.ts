import {
  describeResultAmount,
  describeTarget,
  type IsoDate,
  type ResultAmount,
  type Target,
} from '../../parse/index.ts';
import { dayWords } from '../day-words.ts';
import type { PartScore } from '../scorecard.ts';

export const noTarget = 'The text gives no number that the value could be held against.';

/** @param until the last day of the period. @param due when its value is read. */
export function notDue(until: IsoDate, due: IsoDate, at: IsoDate): string {
  return until >= at ? `It runs until ${dayWords(until)}.` : `It is read on ${dayWords(due)}.`;
}

/** @param gap what stands in the way of the values that are there. */
export function noValue(due: IsoDate, gap: string | undefined): string {
  return gap === undefined ? `No value is recorded. It was due on ${dayWords(due)}.` : notWhole(gap);
}

/** @param amount what the values that are there come to. */
export function notWhole(gap: string | undefined, amount?: ResultAmount): string {
  const rest = amount === undefined ? '' : `, and the others come to ${describeResultAmount(amount)}`;
  return `Nobody can say: ${gap ?? 'the values do not cover all of it'}${rest}.`;
}

/** @param name the period of a value that cannot be divided. */
export function wider(name: string): string {
  return `the value for ${name} is for other days as well, and cannot be divided`;
}

export function excepted(words: string): string {
  return `Set aside by an exception of the agreement: ${words.replace(/[.\s]+$/, '')}.`;
}

/** @param isRunning whether the period is not over yet. */
export function met(amount: ResultAmount, target: Target, isRunning: boolean): string {
  const reached = `${reachedWords(amount, target)} against ${describeTarget(target)}`;
  return isRunning ? `${reached}: reached before the end.` : `${reached}.`;
}

export function missed(amount: ResultAmount, target: Target): string {
  return `${reachedWords(amount, target)} against ${describeTarget(target)}.`;
}

/** @param parts those that were missed. */
export function partly(amount: ResultAmount, target: Target, parts: readonly PartScore[]): string {
  const missing = parts.map((part) => {
    const value = part.amount === undefined ? '' : `${describeResultAmount(part.amount)} against `;
    return `${part.name} (${value}${describeTarget(part.target)})`;
  });
  return `${reachedWords(amount, target)} against ${describeTarget(target)}, but not for ${missing.join(', ')}.`;
}

/** A share is told in percent, with the cases behind it. */
function reachedWords(amount: ResultAmount, target: Target): string {
  if (amount.kind !== 'share') return describeResultAmount(amount);
  return `${describeResultAmount(amount)} (${shareInPercent(amount, target)}%)`;
}

/**
 * A share in percent, rounded to a tenth; with more decimals, and at last to its own side, where rounding would put it onto or
 * across what was asked for: 94.96% of 95% is never told as 95%, and 1.87% of at most 1.8% never as less.
 * @param share of at least one case.
 */
export function shareInPercent(
  { hits, cases }: { readonly hits: number; readonly cases: number },
  target: Target,
): number {
  const exact = (hits * 100) / cases;
  const edges = (target.comparator === 'between' ? [target.low, target.high] : [target.quantity]).flatMap((edge) =>
    edge.kind === 'percent' ? [edge.percent] : [],
  );
  const staysOn = (rounded: number) => edges.every((edge) => Math.sign(rounded - edge) === Math.sign(exact - edge));
  const found = [1, 2, 3].map((decimals) => Number(exact.toFixed(decimals))).find(staysOn);
  return found ?? Number(exact.toPrecision(12));
}
