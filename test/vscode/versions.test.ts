import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { save, takeAction } from './driver/editing.ts';
import { commitAll, sharedExample } from './driver/handbooks.ts';
import { answer, choose, goTo, openFile, runCommand } from './driver/quick-input.ts';
import { squiggles } from './driver/squiggles.ts';
import { soon } from './driver/waiting.ts';
import { sharedWindow, visualStudio } from './driver/window.ts';

const open = visualStudio({ settings: { 'git.enabled': true } });
const committed = sharedWindow(open, committedExample);
const agreement = 'slas/marketing-sales.mdx';
const results = 'results/marketing-sales.csv';

test('a party signs, nothing else in the file changes, and the line of status says what versions are compared with', async () => {
  const { page, folder } = await committed();
  const before = linesOf(folder, agreement);
  await openFile(page, agreement);
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
  const added = linesOf(folder, agreement).filter((line) => !before.includes(line));
  expect(added).toEqual(['version: 5.0.0', '  - { party: sales, by: Head of sales, on: 2026-11-20, version: 5.0.0 }']);
  await page.locator('.statusbar-item', { hasText: 'SLA: ' }).click();
  const said = page.locator('.quick-input-widget');
  await expect.poll(() => said.textContent(), soon).toContain('Versions are compared with main');
});

test('a value is underlined in its cell and repaired there; a promised number says how many are needed', async () => {
  const { page, folder } = await committed();
  const rows = linesOf(folder, results);
  const row = rows.findIndex((line) => line.startsWith('mql-volume,2026-11-01'));
  await openFile(page, results);
  await goTo(page, row + 1, (rows[row] ?? '').length);
  await page.keyboard.type('Ask jane.doe@acme.com about it.');
  await goTo(page, row + 1, 'mql-volume'.length + 1);
  await page.keyboard.press('Backspace');
  const address = { severity: 'error', words: 'jane.doe@acme.com' };
  await expect.poll(() => squiggles(page), soon).toEqual([{ severity: 'error', words: 'mql-volum' }, address]);
  await takeAction(page, 'Change it to “mql-volume”');
  await expect.poll(() => squiggles(page), soon).toEqual([address]);
  const target = linesOf(folder, agreement).indexOf('    target: at least 560') + 1;
  await openFile(page, agreement);
  await goTo(page, target, '    target: at least 560'.length + 1);
  const needs = page.locator('.codelens-decoration', { hasText: 'Needs 560 MQLs a month for $1,260,000' });
  await needs.filter({ hasText: ': promised' }).first().waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('00');
  await needs.filter({ hasText: ': 60 more than promised' }).first().waitFor();
});

function committedExample(): string {
  const folder = sharedExample();
  commitAll(folder);
  return folder;
}

function linesOf(folder: string, path: string): string[] {
  return readFileSync(join(folder, path), 'utf8').split('\n');
}
