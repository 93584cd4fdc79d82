import type { LongShape } from '../generate/long-shape.ts';
import type { LongKind } from '../generate/long-shapes.ts';
import { isSuperLinear, type LongFigures, longFigures } from './long-figures.ts';
import { type LongRuns, measureLong } from './measure-long.ts';

/** The figures of one kind of long text, and every run that they come from. */
export interface LongTable {
  readonly title: string;
  readonly unit: 'kilobytes' | 'entries';
  /** In thousands of letters, or in entries. */
  readonly sizes: readonly number[];
  readonly figures: readonly LongFigures[];
  readonly runs: readonly LongRuns[];
}

/** How to measure long texts. */
export interface LongPlan {
  readonly kilobytes: readonly number[];
  readonly entries: readonly number[];
  readonly seed: number;
  readonly repetitions: number;
  readonly scratch: string;
  /** Takes a line of progress before each shape. */
  readonly tell: (line: string) => void;
}

/** Measures every shape of every kind. */
export async function measureLongKinds(kinds: readonly LongKind[], plan: LongPlan): Promise<LongTable[]> {
  const tables: LongTable[] = [];
  for (const { title, unit, shapes } of kinds) {
    const sizes = plan[unit];
    const runs: LongRuns[] = [];
    for (const shape of shapes) {
      plan.tell(`${title.toLowerCase()}: ${shape.name}`);
      runs.push(await measureShape(shape, unit === 'kilobytes' ? sizes.map((size) => size * 1000) : sizes, plan));
    }
    tables.push({ title, unit, sizes, figures: runs.map(longFigures), runs });
  }
  return tables;
}

/** One round says enough of what is linear; only what does not look so is run as often as the rest. */
async function measureShape(shape: LongShape, sizes: readonly number[], plan: LongPlan): Promise<LongRuns> {
  const { seed, repetitions, scratch } = plan;
  const once = await measureLong(shape, sizes, { seed, repetitions: 1 }, scratch);
  if (repetitions === 1 || !isSuperLinear(longFigures(once))) return once;
  return measureLong(shape, sizes, { seed, repetitions }, scratch);
}
