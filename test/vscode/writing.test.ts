import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/temporary-folder.ts';
import { renameHere, save, saveAll, takeAction, takeProposal } from './driver/editing.ts';
import { sharedExample, smallHandbook } from './driver/handbooks.ts';
import { hover } from './driver/hover.ts';
import { problems } from './driver/problems.ts';
import { goTo, openFile } from './driver/quick-input.ts';
import { squiggles } from './driver/squiggles.ts';
import { visibleText } from './driver/visible-text.ts';
import { handbookSeen, soon } from './driver/waiting.ts';
import { sharedWindow, visualStudio } from './driver/window.ts';

const open = visualStudio();
const example = sharedWindow(open, sharedExample);
const agreement = 'slas/marketing-sales.mdx';
const other = 'slas/sales-success.mdx';
const small = sharedWindow(open, () => makeFolder({ ...smallHandbook, [other]: otherAgreement }));
const otherAgreement = `---
title: Sales and Success
parties: [Sales, Success]
goals: [Success refers 5 MQLs to Sales every month.]
---

Who wins an MQL is told. (Every *MQL* counts.)
`;
const vague = 'Improve the quality of leads.';
const underVague = { severity: 'error', words: vague };

test('a goal that nobody could measure is underlined while it is typed, until it says what is meant', async () => {
  const { page, folder } = await example();
  await typeGoal(page, folder, vague);
  await expect.poll(() => squiggles(page), soon).toContainEqual(underVague);
  expect(await hover(page, 'the quality', 'does not say how much')).toContain('goal-no-target');
  await page.locator('.codelens-decoration', { hasText: 'Not measurable. Missing: ' }).waitFor();
  const rows = await problems(page, 'how much is enough');
  expect(rows.filter((row) => row.includes(vague)).length).toBeGreaterThan(1);
  await openFile(page, agreement);
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('- Marketing delivers 20 MQLs from events to Sales every month.');
  await expect.poll(() => squiggles(page), soon).toEqual([]);
  expect(await page.locator('.notification-toast').count()).toBe(0);
});

test('a term shows what it means, and leads to its definition', async () => {
  const { page, folder } = await example();
  await openFile(page, agreement);
  await handbookSeen(page);
  expect(await hover(page, 'MQLs', 'Marketing Qualified Lead')).toContain('A lead with fit grade A or B');
  const lines = textOf(folder, agreement).split('\n');
  const line = lines.findIndex((text) => text.includes('560 MQLs to Sales'));
  await goTo(page, line + 1, (lines[line] ?? '').indexOf('MQLs') + 2);
  await page.keyboard.press('F12');
  await page.locator('.tab.active', { hasText: 'mql.mdx' }).waitFor();
});

test('the beginning of a key becomes the key', async () => {
  const { page, folder } = await example();
  await typeGoal(page, folder, 'statement: Marketing delivers 20 MQLs to Sales every month.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('    met');
  await takeProposal(page, 'metric');
  await page.keyboard.type('MQL');
  await save(page);
  expect(textOf(folder, agreement)).toContain('every month.\n    metric: MQL\n');
});

test('a sentence becomes a goal with fields', async () => {
  const { page, folder } = await example();
  await typeGoal(page, folder, vague);
  await expect.poll(() => squiggles(page), soon).toContainEqual(underVague);
  await takeAction(page, 'Expand into a structured goal');
  await expect.poll(() => visibleText(page), soon).toContainEqual(`  - statement: ${vague}`);
  await save(page);
  expect(textOf(folder, agreement)).toMatch(/Improve the quality of leads\.\n +# owner: .*\n +# metric: /);
});

test('a finding is silenced with a reason', async () => {
  const { page, folder } = await small();
  await typeGoal(page, folder, 'Sales contacts 95% of MQLs.');
  await expect.poll(() => squiggles(page), soon).not.toEqual([]);
  await takeAction(page, 'Silence “goal-no-deadline” here, with a reason');
  await expect.poll(() => visibleText(page), soon).toContainEqual('  # sla-ignore goal-no-deadline: <why?>');
  await page.keyboard.type('the date follows the January review');
  await expect.poll(() => squiggles(page), soon).toEqual([]);
  await save(page);
  expect(textOf(folder, agreement)).toContain(
    'goals:\n  # sla-ignore goal-no-deadline: the date follows the January review\n  - Sales contacts 95% of MQLs.\n',
  );
});

test('a term gets another name in three files at once', async () => {
  const { page, folder } = await small();
  await openFile(page, other);
  await handbookSeen(page);
  await goTo(page, 7, 'Who wins an M'.length + 1);
  await renameHere(page, 'SRL');
  await expect.poll(() => visibleText(page), soon).toContainEqual('Who wins an SRL is told. (Every *SRL* counts.)');
  await saveAll(page);
  expect(textOf(folder, other)).toContain('Success refers 5 SRLs to Sales every month.');
  expect(textOf(folder, 'glossary/mql.mdx')).toContain('\nabbr: SRL\n');
  expect(textOf(folder, agreement)).toBe(smallHandbook[agreement]?.replaceAll('MQL', 'SRL'));
});

/** Types a goal as the first one of the agreement; the cursor stays behind it. */
async function typeGoal(page: Page, folder: string, goal: string): Promise<void> {
  const line = textOf(folder, agreement).split('\n').indexOf('goals:') + 1;
  await openFile(page, agreement);
  await handbookSeen(page);
  await goTo(page, line, 'goals:'.length + 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type(`  - ${goal}`);
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
