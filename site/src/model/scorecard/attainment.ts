import type { PeriodScore, PeriodState, Scorecard } from '@living-sla/core/score';
import type { Table } from '../agreement/block.ts';
import { plainOrNothing } from '../html.ts';
import { percentOf } from './percent-of.ts';
import type { ScoreGroup } from './score-table.ts';
import { stateClass, stateWords, verdictOf } from './score-words.ts';
import { shortAmount, shortTarget } from './short-values.ts';
import { lastDue } from './standing.ts';

/** What the charts of a scorecard show, with the same in words. */
export interface Attainment {
  /** How many goals came to which verdict in each period; undefined with fewer than two periods. */
  readonly byPeriod: ByPeriod | undefined;
  /** How far each goal got when it was last read, the least first; empty where none has a value. */
  readonly byGoal: readonly GoalBar[];
}

/** Verdicts counted, period by period. */
export interface ByPeriod {
  readonly title: string;
  /** What it counts that is not plain from the title; undefined where nothing is to be said. */
  readonly note: string | undefined;
  readonly periods: readonly string[];
  readonly series: readonly VerdictSeries[];
}

/** How often one verdict was given in each period. */
export interface VerdictSeries {
  readonly state: string;
  readonly words: string;
  readonly counts: readonly number[];
}

/** How far one goal got. */
export interface GoalBar {
  readonly statement: string;
  readonly state: string;
  /** 1 is exactly the goal. */
  readonly attainment: number;
  /** “93.5%”. */
  readonly percent: string;
  readonly verdict: string;
  readonly period: string;
  readonly amount: string | undefined;
  readonly target: string | undefined;
}

/** How many goals one chart shows. */
const mostBars = 12;

/** The verdicts that the chart counts, from the axis up. */
const counted: readonly PeriodState[] = ['met', 'partly', 'missed', 'unknown', 'excepted'];

/** Prepares the charts. @param groups the tables of the same scorecard. */
export function attainmentOf(scorecard: Scorecard, groups: readonly ScoreGroup[]): Attainment {
  return { byPeriod: byPeriod(groups, scorecard), byGoal: byGoal(scorecard) };
}

/** Counts in the table with the most goals. A goal with a day counts where its step ends: a step is no longer than a period. */
function byPeriod(groups: readonly ScoreGroup[], { goals }: Scorecard): ByPeriod | undefined {
  const group = groups
    .filter(({ anchor }) => anchor !== 'by-span')
    .reduce<ScoreGroup | undefined>(
      (most, each) => (most === undefined || each.latest.rows.length > most.latest.rows.length ? each : most),
      undefined,
    );
  if (group === undefined) return undefined;
  const { columns, rows } = group.latest;
  const steps = goals.flatMap(({ periods }) => periods.filter(({ period }) => period.unit === 'span'));
  const stepsIn = columns.map(({ period }) => steps.filter((step) => endsIn(step, period)));
  const count = (state: string, at: number) =>
    rows.filter(({ cells }) => cells[at]?.state === state).length +
    (stepsIn[at] ?? []).filter((step) => stateClass(step.state) === state).length;
  const series = counted.map((state) => ({
    state: stateClass(state),
    words: stateWords[state],
    counts: columns.map((_, at) => count(stateClass(state), at)),
  }));
  // A period in which nothing was due yet has nothing to count.
  const told = columns.flatMap((_, at) => (series.some(({ counts }) => (counts[at] ?? 0) > 0) ? [at] : []));
  if (told.length < 2) return undefined;
  return {
    title: `Goals by verdict, ${group.title.toLowerCase()}`,
    note: stepsIn.some((each) => each.length > 0)
      ? 'A goal with a day is counted where one of its steps ends.'
      : undefined,
    periods: told.map((at) => columns[at]?.name ?? ''),
    series: series
      .map((each) => ({ ...each, counts: told.map((at) => each.counts[at] ?? 0) }))
      .filter(({ counts }) => counts.some((one) => one > 0)),
  };
}

function endsIn({ period: { until } }: PeriodScore, period: PeriodScore['period']): boolean {
  return period.from <= until && until <= period.until;
}

function byGoal({ goals }: Scorecard): GoalBar[] {
  const bars = goals.flatMap((goal): GoalBar[] => {
    const score = goal.isCurrent && goal.binding ? lastDue(goal) : undefined;
    if (score?.attainment === undefined) return [];
    const { amount, target, attainment } = score;
    return [
      {
        statement: goal.statement,
        state: stateClass(score.state),
        attainment,
        percent: percentOf(attainment),
        verdict: verdictOf(score),
        period: score.name,
        amount: amount && shortAmount(amount, target),
        target: target && shortTarget(target, amount),
      },
    ];
  });
  return bars.sort((a, b) => a.attainment - b.attainment).slice(0, mostBars);
}

/** The same as the chart of goals, as a table. */
export function goalsTable(bars: readonly GoalBar[]): Table {
  return {
    columns: ['Goal', 'Period', 'Reached', 'Asked for', 'Share', 'Verdict'],
    rows: bars.map(({ statement, period, amount, target, percent, verdict }) => ({
      cells: [statement, period, amount, target, percent, verdict].map(plainOrNothing),
    })),
  };
}

/** The same as the chart of periods, as a table. */
export function periodsTable({ periods, series }: ByPeriod): Table {
  return {
    columns: ['Period', ...series.map(({ words }) => words)],
    rows: periods.map((period, at) => ({
      cells: [period, ...series.map(({ counts }) => String(counts[at]))].map(plainOrNothing),
    })),
  };
}
