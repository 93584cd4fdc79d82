import { describeTarget } from '../../parse/index.ts';
import { describeResultAmount } from '../../parse/results/index.ts';
import { isVerdict } from '../follow/trend.ts';
import type { PeriodScore } from '../scorecard.ts';
import type { ScoringText } from '../scoring-text.ts';
import { isSameGoal } from './as-if-always.ts';
import type { GoalPair } from './goal-pair.ts';
import type { RescoredPeriod, RescoredState } from './rescored.ts';
import { type NotComparable, whyNotComparable } from './why-not.ts';

/** A period that cannot be held against both texts. */
export type Unjudged = NotComparable & { readonly name: string };

/** Holds one period of the proposed text against what the text in force then made of it. */
export function judgePeriod(period: PeriodScore, pair: GoalPair): RescoredPeriod | Unjudged {
  const { goal, texts, proposedText } = pair;
  const { name } = period;
  const was = pastOf(period, pair);
  const text = textOf(was, pair) ?? texts.find(({ goals }) => goals.some((each) => isSameGoal(each, goal)));
  const old = text?.goals.find((each) => isSameGoal(each, goal));
  const why = text && old && whyNotComparable({ goal: old, text }, { goal, text: proposedText });
  if (why !== undefined) return { name, ...why };
  if (was === undefined || was.state === 'not in force')
    return { name, why: 'No text asked for it then.', alone: false };
  return statesOf(period, was) ?? { name, why: undecided(was, period), alone: false };
}

/** One period under both texts; undefined where one of them does not decide it. */
export function statesOf(period: PeriodScore, past: PeriodScore | undefined): RescoredPeriod | undefined {
  const [was, would] = [past && stateOf(past), stateOf(period)];
  if (was === undefined || would === undefined) return undefined;
  const { from, until } = period.period;
  const reached = period.amount === undefined ? '' : describeResultAmount(period.amount);
  return { name: period.name, from, until, reached, was, would };
}

/** The same period as the texts in force judged it; undefined where none had it. */
export function pastOf(period: PeriodScore, { past }: GoalPair): PeriodScore | undefined {
  return past?.periods.find((each) => isSamePeriod(each, period));
}

/** Goals with a day are told by the day; the first day of a step is that of its goal. */
function isSamePeriod(one: PeriodScore, other: PeriodScore): boolean {
  return one.period.from === other.period.from && one.period.until === other.period.until;
}

function textOf(score: PeriodScore | undefined, { texts }: GoalPair): ScoringText | undefined {
  return score === undefined ? undefined : texts.find(({ version }) => version === score.version);
}

function stateOf({ state, target }: PeriodScore): RescoredState | undefined {
  if (state !== 'met' && state !== 'partly' && state !== 'missed') return undefined;
  return { state, asked: target === undefined ? '' : describeTarget(target) };
}

function undecided(was: PeriodScore, is: PeriodScore): string {
  const open = isVerdict(is.state) ? was : is;
  return reasons[open.state] ?? open.why;
}

const reasons: Partial<Record<PeriodScore['state'], string>> = {
  unknown: 'Nothing was recorded that can be held against it.',
  excepted: 'An exception of the agreement sets it aside.',
  'not due': 'Its value is not due yet.',
};
