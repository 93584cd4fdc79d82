/*
 * pnpm bench:history [--repetitions 5] [--seed 1]
 *
 * Generates two repositories (500 versions in 5,000 commits; 100 agreements with 20 versions each) and reads the history
 * of each in three ways, in turns, each in a process of its own: one `git show` for each text, all texts at once, and the
 * whole history, with the definitions of every version and what is odd about it. Trust ratios, not milliseconds. Progress
 * goes to the error stream, the table to the output.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChildRun, runChild } from '../measure/run-child.ts';
import { type HistoryRuns, historyTable } from './history-table.ts';
import { type LinePlan, writeLine } from './write-line.ts';

const { values } = parseArgs({
  options: { repetitions: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const plans: readonly LinePlan[] = [
  { seed, agreements: 10, versions: 50, commits: 5_000 },
  { seed, agreements: 100, versions: 20, commits: 3_000 },
];

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-bench-history-')));
// Also when somebody ends a long run.
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2));

try {
  const all: HistoryRuns[] = [];
  for (const [at, plan] of plans.entries()) all.push(await measure(plan, join(scratch, String(at))));
  console.log(historyTable(all));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function measure(plan: LinePlan, folder: string): Promise<HistoryRuns> {
  const versions = plan.agreements * plan.versions;
  console.error(`${versions} versions in ${plan.commits} commits: writing them`);
  mkdirSync(folder);
  await writeLine(folder, plan);
  const runs = { whole: [] as ChildRun[], texts: [] as ChildRun[], shows: [] as ChildRun[] };
  for (let turn = 1; turn <= Number(values.repetitions); turn++) {
    console.error(`${versions} versions: turn ${turn}`);
    runs.whole.push(await run('read-history', folder, versions));
    runs.texts.push(await run('read-texts', folder, versions));
    runs.shows.push(await run('git-show', folder, versions));
  }
  return { plan, ...runs };
}

/** @throws where a program does not find as many versions as were written: its time would mean nothing. */
async function run(program: string, folder: string, versions: number): Promise<ChildRun> {
  const output = join(scratch, 'output.json');
  const taken = await runChild(new URL(`children/${program}.ts`, import.meta.url), [folder], output);
  const said = JSON.parse(readFileSync(output, 'utf8')) as { versions: number };
  if (said.versions !== versions) throw new Error(`${program} found ${said.versions} of ${versions} versions.`);
  return taken;
}
