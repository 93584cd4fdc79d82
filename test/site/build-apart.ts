import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Builds the site of a handbook as it is, without the checks of the command, in a process of its own. */
export async function build(folder: string, out: string): Promise<void> {
  const script = fileURLToPath(new URL('build-as-it-is.ts', import.meta.url));
  // Vitest's own variables would reach the pages: `DEV` makes them those of a server.
  const { PATH, HOME, TMPDIR } = process.env;
  await promisify(execFile)(process.execPath, [script, folder, out], { env: { PATH, HOME, TMPDIR } });
}
