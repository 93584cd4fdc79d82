import type { ChildRun } from '../measure/run-child.ts';
import { median, medianRatio } from '../measure/statistics.ts';
import { marked } from '../show/marked.ts';
import { type Row, table } from '../show/table.ts';
import { memory, multiple, time, whole } from '../show/units.ts';
import type { LinePlan } from './write-line.ts';

/** One history, read in each way, run after run. */
export interface HistoryRuns {
  readonly plan: LinePlan;
  /** Every version with its definitions, and what is odd about it. */
  readonly whole: readonly ChildRun[];
  /** The texts of all versions, read at once. */
  readonly texts: readonly ChildRun[];
  /** The texts of all versions, one after the other. */
  readonly shows: readonly ChildRun[];
}

/** The most that reading all texts at once may take of what one `git show` for each takes. */
export const mostOfShows = 0.5;

/** How long each way takes, whole processes, and the ratio of runs made one after the other. */
export function historyTable(all: readonly HistoryRuns[]): string {
  const rows = all.map(({ plan, whole: histories, texts, shows }): Row => {
    const milliseconds = (runs: readonly ChildRun[]) => runs.map((run) => run.milliseconds);
    const [history, read, shown] = [histories, texts, shows].map(milliseconds) as [number[], number[], number[]];
    const ratio = medianRatio(read, shown);
    return {
      label: `${whole(plan.agreements * plan.versions)} versions of ${whole(plan.agreements)} agreements in ${whole(plan.commits)} commits`,
      cells: [
        time(median(shown)),
        time(median(read)),
        marked(multiple(ratio), ratio > mostOfShows),
        time(median(history)),
        multiple(medianRatio(history, shown)),
        memory(median(histories.map(({ peakBytes }) => peakBytes))),
      ],
      meaning: `${whole(shows.length)} runs each`,
    };
  });
  return table('The past of a handbook', heads, rows);
}

const heads = ['git show each', 'texts at once', 'ratio ', 'whole history', 'ratio', 'memory'];
