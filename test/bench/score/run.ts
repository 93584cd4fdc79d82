/*
 * pnpm bench:score [--repetitions 5]
 *
 * Writes results of 10,000 and of 100,000 rows (5 and 50 agreements with 20 goals, 100 months and 3 versions each) and runs
 * two programs over each, in turns, each in a process of its own: Papa Parse alone over the same rows, and all that the
 * command does with them, from the files to the scorecards. Trust ratios, not milliseconds. Scoring has to be linear: the last
 * column says how much longer a row takes among many. Progress goes to the error stream, the table to the output.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChildRun, runChild } from '../measure/run-child.ts';
import { type ScoreRuns, scoreTable } from './score-table.ts';
import { type ResultsPlan, rowsOf, writeResults } from './write-results.ts';

const { values } = parseArgs({ options: { repetitions: { type: 'string', default: '5' } } });
const plans: readonly ResultsPlan[] = [5, 50].map((agreements) => ({ agreements, goals: 20, periods: 100 }));

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-bench-score-')));
// Also when somebody ends a long run.
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2));

try {
  const sizes: ScoreRuns[] = [];
  for (const [at, plan] of plans.entries()) sizes.push(await measure(plan, join(scratch, String(at))));
  console.log(scoreTable(sizes));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function measure(plan: ResultsPlan, folder: string): Promise<ScoreRuns> {
  const rows = rowsOf(plan);
  console.error(`${rows} rows: writing them`);
  mkdirSync(folder);
  writeResults(folder, plan);
  const runs = { score: [] as ChildRun[], floor: [] as ChildRun[], scoring: [] as number[] };
  for (let turn = 1; turn <= Number(values.repetitions); turn++) {
    console.error(`${rows} rows: turn ${turn}`);
    const scored = await run<Scored>('score', folder);
    const read = await run<Read>('floor', folder);
    // Their times would mean nothing where one of them leaves rows out.
    if (scored.said.verdicts !== rows || read.said.rows !== rows) {
      throw new Error(`Of ${rows} rows ${read.said.rows} were read and ${scored.said.verdicts} scored.`);
    }
    runs.score.push(scored.taken);
    runs.scoring.push(scored.said.scoring);
    runs.floor.push(read.taken);
  }
  return { rows, ...runs };
}

interface Scored {
  readonly verdicts: number;
  readonly scoring: number;
}

interface Read {
  readonly rows: number;
}

async function run<Said>(program: string, folder: string): Promise<{ taken: ChildRun; said: Said }> {
  const output = join(scratch, 'output.json');
  const taken = await runChild(new URL(`children/${program}.ts`, import.meta.url), [folder], output);
  return { taken, said: JSON.parse(readFileSync(output, 'utf8')) };
}
