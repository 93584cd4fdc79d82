import { isVerdict } from '../follow/trend.ts';
import type { PeriodScore } from '../scorecard.ts';
import type { ScoredGoal } from '../scoring-text.ts';
import { isSameGoal } from './as-if-always.ts';
import { endsIn, type GoalPair } from './goal-pair.ts';
import { judgePeriod, pastOf, statesOf, type Unjudged } from './judge-period.ts';
import type { NotRescored, RescoredGoal, RescoredPeriod, Tally } from './rescored.ts';
import { tallyInWords, tallyOf } from './tally.ts';

/** What came of one goal: its periods under both texts, and what is left out. */
export interface RescoredPair {
  /** undefined where no period of it can be held against both texts. */
  readonly goal: RescoredGoal | undefined;
  readonly left: readonly NotRescored[];
  readonly doubts: readonly NotRescored[];
}

/** Holds one goal of the proposed text against what the texts in force made of it. */
export function rescoreGoal(pair: GoalPair): RescoredPair {
  const { goal, proposed, span, counted } = pair;
  // A value beside the days of a goal is shown by a scorecard, and no text asked for it.
  const all = proposed.periods.filter((period) => endsIn(period, span) && period.state !== 'not in force');
  const whole = whyNothing(pair, all);
  if (whole !== undefined) return { goal: undefined, left: whole === '' ? [] : [left(goal, [], whole)], doubts: [] };
  const judged = all.map((period) => judgePeriod(period, pair));
  const periods = judged.flatMap((each) => ('why' in each ? [] : [each]));
  const reasons = Map.groupBy(
    judged.flatMap((each) => ('why' in each ? [each] : [])),
    ({ why }) => why,
  );
  const missing = [...reasons].map(([why, some]) =>
    left(goal, some.length === all.length ? [] : some.map(({ name }) => name), why + byItself(pair, some)),
  );
  return {
    goal: goalWith(periods, pair, false),
    left: missing,
    doubts: counted === undefined || periods.length === 0 ? [] : [left(goal, [], counted.why)],
  };
}

/** A goal that the change leaves as it is: it counts with what both sides decide, and nothing of it needs telling. */
export function keptGoal(pair: GoalPair): RescoredPair {
  const periods = pair.proposed.periods
    .filter((period) => endsIn(period, pair.span))
    .map((period) => statesOf(period, pastOf(period, pair)))
    .filter((period) => period !== undefined);
  const { goal, counted } = pair;
  return { goal: goalWith(periods, pair, true), left: [], doubts: counted ? [left(goal, [], counted.why)] : [] };
}

function goalWith(periods: readonly RescoredPeriod[], pair: GoalPair, kept: boolean): RescoredGoal | undefined {
  if (periods.length === 0) return undefined;
  const { key, statement, owners } = pair.goal;
  return {
    key,
    statement,
    owners,
    asks: { was: pair.past?.asks ?? '', would: pair.proposed.asks },
    tally: { was: tallyOf(periods, 'was'), would: tallyOf(periods, 'would') },
    kept,
    differs: periods.some(({ was, would }) => was.state !== would.state),
    periods,
  };
}

function left({ key, statement }: ScoredGoal, periods: readonly string[], why: string): NotRescored {
  return { goal: key, statement, periods, why };
}

/** Why nothing of a goal can be re-scored; empty where that needs no telling, undefined where something can. */
function whyNothing({ goal, past, texts, counted, span }: GoalPair, all: readonly PeriodScore[]) {
  const older = texts.some(({ goals }) => goals.some((each) => isSameGoal(each, goal) && each.binding));
  if (!goal.binding) return older ? 'It is on trial in this text, and binds nobody.' : '';
  if (goal.target === undefined) return 'It has no target that can be read, so no number can meet or miss it.';
  if (past === undefined || !older) {
    const scored = all.filter(({ state }) => isVerdict(state));
    if (scored.length === 0) return 'It is new, and nothing was recorded for it.';
    return `It is new: no text asked for it then. By itself: ${tallyInWords(ownTally(scored))}.`;
  }
  if (counted?.comparable === 'no') return counted.why;
  if (all.length > 0) return undefined;
  const other = past.periods.some((period) => endsIn(period, span));
  return other
    ? 'Its days have changed, so that none of its periods ended in that time.'
    : 'None of its periods ended in that time.';
}

function ownTally(periods: readonly PeriodScore[]): Tally {
  return { met: periods.filter(({ state }) => state === 'met').length, of: periods.length };
}

/** Where only the periods are others, the proposed text can judge the numbers by itself, and that is worth telling. */
function byItself({ proposed, span }: GoalPair, some: readonly Unjudged[]): string {
  const scored = proposed.periods.filter((period) => endsIn(period, span) && isVerdict(period.state));
  if (scored.length === 0 || !some.every(({ alone }) => alone)) return '';
  return ` By itself: ${tallyInWords(ownTally(scored))}.`;
}
