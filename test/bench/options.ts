import { parseArgs } from 'node:util';

/** What the benchmark was asked for. */
export interface BenchOptions {
  /** Numbers of agreements, the smallest first. */
  readonly sizes: readonly number[];
  /** How often each program runs over each handbook. */
  readonly repetitions: number;
  /** The file that takes the figures and every run as JSON; undefined means none. */
  readonly json: string | undefined;
  readonly seed: number;
}

/** Reads the arguments. @throws with words for a person where they make no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,1000,5000' },
      repetitions: { type: 'string', default: '3' },
      json: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const sizes = values.sizes.split(',').map((size) => wholeNumber('--sizes', size, 2));
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    repetitions: wholeNumber('--repetitions', values.repetitions, 1),
    json: values.json,
    seed: wholeNumber('--seed', values.seed, 0),
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${option} takes whole numbers from ${least} to ${most}, and “${text}” is none.`);
}

/** The generator knows the names of so many towns. */
const most = 8000;
