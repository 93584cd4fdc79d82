import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { serve } from '../support/serve.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * The built site of the example handbook: where it is served, where it lies, and whether git knows all of its past.
     * A shallow clone and a folder without git have no versions; tests of versions do not run there, and say so.
     */
    site: { address: string; folder: string; wholeHistory: boolean };
  }
}

/** The day on which the example handbook is looked at, so that what is due does not depend on when the tests run. */
const today = '2026-11-21';

/** Builds the example handbook once for all tests of the site, with the real command, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = makeFolder();
  const folder = join(place, 'site');
  const built = await run(['build', join(repository, 'content'), '--out', folder, '--today', today], {
    timeLimit: 120_000,
  });
  if (built.code !== 0) throw new Error(`The example handbook could not be built:\n${built.stdout}\n${built.stderr}`);
  const { address, close } = await serve(folder);
  project.provide('site', { address, folder, wholeHistory: hasWholeHistory() });
  return async () => {
    await close();
    removeFolder(place);
  };
}

function hasWholeHistory(): boolean {
  try {
    const answer = execFileSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: repository, stdio: 'pipe' });
    return answer.toString().trim() === 'false';
  } catch {
    return false;
  }
}
