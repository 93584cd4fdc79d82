import { describePeriod, describeTarget, type IsoDate } from '../../parse/index.ts';
import { dayWords } from '../day-words.ts';
import { notInForce } from '../judge/not-in-force.ts';
import type { GoalLine } from '../plan/goal-lines.ts';
import type { PeriodAt } from '../plan/named-period.ts';
import type { Timeline } from '../plan/timeline.ts';
import type { Consequence, GoalScore, PeriodScore, PeriodState } from '../scorecard.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { remedyRules } from './consequences.ts';
import { tidy } from './goal-name.ts';
import { missesTo } from './miss-length.ts';
import { runRateOf } from './run-rate.ts';
import { missesOf, type ScoredLine } from './scored-line.ts';
import { missedOf, missesUnder } from './set-off.ts';
import { isVerdict, trendOf } from './trend.ts';

/** What a goal is told beside. */
export interface GoalSurroundings {
  readonly inForce: ScoringText | undefined;
  readonly consequences: readonly Consequence[];
  readonly timeline: Timeline;
  readonly nameOf: (line: GoalLine) => string;
  readonly periodAt: PeriodAt;
  readonly at: IsoDate;
}

/** One goal through the periods. */
export function goalScore(scoredLine: ScoredLine, surroundings: GoalSurroundings): GoalScore {
  const { line, rows, scored } = scoredLine;
  const { inForce, at } = surroundings;
  const goal = line.head;
  const scores = withSurroundings(scoredLine);
  const periods = [...scores, ...notInForce(line, scores, rows, surroundings)].sort(byLastDay);
  const isCurrent = inForce !== undefined && line.goals.has(inForce);
  const whole = rows.filter(({ segment }) => Object.keys(segment).length === 0);
  return {
    key: line.key,
    name: surroundings.nameOf(line),
    statement: goal.statement,
    owners: goal.owners,
    isCurrent,
    binding: goal.binding,
    asks: asksOf(goal),
    periods,
    latest: scores.findLast(({ state }) => isVerdict(state)),
    counts: countsOf(periods),
    missesInARow: missesOf(scored).length,
    missesLeft: isCurrent && goal.binding ? missesLeft(scoredLine, surroundings) : undefined,
    trend: trendOf(scores),
    runRate: isCurrent && goal.binding ? runRateOf(goal, inForce, whole, at) : undefined,
  };
}

/**
 * What a period can only tell beside the others: the sentence that was agreed then, where it is another one now; and that an
 * unknown period behind a miss ends the row, for nobody shall find that out from a remedy that does not come.
 */
function withSurroundings({ line, scored }: ScoredLine): PeriodScore[] {
  return scored.map(({ score, planned }, at) => {
    const { statement } = planned.goal;
    const asked = tidy(statement) === tidy(line.head.statement) ? undefined : statement;
    const before = scored[at - 1]?.score.state;
    if (score.state !== 'unknown' || before !== 'missed' || !planned.follows) return { ...score, asked };
    return { ...score, asked, why: `${score.why} The misses before it no longer count as a row.` };
  });
}

function byLastDay({ period: one }: PeriodScore, { period: other }: PeriodScore): number {
  if (one.until !== other.until) return one.until < other.until ? -1 : 1;
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0;
}

/** “at least 560 per month”, “at least $1,260,000 by 31 January 2027”. */
function asksOf({ target, per, by }: ScoredGoal): string {
  if (target === undefined) return '';
  const time = per === undefined ? (by === undefined ? '' : ` by ${dayWords(by)}`) : ` ${describePeriod(per)}`;
  return `${describeTarget(target)}${time}`;
}

function countsOf(periods: readonly PeriodScore[]): Record<PeriodState, number> {
  const counts: Record<PeriodState, number> = {
    met: 0,
    missed: 0,
    partly: 0,
    unknown: 0,
    'not due': 0,
    excepted: 0,
    'not in force': 0,
  };
  for (const { state } of periods) counts[state]++;
  return counts;
}

/** Of the remedies of the text in force that are not running for the goal, the one that takes the fewest further misses. */
function missesLeft(
  { line, scored }: ScoredLine,
  { inForce, consequences }: GoalSurroundings,
): GoalScore['missesLeft'] {
  const like = scored.at(-1);
  const own = inForce && line.goals.get(inForce);
  if (inForce === undefined || own === undefined || like === undefined) return undefined;
  const running = consequences.filter(({ state, goal }) => state === 'running' && goal === line.key);
  const misses = missesOf(scored);
  const left = remedyRules(inForce, own.key)
    .filter(({ remedy, trigger }) => trigger.inARow && !running.some((each) => each.then === remedy.then))
    .map(({ remedy, trigger }) => ({
      count: missesTo(missesUnder(misses, trigger, remedyRules).map(missedOf), trigger, missedOf(like)),
      remedy,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count)[0];
  if (left === undefined) return undefined;
  const { then } = left.remedy;
  return { count: left.count, then };
}
