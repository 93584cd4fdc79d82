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
  /** Whether other linters run beside. */
  readonly peers: boolean;
  /** Whether long texts and many entries are measured. */
  readonly long: boolean;
  /** Lengths of one paragraph and of one sentence, the shortest first. */
  readonly kilobytes: readonly number[];
  /** Numbers of entries and of terms, the smallest first. */
  readonly entries: readonly number[];
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
      'no-peers': { type: 'boolean', default: false },
      'no-long': { type: 'boolean', default: false },
      kilobytes: { type: 'string', default: '250,500,1000' },
      entries: { type: 'string', default: '1000,5000,10000' },
    },
  });
  return {
    sizes: wholeNumbers('--sizes', values.sizes, most),
    repetitions: wholeNumber('--repetitions', values.repetitions, 1, most),
    json: values.json,
    seed: wholeNumber('--seed', values.seed, 0, most),
    peers: !values['no-peers'],
    long: !values['no-long'],
    kilobytes: wholeNumbers('--kilobytes', values.kilobytes, mostLong),
    entries: wholeNumbers('--entries', values.entries, mostLong),
  };
}

function wholeNumbers(option: string, text: string, greatest: number): number[] {
  const numbers = text.split(',').map((number) => wholeNumber(option, number, 2, greatest));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function wholeNumber(option: string, text: string, least: number, greatest: number): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= greatest) return number;
  throw new Error(`${option} takes whole numbers from ${least} to ${greatest}, and “${text}” is none.`);
}

/** The generator knows the names of so many towns. */
const most = 8000;
/** A file of more than 100 MB is not written by anybody. */
const mostLong = 100_000;
