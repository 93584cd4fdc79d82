/*
 * pnpm bench [--sizes 100,1000,5000] [--repetitions 3] [--seed 1] [--json FILE]
 *            [--no-peers] [--no-long] [--kilobytes 250,500,1000] [--entries 1000,5000,10000]
 *
 * Generates handbooks into a temporary folder, runs `sla check` over them beside the least that any tool must do (the
 * floor) and beside two other linters (the peers), and prints what it took. Then it lets one thing in a handbook become
 * very long. The whole takes about half an hour; `--no-peers --no-long --sizes 100,1000` takes one. How to read it:
 * - `!` marks what misses a limit. The limits stand in measure/limits.ts and below the tables.
 * - Trust ratios, not seconds: the programs ran in turns on the same machine. The line `Noise` says whether others ran
 *   beside; then only processor time (`work`) and memory count.
 * - `time: check / floor` is the price of everything that we do beyond reading: positions, terms, references, rules.
 * - `one agreement more` has to stay the same at every size. Where it grows by more than 1.3, something looks at every
 *   agreement for each agreement, and a `!` among the steps says where. Less than 1 is usual: the first hundred
 *   agreements run before the compiler has warmed up.
 * - The peers run once for each round at 1,000 agreements, or at the size nearest to it, with their default rules. npm
 *   installs them into node_modules/.cache on the first run, which needs the network.
 * - Long texts: each thing grows from the first length (`--kilobytes`) or number (`--entries`) to the last. A growth of
 *   1.00 is linear; where cost grows with the square, it is the last size divided by the first. One round is enough for
 *   what is linear; what does not look so is run again, as often as the rest.
 * - The steps run in one process of their own; their sum lies a little below the whole process.
 * Progress goes to the error stream, the table to the output.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lonelyHandbook } from './generate/lonely-handbook.ts';
import { longKinds } from './generate/long-shapes.ts';
import { type WrittenHandbook, writeFiles } from './generate/write-handbook.ts';
import { figuresOf } from './measure/figures.ts';
import { limits } from './measure/limits.ts';
import { type HandbookRuns, type InstalledPeers, measureHandbook } from './measure/measure-handbook.ts';
import { measureLongKinds } from './measure/measure-long-kinds.ts';
import { measureStart } from './measure/measure-start.ts';
import { programs } from './measure/programs.ts';
import { runChild } from './measure/run-child.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { installPeers } from './peers/install-peers.ts';
import { peers } from './peers/peer-programs.ts';
import { longTables } from './show/long-tables.ts';
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
  const installed = options.peers ? { peers, folder: await installPeers(tell) } : undefined;
  const lonely = join(scratch, 'lonely');
  writeFiles(lonely, lonelyHandbook(seed));
  tell('start-up');
  const start = await measureStart(lonely, repetitions, scratch);
  const base = await measureSize(1, options);
  const runs: HandbookRuns[] = [];
  const sizeOfPeers = sizes.toSorted((a, b) => Math.abs(a - limits.agreements) - Math.abs(b - limits.agreements))[0];
  for (const size of sizes) {
    runs.push(await measureSize(size, options, size === sizeOfPeers ? installed : undefined));
  }
  const figures = figuresOf(runs, base);
  console.log(reportText({ sizes: figures, start, repetitions }));
  // Last, because whoever holds long texts is large, and a child's memory begins with that of the one that starts it.
  const long = options.long ? await measureLongKinds(longKinds, { ...options, scratch, tell }) : [];
  if (options.long) console.log(`\n${longTables(long)}`);
  if (json === undefined) return;
  const machine = { node: process.version, platform: process.platform, architecture: process.arch };
  writeFileSync(
    json,
    `${JSON.stringify({ options, machine, limits, figures, long, runs: { start, base, sizes: runs } }, undefined, 2)}\n`,
  );
  tell(`the figures are in ${json}`);
}

async function measureSize(
  agreements: number,
  { seed, repetitions }: BenchOptions,
  installed?: InstalledPeers,
): Promise<HandbookRuns> {
  tell(`writing a handbook with ${agreements} agreements`);
  const folder = join(scratch, String(agreements));
  const output = join(scratch, 'written.json');
  await runChild(programs.write, [folder, String(seed), String(agreements)], output);
  const handbook = JSON.parse(readFileSync(output, 'utf8')) as WrittenHandbook;
  const runs = await measureHandbook(handbook, repetitions, scratch, tell, installed);
  rmSync(folder, { recursive: true });
  return runs;
}

function tell(line: string): void {
  console.error(`bench: ${line}`);
}
