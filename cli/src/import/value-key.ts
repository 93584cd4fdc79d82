import type { ResultPeriod } from '@living-sla/core';

/** Tells two values apart: whose they are, of which days and of which cases. @param segment as `segmentKey` writes it. */
export function keyOfValue(goal: string, { from, until }: ResultPeriod, segment: string): string {
  return JSON.stringify([goal, from, until, segment]);
}
