import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { save } from './driver/editing.ts';
import { commitAll, exampleHandbook } from './driver/handbooks.ts';
import { answer, choose, goTo, openFile, runCommand } from './driver/quick-input.ts';
import { handbookSeen, soon } from './driver/waiting.ts';
import { visualStudio } from './driver/window.ts';

const open = visualStudio({ settings: { 'git.enabled': true } });
const agreement = 'slas/marketing-sales.mdx';

test('a party signs, nothing else in the file changes, and the line of status says what versions are compared with', async () => {
  const folder = exampleHandbook();
  commitAll(folder);
  const before = linesOf(folder);
  const page = await open(folder);
  await openFile(page, agreement);
  await handbookSeen(page);
  const version = before.indexOf('version: 4.0.0') + 1;
  await goTo(page, version, 'version: '.length + 1);
  await page.keyboard.press('Delete');
  await page.keyboard.type('5');
  await save(page);
  await runCommand(page, 'Living SLA: Sign the Agreement');
  await choose(page, 'Sales');
  await answer(page, 'In which role?', 'Head of sales');
  await answer(page, 'On which day?', '2026-11-20');
  await page.locator('.tab.active.dirty').waitFor();
  // A question takes the keyboard with it; this gives it back to the text.
  await goTo(page, 1);
  await save(page);
  const added = linesOf(folder).filter((line) => !before.includes(line));
  expect(added).toEqual(['version: 5.0.0', '  - { party: sales, by: Head of sales, on: 2026-11-20, version: 5.0.0 }']);
  await page.locator('.statusbar-item', { hasText: 'SLA: ' }).click();
  const said = page.locator('.quick-input-widget');
  await expect.poll(() => said.textContent(), soon).toContain('Versions are compared with main');
});

function linesOf(folder: string): string[] {
  return readFileSync(join(folder, agreement), 'utf8').split('\n');
}
