import type { ResultPeriod } from '@living-sla/core';
import type { PeriodScore, Scorecard } from '@living-sla/core/score';

/**
 * What a goal stands at in the periods that a value belongs to, and whether a remedy follows: lines for people. Empty where
 * nothing asked for the goal then.
 */
export function standsNow(
  scorecards: readonly Scorecard[],
  agreement: string,
  goal: string,
  period: ResultPeriod,
): string[] {
  const scorecard = scorecards.find((each) => each.agreement === agreement);
  const scored = scorecard?.goals.find(({ key }) => key === goal);
  if (scorecard === undefined || scored === undefined) return [];
  const touched = scored.periods.filter((each) => each.period.from <= period.until && each.period.until >= period.from);
  const due = scorecard.consequences.filter((each) => each.goal === goal && each.state === 'running');
  return [...touched.map(lineOf), ...due.map(({ sentence }) => sentence)];
}

function lineOf({ name, state, version, why }: PeriodScore): string {
  const by = version === undefined ? '' : ` (version ${version})`;
  return `${name}: ${state}${by}. ${why}`;
}
