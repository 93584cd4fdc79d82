import { describeResultPeriod, type ResultPeriod } from '@living-sla/core';
import type { OpenForResults } from './open-for-results.ts';

/** Why there can be no value for a period yet, in sentences; undefined where it has begun. */
export function notBegun(
  period: ResultPeriod,
  { day, fiscal }: Pick<OpenForResults, 'day' | 'fiscal'>,
): string | undefined {
  if (period.from <= day) return undefined;
  return `“${describeResultPeriod(period, fiscal)}” has not begun yet, so nothing can have been measured in it. Write the period that the value is of.`;
}
