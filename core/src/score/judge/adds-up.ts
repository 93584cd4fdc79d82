import { remembered } from '../../read/index.ts';
import type { ScoredGoal } from '../scoring-text.ts';

/**
 * Whether the values of a goal's parts add up to that of the whole, by its words. Averages do not (“cost per lead”), and a
 * number that is to be kept up is there on every day and not once for each (“keep 300 opportunities open”).
 */
export const addsUp: (goal: ScoredGoal) => boolean = remembered(({ metric = '', statement, target }) => {
  const words = `${metric}. ${statement}`.slice(0, 2000);
  if (average.test(words) || perEach.test(metric)) return false;
  const isFloor = target?.comparator === 'at-least' || target?.comparator === 'more-than';
  return !(isFloor && keptUp.test(statement));
});

const average =
  /\b(?:average|averages|mean|median|typical|(?:cost|price|value|spend|revenue|time|size) (?:per|of each|of an?))\b/i;
/** In a sentence “per” mostly tells the period. */
const perEach = /\bper\b/i;
const keptUp = /\b(?:keep|keeps|maintain|maintains)\b/i;
