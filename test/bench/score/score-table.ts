import type { ChildRun } from '../measure/run-child.ts';
import { median, medianRatio } from '../measure/statistics.ts';
import { marked } from '../show/marked.ts';
import { type Row, table } from '../show/table.ts';
import { memory, multiple, time, whole } from '../show/units.ts';

/** Results of one size, scored and only read, in turns. */
export interface ScoreRuns {
  readonly rows: number;
  readonly score: readonly ChildRun[];
  readonly floor: readonly ChildRun[];
  /** Milliseconds of the scoring alone, run by run. */
  readonly scoring: readonly number[];
}

/** The most that scoring alone may take for a row, as a multiple of what it takes at the smallest size. */
export const mostGrowth = 1.5;

/** How long scoring takes, whole processes, beside reading the rows alone. @param sizes the smallest first. */
export function scoreTable(sizes: readonly ScoreRuns[]): string {
  const perRow = ({ rows, scoring }: ScoreRuns) => median(scoring) / rows;
  const [smallest] = sizes;
  const rows = sizes.map((each): Row => {
    const { rows: count, score, floor, scoring } = each;
    const taken = (runs: readonly ChildRun[], of: keyof ChildRun) => runs.map((run) => run[of]);
    const growth = smallest === undefined ? 1 : perRow(each) / perRow(smallest);
    return {
      label: `${whole(count)} rows`,
      cells: [
        time(median(taken(floor, 'milliseconds'))),
        time(median(taken(score, 'milliseconds'))),
        multiple(medianRatio(taken(score, 'milliseconds'), taken(floor, 'milliseconds'))),
        memory(median(taken(score, 'peakBytes'))),
        multiple(medianRatio(taken(score, 'peakBytes'), taken(floor, 'peakBytes'))),
        time(median(scoring)),
        marked(multiple(growth), growth > mostGrowth),
      ],
      meaning: `${whole(score.length)} runs each`,
    };
  });
  return table('Scoring results', heads, rows);
}

const heads = ['rows read', 'all scored', 'ratio', 'memory', 'ratio', 'scoring alone', 'per row '];
