import { limits } from './limits.ts';
import { type StageName, type StageTimes, stageNames } from './measure-handbook.ts';
import type { LongRuns } from './measure-long.ts';
import { median } from './statistics.ts';

/** What it costs when one thing grows. */
export interface LongFigures {
  readonly name: string;
  readonly meaning: string;
  /** For each size: processor time in milliseconds, less what a hundredth of the smallest takes; undefined where it failed. */
  readonly costs: readonly (number | undefined)[];
  /** The cost of one unit at the largest size as a multiple of that at the smallest; undefined where one has failed. */
  readonly growth: number | undefined;
  /** The step that takes most of the largest size that ended. */
  readonly step: StageName;
  readonly failed: string | undefined;
}

/** Costs below this many milliseconds are told as they are, but growth is reckoned from here: less is noise. */
export const leastCost = 25;

/** Sums up the runs of one shape. */
export function longFigures({ shape, sizes, rounds, failed }: LongRuns): LongFigures {
  const measured = sizes.slice(1);
  const costs = measured.map((_, at) => medianOf(rounds.map((round) => costAt(round, at + 1))));
  const growth = medianOf(rounds.map((round) => growthOf(round, sizes)));
  return {
    name: shape.name,
    meaning: shape.meaning,
    costs,
    growth: failed === undefined ? growth : undefined,
    step: slowest(rounds[0] ?? []),
    failed,
  };
}

/** Whether it costs more than in proportion, or did not end at all. */
export function isSuperLinear({ growth, failed }: LongFigures): boolean {
  return failed !== undefined || (growth ?? 1) > limits.long.most;
}

function growthOf(round: readonly StageTimes[], sizes: readonly number[]): number | undefined {
  const [small, large] = [costAt(round, 1), costAt(round, sizes.length - 1)];
  if (small === undefined || large === undefined) return undefined;
  const [base = 0, first = 0, last = 0] = [sizes[0], sizes[1], sizes.at(-1)];
  return large / (last - base) / (Math.max(small, leastCost) / (first - base));
}

function costAt(round: readonly StageTimes[], at: number): number | undefined {
  const [base, here] = [round[0], round[at]];
  return base === undefined || here === undefined ? undefined : Math.max(0, workOf(here) - workOf(base));
}

function workOf(times: StageTimes): number {
  return growing.reduce((sum, name) => sum + times[name].processorMilliseconds, 0);
}

function slowest(round: readonly StageTimes[]): StageName {
  const [base, here] = [round[0], round.at(-1)];
  const more = (name: StageName) =>
    (here?.[name].processorMilliseconds ?? 0) - (base?.[name].processorMilliseconds ?? 0);
  return growing.toSorted((a, b) => more(b) - more(a))[0] as StageName;
}

function medianOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}

const growing = (Object.keys(stageNames) as StageName[]).filter((name) => name !== 'start' && name !== 'load');
