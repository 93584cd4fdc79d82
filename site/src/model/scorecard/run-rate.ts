import { describeMoney, formatNumber } from '@living-sla/core';
import type { GoalScore, RunRate } from '@living-sla/core/score';
import { percentOf } from './percent-of.ts';
import { rowAnchor } from './score-row.ts';

/** How far a goal with a day is, and what it needs from now on. */
export interface RunRateLine {
  readonly statement: string;
  /** The place of the goal's row. */
  readonly address: string;
  /** “$310,000 of $1,260,000 is reached, and $950,000 is left …”. */
  readonly sentences: readonly string[];
  /** All shares from 0 to 1 of the bar: what is reached, how much of the time is gone, where the pace leads. */
  readonly reached: number;
  readonly time: number;
  readonly projected: number;
  readonly isBehind: boolean;
}

/** The run rate of each goal with a day that is still ahead. */
export function runRates(goals: readonly GoalScore[]): RunRateLine[] {
  return goals.flatMap((goal) => (goal.runRate === undefined || !goal.isCurrent ? [] : [line(goal, goal.runRate)]));
}

function line(goal: GoalScore, rate: RunRate): RunRateLine {
  const whole = rate.reached + rate.left;
  const share = (part: number) => (whole <= 0 ? 1 : Math.min(1, Math.max(0, part / whole)));
  const days = rate.daysPassed + rate.daysLeft;
  return {
    statement: goal.statement,
    address: `#${rowAnchor(goal)}`,
    sentences: sentencesOf(rate, whole, writer(goal, rate)),
    reached: share(rate.reached),
    time: days === 0 ? 1 : rate.daysPassed / days,
    projected: share(rate.projected),
    isBehind: rate.projected < whole,
  };
}

function sentencesOf(rate: RunRate, whole: number, write: (amount: number) => string): string[] {
  const { reached, left, daysPassed, daysLeft, perDay, neededPerDay, projected } = rate;
  if (left <= 0) return [`${write(reached)} is reached, and ${write(whole)} was asked for. Nothing is left to do.`];
  return [
    `${write(reached)} of ${write(whole)} is reached in ${days(daysPassed)}; ${write(left)} is left.`,
    `It takes ${write(up(neededPerDay))} a day for the ${days(daysLeft)} that are left. Until now it was ${write(down(perDay))} a day.`,
    whole <= 0
      ? ''
      : `At this pace it comes to ${write(Math.floor(projected))}, ${percentOf(projected / whole)} of the goal.`,
  ].filter((sentence) => sentence !== '');
}

/** Writes an amount in the unit of the goal. */
function writer({ periods }: GoalScore, { unit }: RunRate): (amount: number) => string {
  const money = periods
    .flatMap(({ target }) => (target === undefined || target.comparator === 'between' ? [] : [target.quantity]))
    .find((quantity) => quantity.kind === 'money');
  if (unit !== 'money' || money === undefined) return formatNumber;
  return (amount) => describeMoney({ amount, currency: money.currency });
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${formatNumber(count)} days`;
}

/** What is needed is rounded up and what was done is rounded down, so that no sentence promises too much. */
function up(amount: number): number {
  return amount >= wholeFrom ? Math.ceil(amount) : Math.ceil(amount * 10) / 10;
}

function down(amount: number): number {
  return amount >= wholeFrom ? Math.floor(amount) : Math.floor(amount * 10) / 10;
}

const wholeFrom = 20;
