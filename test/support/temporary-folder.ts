import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Makes a folder for one test, which is removed when that test is over. To be called inside a test.
 *
 * @param files what is in it: paths relative to the folder, with slashes, and their text.
 * @returns the folder's real path.
 */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder(files);
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** As `temporaryFolder`, for a whole file or a global set-up: the caller removes it with `removeFolder`. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  // The real path, because on macOS the temporary folder is a link and git and Node name its target.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Removes a folder with all that is in it. Does nothing where it is gone already. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
