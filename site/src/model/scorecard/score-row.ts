import type { GoalScore, PeriodScore } from '@living-sla/core/score';
import type { PartyName } from '../names.ts';
import { capital } from '../sentences.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { goalPageAddresses } from './goal-pages.ts';
import type { ScoreSubject } from './score-subject.ts';
import { stateClass, verdictOf } from './score-words.ts';
import { shortAmount, shortTarget } from './short-values.ts';
import { type Sparkline, sparkline } from './sparkline.ts';

/** What is told of a goal above its cells. */
export interface GoalHead {
  /** The anchor of its row; undefined in tables that only name it. */
  readonly anchor: string | undefined;
  readonly statement: string;
  /** How it is counted: its place on the page of the agreement. undefined for a goal that is no longer agreed. */
  readonly address: string | undefined;
  /** Every period of it, with reasons: its own page. undefined where the scorecard has that one goal only. */
  readonly page: string | undefined;
  readonly badge: Badge | undefined;
  readonly owners: readonly PartyName[];
  /** Ids of the parties that it concerns, to filter by. */
  readonly concerns: readonly string[];
  /** How attainment moves; undefined where it does not, or nobody can tell. */
  readonly trend: 'rising' | 'falling' | undefined;
  /** “Missed 2 times in a row. After one more miss: Marketing presents a plan.” Empty where none was missed last. */
  readonly streak: string;
  /** “After 2 misses: the parties meet.” Empty where nothing follows, or `streak` says it. */
  readonly follows: string;
  readonly sparkline: Sparkline | undefined;
}

/** One goal in one period. */
export interface ScoreCell {
  readonly period: string;
  readonly state: string;
  /** “Met”, “Partly, 2 of 3”, “No value”. */
  readonly verdict: string;
  readonly amount: string | undefined;
  readonly target: string | undefined;
  /** The version that decided, where it is another one than in the rest of the column. */
  readonly version: string | undefined;
}

/**
 * The head of a goal's row.
 * @param row the scores in the columns of the table. @param isHome whether all is told of the goal here; other tables only name it.
 */
export function goalHead(
  goal: GoalScore,
  row: readonly (PeriodScore | undefined)[],
  subject: ScoreSubject,
  isHome: boolean,
): GoalHead {
  const { context, agreement, scorecard } = subject;
  const now = agreement?.goals.find(({ key }) => key === goal.key);
  const everybody = scorecard.parties.map(({ id }) => id);
  const owners = goal.owners.length === 0 ? everybody : goal.owners;
  return {
    anchor: isHome ? rowAnchor(goal) : undefined,
    statement: goal.statement,
    address: goal.isCurrent && now !== undefined ? context.goalAddress(now) : undefined,
    page: goalPageAddresses(scorecard).get(goal.key),
    badge: goal.isCurrent ? now && statusBadge(now.status) : { words: 'No longer agreed', tone: 'quiet' },
    owners: owners.map((id) => context.names.party(id, agreement)),
    concerns: owners,
    streak: isHome ? streakOf(goal) : '',
    follows: isHome && goal.missesInARow === 0 ? followsOf(goal) : '',
    trend: isHome && goal.trend !== 'level' ? goal.trend : undefined,
    sparkline: isHome ? sparkline(row.filter((score) => score !== undefined)) : undefined,
  };
}

/** The anchor of a goal on the page of a scorecard. */
export function rowAnchor({ key }: Pick<GoalScore, 'key'>): string {
  return `score-${key.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** A goal in one period. @param version the one that decided most of the column. */
export function scoreCell(score: PeriodScore, version: string | undefined): ScoreCell {
  const { amount, target } = score;
  return {
    period: score.name,
    state: stateClass(score.state),
    verdict: verdictOf(score),
    amount: amount && shortAmount(amount, target),
    target: target && shortTarget(target, amount),
    version: score.version === version ? undefined : score.version,
  };
}

function streakOf(goal: GoalScore): string {
  const { missesInARow } = goal;
  if (missesInARow === 0) return '';
  const missed = missesInARow === 1 ? '' : `Missed ${missesInARow} times in a row. `;
  return `${missed}${followsOf(goal)}`.trim();
}

function followsOf({ missesLeft, missesInARow }: GoalScore): string {
  if (missesLeft === undefined) return '';
  const { count } = missesLeft;
  const more = missesInARow === 0 ? '' : ' more';
  return `After ${count === 1 ? `one${more} miss` : `${count}${more} misses`}: ${sentence(missesLeft.then)}`;
}

function sentence(text: string): string {
  const whole = capital(text.trim());
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
