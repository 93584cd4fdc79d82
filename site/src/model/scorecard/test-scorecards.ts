import type { ResultPeriod, Target } from '@living-sla/core';
import type { GoalScore, PeriodScore, PeriodState, Scorecard } from '@living-sla/core/score';
import { contextOf } from '../test-handbook.ts';
import type { ScoreSubject } from './score-subject.ts';

/** “At least” so many. */
export function atLeast(amount: number): Target {
  return { comparator: 'at-least', quantity: { kind: 'count', amount } };
}

/** A month of a test. @param month such as `2026-10`. */
export function monthScore(month: string, state: PeriodState, more: Partial<PeriodScore> = {}): PeriodScore {
  const [year = 0, at = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, at, 0)).getUTCDate();
  const period: ResultPeriod = { unit: 'month', from: `${month}-01`, until: `${month}-${last}` };
  const name = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const { name: given = name.format(new Date(`${month}-01T00:00:00Z`)), ...others } = more;
  return { ...blank, period, name: given, state, due: period.until, why: `It was ${state}.`, ...others };
}

/** A value of a month against 560. */
export function valueIn(month: string, amount: number, more: Partial<PeriodScore> = {}): PeriodScore {
  return monthScore(month, amount >= 560 ? 'met' : 'missed', {
    target: atLeast(560),
    amount: { kind: 'count', amount, noun: 'MQLs' },
    attainment: amount / 560,
    version: '1.0.0',
    ...more,
  });
}

/** A goal of a test through its periods. */
export function goalScore(key: string, periods: readonly PeriodScore[], more: Partial<GoalScore> = {}): GoalScore {
  return {
    key,
    name: key,
    statement: `Reach ${key}.`,
    owners: ['marketing'],
    isCurrent: true,
    binding: true,
    asks: 'at least 560 per month',
    periods,
    latest: periods.findLast(({ state }) => state === 'met' || state === 'missed' || state === 'partly'),
    counts: { met: 0, missed: 0, partly: 0, unknown: 0, 'not due': 0, excepted: 0, 'not in force': 0 },
    missesInARow: 0,
    missesLeft: undefined,
    trend: undefined,
    runRate: undefined,
    ...more,
  };
}

/** A scorecard of a test. */
export function scorecardWith(goals: readonly GoalScore[], more: Partial<Scorecard> = {}): Scorecard {
  return {
    agreement: 'a',
    title: 'A',
    at: '2026-11-21',
    version: '2.0.0',
    parties: [
      { id: 'marketing', name: 'Marketing' },
      { id: 'sales', name: 'Sales' },
    ],
    standing: 'on track',
    sentence: 'All is well.',
    goals,
    consequences: [],
    review: { due: '2026-12-10', isOverdue: false, broughtForward: undefined },
    ...more,
  };
}

/** What the page of a scorecard is made from, for an agreement with a goal of each id. Version 1.0.0 has a page. */
export async function subjectOfScores(scorecard: Scorecard): Promise<ScoreSubject> {
  const goals = scorecard.goals
    .filter(({ isCurrent }) => isCurrent)
    .map(({ key }) => `  - { id: ${key}, owner: marketing, statement: Reach ${key}., target: 560, per: month }\n`);
  const text = `---\ntitle: A\nversion: 2.0.0\nstatus: active\nparties: [Marketing, Sales]\ngoals:\n${goals.join('')}---\n`;
  const context = await contextOf({ 'slas/a.mdx': text });
  return {
    scorecard,
    context,
    agreement: context.agreement('a'),
    versionAddress: (version) => (version === '1.0.0' ? '/agreements/a/versions/1.0.0/' : undefined),
  };
}

const blank: Omit<PeriodScore, 'period' | 'name' | 'state' | 'due' | 'why'> = {
  version: undefined,
  target: undefined,
  amount: undefined,
  attainment: undefined,
  share: undefined,
  parts: [],
  asked: undefined,
  rows: [],
};
