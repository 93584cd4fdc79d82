import {
  describeResultAmount,
  describeTarget,
  type IsoDate,
  type ResultAmount,
  type Target,
} from '../../parse/index.ts';
import type { PartScore } from '../scorecard.ts';

export const noTarget = 'The text gives no number that the value could be held against.';

/** @param until the last day of the period. @param due when its value is read. */
export function notDue(until: IsoDate, due: IsoDate, at: IsoDate): string {
  return until >= at ? `It runs until ${until}.` : `It is read on ${due}.`;
}

/** @param gap what stands in the way of the values that are there. */
export function noValue(due: IsoDate, gap: string | undefined): string {
  return gap === undefined ? `No value is recorded. It was due on ${due}.` : notWhole(gap);
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
  const reached = `${reachedWords(amount)} against ${describeTarget(target)}`;
  return isRunning ? `${reached}: reached before the end.` : `${reached}.`;
}

export function missed(amount: ResultAmount, target: Target): string {
  return `${reachedWords(amount)} against ${describeTarget(target)}.`;
}

/** @param parts those that were missed. */
export function partly(amount: ResultAmount, target: Target, parts: readonly PartScore[]): string {
  const missing = parts.map((part) => {
    const value = part.amount === undefined ? '' : `${describeResultAmount(part.amount)} against `;
    return `${part.name} (${value}${describeTarget(part.target)})`;
  });
  return `${reachedWords(amount)} against ${describeTarget(target)}, but not for ${missing.join(', ')}.`;
}

/** A share is told in percent, with the cases behind it: rounded so that no miss looks like the target. */
export function reachedWords(amount: ResultAmount): string {
  if (amount.kind !== 'share') return describeResultAmount(amount);
  return `${describeResultAmount(amount)} (${percentOf(amount)}%)`;
}

/** Rounded down to a tenth: 94.96% is never told as 95%. */
function percentOf({ hits, cases }: { readonly hits: number; readonly cases: number }): number {
  return cases === 0 ? 0 : Math.floor((hits * 1000) / cases + 1e-9) / 10;
}
