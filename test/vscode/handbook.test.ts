import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { smallHandbook } from './driver/handbooks.ts';
import { openPreview } from './driver/preview.ts';
import { answer, choose, goTo, openFile, runCommand } from './driver/quick-input.ts';
import { openView, viewRows } from './driver/view.ts';
import { handbookSeen, soon } from './driver/waiting.ts';
import { sharedWindow, visualStudio } from './driver/window.ts';

const open = visualStudio();
const small = sharedWindow(open, () => makeFolder(smallHandbook));
const agreement = 'slas/marketing-sales.mdx';

test('the line of status counts while one types, and says on a click what is seen', async () => {
  const page = await open(
    temporaryFolder({ ...smallHandbook, 'handbook.yaml': 'organisation: Acme\npreset: strict\n' }),
  );
  await openFile(page, agreement);
  expect(await handbookSeen(page)).toBe('SLA: no errors, 1 term');
  await goTo(page, 4, 'goals:'.length + 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('  - Improve the quality of leads.');
  await handbookSeen(page, /SLA: \d+ errors, 1 term/);
  await page.locator('.statusbar-item', { hasText: 'SLA: ' }).click();
  const said = page.locator('.quick-input-widget');
  await expect.poll(() => said.textContent(), soon).toContain('2 of 3 goals measurable');
});

test('the view shows goals, terms and findings, and leads to the place', async () => {
  const { page } = await small();
  await openView(page);
  await expect.poll(() => viewRows(page), soon).toContainEqual(expect.stringContaining('Marketing and Sales'));
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Sales contacts 95%' }).click();
  await page.locator('.tab.active', { hasText: 'marketing-sales.mdx' }).waitFor();
  await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 6' }).waitFor();
});

test('the page stands beside the text, and changes while one types', async () => {
  const { page } = await small();
  await openFile(page, agreement);
  const preview = await openPreview(page);
  await preview.getByRole('heading', { name: 'Marketing and Sales', exact: true }).waitFor();
  expect(await preview.locator('main').textContent()).toContain('An MQL is called, not mailed.');
  const scrolls = await preview.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  expect(scrolls).toBe(false);
  await goTo(page, 2, 'title: Marketing and Sales'.length + 1);
  await page.keyboard.type(' in Europe');
  await preview.getByRole('heading', { name: 'Marketing and Sales in Europe' }).waitFor();
});

test('a folder without a handbook gets one', async () => {
  const folder = temporaryFolder({ 'notes.txt': 'Nothing yet.' });
  const page = await open(folder);
  await runCommand(page, 'Living SLA: New Handbook');
  await answer(page, 'What is your organisation called?', 'Acme');
  await answer(page, 'In which currency', 'EUR');
  await handbookSeen(page, /^SLA: no errors, \d+ terms?$/);
  expect(readFileSync(join(folder, 'handbook.yaml'), 'utf8')).toContain('organisation: Acme\n');
});

test('a new agreement is asked for step by step, and is there when all is answered', async () => {
  const { page, folder } = await small();
  await begin(page);
  await answer(page, /Goal 1/, 'Support solves 90% of the cases within 2 business days.');
  await choose(page, 'Support');
  await answer(page, /Goal 2/, '');
  await page.locator('.tab.active', { hasText: 'support' }).waitFor();
  const [written = ''] = readdirSync(join(folder, 'slas')).filter((name) => name.startsWith('support'));
  const text = readFileSync(join(folder, 'slas', written), 'utf8');
  expect(text).toContain('title: Support and Product\n');
  expect(text).toContain('Support solves 90% of the cases within 2 business days.');
});

test('a new agreement that somebody thinks better of leaves nothing', async () => {
  const { page, folder } = await small();
  await begin(page);
  await page.locator('.quick-input-widget', { hasText: 'Goal 1' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  expect(readdirSync(join(folder, 'slas'))).toEqual(['marketing-sales.mdx']);
});

/** Answers the first questions about a new agreement. */
async function begin(page: Page): Promise<void> {
  await runCommand(page, 'Living SLA: New Agreement');
  await choose(page, 'Simple');
  await answer(page, 'What is it called?', 'Support and Product');
  await answer(page, 'Who agrees?', 'Support, Product');
}
