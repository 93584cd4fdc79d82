/*
 * pnpm bench [--sizes 100,1000,5000] [--repetitions 3] [--seed 1] [--json FILE]
 *
 * Generates handbooks into a temporary folder, runs `sla check` over them beside the least that any tool must do (the
 * floor), and prints what it took. How to read it:
 * - Trust ratios, not seconds: the programs ran in turns on the same machine. The line `Noise` says whether others ran
 *   beside; then only processor time (`work`) and memory count.
 * - `time: check / floor` is the price of everything that we do beyond reading: positions, terms, references, rules.
 * - `one agreement more` has to stay the same at every size. Where it grows by more than 1.3, something looks at every
 *   agreement for each agreement, and a `!` among the steps says where. Less than 1 is usual: the first hundred
 *   agreements run before the compiler has warmed up.
 * - The steps run in one process of their own; their sum lies a little below the whole process.
 * Progress goes to the error stream, the table to the output.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lonelyHandbook } from './generate/lonely-handbook.ts';
import { type WrittenHandbook, writeFiles } from './generate/write-handbook.ts';
import { figuresOf } from './measure/figures.ts';
import { type HandbookRuns, measureHandbook } from './measure/measure-handbook.ts';
import { measureStart } from './measure/measure-start.ts';
import { programs } from './measure/programs.ts';
import { runChild } from './measure/run-child.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { reportText } from './show/report.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-bench-')));
// Also when somebody ends a long run.
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2));

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function bench(options: BenchOptions): Promise<void> {
  const { sizes, repetitions, seed, json } = options;
  const lonely = join(scratch, 'lonely');
  writeFiles(lonely, lonelyHandbook(seed));
  tell('start-up');
  const start = await measureStart(lonely, repetitions, scratch);
  const base = await measureSize(1, options);
  const runs: HandbookRuns[] = [];
  for (const size of sizes) runs.push(await measureSize(size, options));
  const figures = figuresOf(runs, base);
  console.log(reportText(figures, start, repetitions));
  if (json === undefined) return;
  const machine = { node: process.version, platform: process.platform, architecture: process.arch };
  writeFileSync(
    json,
    `${JSON.stringify({ options, machine, figures, runs: { start, base, sizes: runs } }, undefined, 2)}\n`,
  );
  tell(`the figures are in ${json}`);
}

async function measureSize(agreements: number, { seed, repetitions }: BenchOptions): Promise<HandbookRuns> {
  tell(`writing a handbook with ${agreements} agreements`);
  const folder = join(scratch, String(agreements));
  const output = join(scratch, 'written.json');
  await runChild(programs.write, [folder, String(seed), String(agreements)], output);
  const handbook = JSON.parse(readFileSync(output, 'utf8')) as WrittenHandbook;
  const runs = await measureHandbook(handbook, repetitions, scratch, tell);
  rmSync(folder, { recursive: true });
  return runs;
}

function tell(line: string): void {
  console.error(`bench: ${line}`);
}
