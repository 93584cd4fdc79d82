import { type Goal, parseNumber, quantityOf, targetOf } from '@living-sla/core';
import type { FoundValue } from './read-rows.ts';

/**
 * Spreadsheets keep 93% as 0.93. Where all values of a goal that asks for a share are bare numbers of at most 1, and one of
 * them is no whole number, that is what they are.
 */
export function partsAsPercent(
  values: readonly FoundValue[],
  goals: readonly Goal[],
): { changed: readonly FoundValue[]; notes: readonly string[] } {
  const byGoal = Map.groupBy(values, ({ goal }) => goal);
  const parts = [...byGoal].flatMap(([goal, own]) => (asksForShare(goal, goals) && areParts(own) ? [goal] : []));
  if (parts.length === 0) return { changed: values, notes: [] };
  const changed = values.map((each) => {
    if (!parts.includes(each.goal)) return each;
    return { ...each, value: String(Number((Number(each.value) * 100).toFixed(10))), unit: '%' };
  });
  return { changed, notes: [`The shares of ${parts.join(', ')} are parts of 1 in the file. 0.93 is taken as 93%.`] };
}

function asksForShare(key: string, goals: readonly Goal[]): boolean {
  const goal = goals.find((each) => each.key === key);
  return goal !== undefined && quantityOf(targetOf(goal))?.kind === 'percent';
}

function areParts(values: readonly FoundValue[]): boolean {
  const numbers = values.map(({ value }) => (/^[\d.]+$/.test(value) ? parseNumber(value) : undefined));
  const areSmall = numbers.every((each) => each !== undefined && each <= 1);
  return areSmall && numbers.some((each) => each !== undefined && !Number.isInteger(each));
}
