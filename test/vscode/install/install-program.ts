import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from '../../support/npm-install.ts';
import { repository } from '../../support/repository.ts';
import type { Program } from './programs.ts';

/**
 * Installs a program, once, into a cache that is no part of this workspace. What is there already is left alone.
 *
 * @param tell is told what takes its time.
 * @param folder where programs are kept; a folder below `node_modules` where absent.
 * @returns the program's folder. @throws with words for a person where npm cannot bring it.
 */
export async function installProgram(
  program: Program,
  tell: (line: string) => void,
  folder: string = cache,
): Promise<string> {
  const place = join(folder, program.name);
  if (existsSync(join(place, stamp)) && existsSync(join(place, program.proof))) return place;
  tell(`Installing ${program.what}, once: about a quarter of a minute …`);
  mkdirSync(folder, { recursive: true });
  removeTorn(folder, program);
  const making = `${place}.${process.pid}`;
  try {
    await fill(making, program);
    moveInto(place, making);
  } finally {
    rmSync(making, { recursive: true, force: true, maxRetries: 3 });
  }
  tell(`Installed ${program.name}.`);
  return place;
}

const cache = join(repository, 'node_modules', '.cache', 'living-sla');

/** Written last: without it, whatever lies there was never finished. */
const stamp = '.whole';

/** What an install that was ended has left, and what has lost files since. */
function removeTorn(folder: string, { name }: Program): void {
  const torn = readdirSync(folder).filter((entry) => entry === name || entry.startsWith(`${name}.`));
  for (const entry of torn) rmSync(join(folder, entry), { recursive: true, force: true, maxRetries: 3 });
}

async function fill(folder: string, { packages, inner, proof }: Program): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const problem =
    (await npmInstall(folder)) ?? (inner && (await npmInstall(join(folder, inner), ['--omit=dev']))) ?? undefined;
  if (problem) throw new Error(`${Object.keys(packages)[0]} could not be installed. ${waysOut}\n${problem}`);
  if (!existsSync(join(folder, proof))) throw new Error(`npm ended well, but ${proof} is not there. ${waysOut}`);
  writeFileSync(join(folder, stamp), '');
}

function moveInto(place: string, making: string): void {
  try {
    renameSync(making, place);
  } catch (error) {
    // Another run was faster; its installation is as good.
    if (!existsSync(join(place, stamp))) throw error;
  }
}

const waysOut =
  'That needs npm, the network and a gigabyte of disk: check the network or the proxy, then run the same command ' +
  'again. SLA_VSCODE may name a code-server that is there already; `npx vitest run --project "!vscode"` runs all other tests.';
