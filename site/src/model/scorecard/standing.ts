import { counted } from '@living-sla/core';
import type { GoalScore, PeriodScore, Scorecard } from '@living-sla/core/score';
import { addresses, at } from '../addresses.ts';
import type { Badge } from '../statuses.ts';
import { rowAnchor } from './score-row.ts';
import { standingBadge, verdictOf, verdictTone } from './score-words.ts';
import { shortAmount, shortTarget } from './short-values.ts';

/** Where an agreement stands, for the first screen of its page, its card, and the list of scorecards. */
export interface StandingBlock {
  readonly badge: Badge;
  readonly sentence: string;
  /** The scorecard. */
  readonly address: string;
  /** “6 of 9 goals met when last read”; undefined where none was read, or all were met: the sentence says that. */
  readonly count: string | undefined;
  /** The goals that are furthest from what was agreed, the worst first. */
  readonly worst: readonly WorstGoal[];
  /** What else follows from the misses and is running, in sentences. */
  readonly running: readonly string[];
  /** Whether nothing was ever recorded: then the page says how to begin. */
  readonly isEmpty: boolean;
}

/** A goal that was not simply met. */
export interface WorstGoal {
  readonly statement: string;
  readonly address: string;
  readonly badge: Badge;
  /** “October 2026: 524, goal 560”. */
  readonly words: string;
}

/** How many goals the first screen names. */
export const mostWorst = 4;

/** Says where an agreement stands. */
export function standingBlock(scorecard: Scorecard): StandingBlock {
  const address = addresses.scorecard(scorecard.agreement);
  return {
    badge: standingBadge(scorecard.standing),
    sentence: scorecard.sentence,
    address,
    count: countOf(scorecard),
    worst: worstGoals(scorecard)
      .slice(0, mostWorst)
      .map(({ goal, score }) => worstGoal(goal, score, address)),
    // The sentence of the standing may be that of the first one.
    running: scorecard.consequences
      .filter(({ state, sentence }) => state === 'running' && sentence !== scorecard.sentence)
      .map(({ sentence }) => sentence),
    isEmpty: scorecard.standing === 'no results',
  };
}

/** The last period of a goal in which something was due; undefined where nothing was. */
export function lastDue({ periods }: GoalScore): PeriodScore | undefined {
  return periods.findLast(({ state }) => state !== 'not due' && state !== 'not in force' && state !== 'excepted');
}

/** Goals in force that were not simply met when they were last due, the worst first. */
export function worstGoals(scorecard: Scorecard): { goal: GoalScore; score: PeriodScore }[] {
  return dueGoals(scorecard)
    .filter(({ score }) => score.state !== 'met')
    .sort((a, b) => badness(b.score) - badness(a.score));
}

/** Missed before missing before partly met; among the missed those first that are furthest away. */
function badness({ state, attainment = 0 }: PeriodScore): number {
  if (state === 'missed') return 3 - Math.min(attainment, 1) / 2;
  return state === 'unknown' ? 2 : 1;
}

function dueGoals({ goals, standing }: Scorecard): { goal: GoalScore; score: PeriodScore }[] {
  if (standing === 'no results' || standing === 'not in force') return [];
  return goals.flatMap((goal) => {
    const score = goal.isCurrent && goal.binding ? lastDue(goal) : undefined;
    return score === undefined ? [] : [{ goal, score }];
  });
}

function countOf(scorecard: Scorecard): string | undefined {
  const due = dueGoals(scorecard);
  if (due.length === 0) return undefined;
  const met = due.filter(({ score }) => score.state === 'met').length;
  return met === due.length ? undefined : `${met} of ${counted(due.length, 'goal')} met when last read`;
}

function worstGoal(goal: GoalScore, score: PeriodScore, page: string): WorstGoal {
  const { amount, target, name } = score;
  const values = [amount && shortAmount(amount, target), target && `goal ${shortTarget(target, amount)}`];
  return {
    statement: goal.statement,
    address: at(page, rowAnchor(goal)),
    badge: { words: verdictOf(score), tone: verdictTone(score.state) },
    words: [name, values.filter(Boolean).join(', ')].filter(Boolean).join(': '),
  };
}

/** “October 2026: 531”; where another text asked for something else then, with that: “October 2026: 531, goal 520 then”. */
export function lastInWords({ name, amount, target, asked }: PeriodScore): string {
  if (amount === undefined) return name;
  const then = asked === undefined || target === undefined ? '' : `, goal ${shortTarget(target, amount)} then`;
  return `${name}: ${shortAmount(amount, target)}${then}`;
}
