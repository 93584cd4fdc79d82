import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';
import { handbookSeen } from './waiting.ts';

/** Brings a window and its folder to where they began. @param isNew whether the window has just been opened. */
export type StartOver = (isNew: boolean) => Promise<void>;

/** Remembers a folder as it is now, for the tests that share the window on it. The folder holds a handbook. */
export function startingOver(page: Page, folder: string): StartOver {
  const begun = filesOf(folder);
  let seen: string | undefined;
  return async (isNew) => {
    if (!isNew) {
      restore(folder, begun);
      await closeAll(page);
    }
    // What it said at first it says again, once it has seen that the files are as they were.
    seen = await handbookSeen(page, seen);
  };
}

/** Closes what is open and forgets what was not saved. The explorer is in front then, as in a new window. */
async function closeAll(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  const tabs = page.locator('.editor-group-container .tab');
  for (let left = await tabs.count(); left > 0; left = await tabs.count()) {
    await runCommand(page, 'View: Revert and Close Editor');
    await tabs.nth(left - 1).waitFor({ state: 'detached' });
  }
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

function restore(folder: string, begun: ReadonlyMap<string, string>): void {
  const now = filesOf(folder);
  for (const path of now.keys()) if (!begun.has(path)) rmSync(join(folder, path));
  for (const [path, text] of begun) {
    if (now.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The texts of a folder by their paths, without those of git. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const own = paths.filter((path) => !relative(folder, path).startsWith('.git'));
  return new Map(own.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}
