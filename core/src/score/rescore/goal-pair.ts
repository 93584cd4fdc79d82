import type { GoalScore, PeriodScore } from '../scorecard.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import type { CountedOtherwise, RescoreSpan } from './rescored.ts';

/** One goal of the proposed text, with what both sides say of it. */
export interface GoalPair {
  readonly goal: ScoredGoal;
  readonly proposed: GoalScore;
  /** What the texts in force made of it; undefined where none had it. */
  readonly past: GoalScore | undefined;
  /** The texts that were in force, newest first, and the proposed one. */
  readonly texts: readonly ScoringText[];
  readonly proposedText: ScoringText;
  readonly span: RescoreSpan;
  readonly counted: CountedOtherwise | undefined;
}

/** A period belongs to the stretch in which it ends. */
export function endsIn({ period }: PeriodScore, { from, until }: RescoreSpan): boolean {
  return from <= period.until && period.until <= until;
}
