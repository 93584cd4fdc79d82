import type { ResultValue } from '../../parse/index.ts';
import type { GoalLine } from '../plan/goal-lines.ts';
import type { PlannedPeriod } from '../plan/plan-periods.ts';
import type { PeriodScore } from '../scorecard.ts';

/** A goal with its periods, scored. */
export interface ScoredLine {
  readonly line: GoalLine;
  /** Its values that are known, by their first days. */
  readonly rows: readonly ResultValue[];
  /** Periods in which a text asked for it, oldest first. */
  readonly scored: readonly ScoredPeriod[];
}

/** A period of a goal, and what became of it. */
export interface ScoredPeriod {
  readonly planned: PlannedPeriod;
  readonly score: PeriodScore;
}

/**
 * Adds a period to a row of misses. One that is excepted or not due is passed over; one that was met, partly met or is unknown
 * ends the row, and so does a time in which the goal was not in force.
 * @returns the row as it stands behind the period.
 */
export function afterPeriod(row: readonly ScoredPeriod[], each: ScoredPeriod): readonly ScoredPeriod[] {
  const { state } = each.score;
  const before = each.planned.follows ? row : [];
  if (state === 'missed') return [...before, each];
  return state === 'excepted' || state === 'not due' ? before : [];
}

/** The misses in a row behind the last period. */
export function missesOf(scored: readonly ScoredPeriod[]): readonly ScoredPeriod[] {
  return scored.reduce<readonly ScoredPeriod[]>(afterPeriod, []);
}
