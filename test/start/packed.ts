import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { CommandProcess } from '../support/command-process.ts';
import { npmInstall } from '../support/npm-install.ts';
import { repository } from '../support/repository.ts';

/** A folder outside of the repository, in which the packages are installed, and nothing else of ours is. */
export type Elsewhere = {
  folder: string;
  /** The variables that a command there gets: none leads to the repository. */
  environment: Record<string, string>;
};

/**
 * Packs the packages as they would be published, and installs them in an empty folder, as a stranger would.
 *
 * @param folder an empty folder outside of the repository.
 * @throws with the words of pnpm or npm where they fail.
 */
export async function installElsewhere(folder: string): Promise<Elsewhere> {
  const packages = join(folder, 'packages');
  const node = join(folder, 'node');
  const packed = spawnSync(process.execPath, [join(repository, 'scripts', 'pack-packages.ts'), packages], {
    encoding: 'utf8',
    env: { ...process.env, PATH: [join(repository, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
  });
  if (packed.status !== 0) throw new Error(packed.stdout + packed.stderr);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const files = readdirSync(packages).map((name) => join(packages, name));
  const problem = await npmInstall(folder, ['--prefer-offline', ...files]);
  if (problem !== undefined) throw new Error(problem);
  // Node comes from the repository, too, and what is to be shown is that nothing else does.
  mkdirSync(node);
  cpSync(process.execPath, join(node, 'node'), { dereference: true });
  return { folder, environment: environmentIn(folder, node) };
}

function environmentIn(folder: string, node: string): Record<string, string> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((each) => !each.startsWith(repository));
  const git = { GIT_CONFIG_GLOBAL: join(folder, 'no-such-file'), GIT_CONFIG_NOSYSTEM: '1' };
  return { PATH: [node, ...folders].join(delimiter), HOME: folder, TMPDIR: folder, ...git };
}

/** What a program has written, and how it ended. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs the installed `sla` to its end; `more` are variables besides. */
export function runElsewhere(
  { folder, environment }: Elsewhere,
  args: readonly string[],
  { cwd = folder, more = {} }: { cwd?: string; more?: Readonly<Record<string, string>> } = {},
): Ended {
  const env = { ...environment, ...more };
  const { status, stdout, stderr } = spawnSync(commandIn(folder), args, { cwd, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Starts a program there, which goes on: `sla`, or `node`. */
export function startElsewhere(
  { folder, environment }: Elsewhere,
  program: 'sla' | 'node',
  args: readonly string[],
): CommandProcess {
  const command = program === 'sla' ? commandIn(folder) : join(folder, 'node', 'node');
  return spawn(command, args, { cwd: folder, env: environment, stdio: 'pipe', detached: true });
}

function commandIn(folder: string): string {
  return join(folder, 'node_modules', '.bin', 'sla');
}

/**
 * The option by which Node lets a program read one folder and what is in it, and nothing else on the machine: a file of
 * the repository least of all.
 */
export function readingOnly(folder: string): { NODE_OPTIONS: string; NODE_NO_WARNINGS: string } {
  const places = [`--allow-fs-read=${folder}`, `--allow-fs-write=${folder}`];
  const rest = ['--allow-addons', '--allow-child-process', '--allow-worker'];
  return { NODE_OPTIONS: ['--permission', ...places, ...rest].join(' '), NODE_NO_WARNINGS: '1' };
}
