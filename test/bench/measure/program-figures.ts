import type { ChildRun } from './run-child.ts';
import { median, medianRatio, spread } from './statistics.ts';

/** One program's medians. `spread` is how far its times lie apart, as a share of the median. */
export interface ProgramFigures {
  readonly milliseconds: number;
  readonly processorMilliseconds: number;
  readonly peakBytes: number;
  readonly spread: number;
}

/** One program as a multiple of another: by the clock, in processor time, and in memory. */
export interface Ratio {
  readonly time: number;
  readonly processor: number;
  readonly memory: number;
}

/** The medians of the runs of one program. */
export function programFigures(runs: readonly ChildRun[]): ProgramFigures {
  return {
    milliseconds: median(times(runs)),
    processorMilliseconds: median(processorTimes(runs)),
    peakBytes: median(peaks(runs)),
    spread: spread(times(runs)),
  };
}

/** Compares two programs. @param above as many runs as `below`, made in the same rounds. */
export function ratioOf(above: readonly ChildRun[], below: readonly ChildRun[]): Ratio {
  return {
    time: medianRatio(times(above), times(below)),
    processor: medianRatio(processorTimes(above), processorTimes(below)),
    memory: medianRatio(peaks(above), peaks(below)),
  };
}

const times = (runs: readonly ChildRun[]) => runs.map((run) => run.milliseconds);
const processorTimes = (runs: readonly ChildRun[]) => runs.map((run) => run.processorMilliseconds);
const peaks = (runs: readonly ChildRun[]) => runs.map((run) => run.peakBytes);
