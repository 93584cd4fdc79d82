import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../support/repository.ts';

/** How a program of the repository ended, and all it wrote. */
export type ProgramOutcome = { code: number | null; output: string };

/**
 * Runs a script of the repository, or one of an installed package, under the Node that runs the tests.
 *
 * @param script its path from the root of the repository.
 * @param args its arguments.
 */
export function runScript(script: string, ...args: string[]): ProgramOutcome {
  // Without colours, whatever the surroundings force.
  const { FORCE_COLOR: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, script), ...args], {
    cwd: repository,
    env: { ...environment, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, output: `${stdout}${stderr}` };
}
