import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GeneratedFile, generateHandbook } from '../generate/handbook.ts';
import type { LongShape } from '../generate/long-shape.ts';
import { writeFiles } from '../generate/write-handbook.ts';
import { type StageTimes, today } from './measure-handbook.ts';
import { programs } from './programs.ts';
import { runChild } from './run-child.ts';

/** The runs over handbooks in which one thing grows. */
export interface LongRuns {
  readonly shape: LongShape;
  /** The first is a hundredth of the second: what it takes is no part of the cost. */
  readonly sizes: readonly number[];
  /** For each round the steps at each size; shorter where a size did not end well. */
  readonly rounds: readonly (readonly StageTimes[])[];
  /** Why the larger sizes were left out; undefined where all of them ran. */
  readonly failed: string | undefined;
}

/** How long one run may take. What is linear ends within seconds. */
const timeout = 120_000;

/**
 * Runs the steps of a check over handbooks in which one thing grows.
 * @param sizes the smallest first, in the units of the shape. @param scratch a folder for the handbooks.
 */
export async function measureLong(
  shape: LongShape,
  sizes: readonly number[],
  { seed, repetitions }: { seed: number; repetitions: number },
  scratch: string,
): Promise<LongRuns> {
  const all = [Math.ceil((sizes[0] ?? 0) / 100), ...sizes];
  const folders = all.map((size) => join(scratch, `long-${size}`));
  all.forEach((size, at) => {
    writeFiles(folders[at] as string, [...besides(shape, seed), ...shape.files(size)]);
  });
  const rounds: StageTimes[][] = [];
  let failed: string | undefined;
  for (let round = 0; round < repetitions && failed === undefined; round++) {
    const done: StageTimes[] = [];
    rounds.push(done);
    for (const folder of folders) {
      try {
        done.push(await stagesOf(folder, shape, join(scratch, 'output.json')));
      } catch (error) {
        // Whatever does not end, or takes all memory, would do worse at a larger size.
        failed = error instanceof Error ? error.message.split('\n')[0] : String(error);
        break;
      }
    }
  }
  for (const folder of folders) rmSync(folder, { recursive: true, maxRetries: 3 });
  return { shape, sizes: all, rounds, failed };
}

async function stagesOf(folder: string, { beside }: LongShape, output: string): Promise<StageTimes> {
  await runChild(programs.stages, [folder, today], output, { timeout });
  const told = JSON.parse(readFileSync(output, 'utf8')) as { agreements: number; stages: StageTimes };
  if (told.agreements < beside) throw new Error(`Only ${told.agreements} agreements were seen.`);
  return told.stages;
}

function besides({ beside }: LongShape, seed: number): Iterable<GeneratedFile> {
  return generateHandbook({ seed, agreements: beside });
}
