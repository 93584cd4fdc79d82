import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { save } from './driver/editing.ts';
import { exampleHandbook } from './driver/handbooks.ts';
import { answer, choose, goTo, openFile, runCommand } from './driver/quick-input.ts';
import { handbookSeen, soon, tryAgain } from './driver/waiting.ts';
import { visualStudio } from './driver/window.ts';

const open = visualStudio({ settings: { 'git.enabled': true } });
const agreement = 'slas/marketing-sales.mdx';
const target = '    target: at least 560';

test('a goal that changed says so above itself, and the comparison shows what that means', async () => {
  const folder = committedHandbook();
  const page = await open(folder);
  await openFile(page, agreement);
  await handbookSeen(page);
  const line = linesOf(folder).indexOf(target) + 1;
  await goTo(page, line, target.length + 1);
  for (let digits = 0; digits < 3; digits++) await page.keyboard.press('Backspace');
  await page.keyboard.type('600');
  const lens = page.locator('.codelens-decoration', { hasText: /Material since 4\.0\.0: .*560.*600/ });
  await lens.waitFor();
  await lens.locator('a').first().click();
  await page.locator('.tab', { hasText: /^Changes/ }).waitFor();
  const comparison = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await comparison.getByRole('heading', { name: 'Material' }).waitFor();
  expect(await comparison.locator('main').textContent()).toMatch(/560.*600/);
  await page.locator('.statusbar-item', { hasText: 'SLA: ' }).click();
  const said = page.locator('.quick-input-widget');
  await expect.poll(() => said.textContent(), soon).toContain('Versions are compared with main');
});

test('a party signs, and nothing else in the file changes', async () => {
  const folder = committedHandbook();
  const before = linesOf(folder);
  const page = await open(folder);
  await openFile(page, agreement);
  await handbookSeen(page);
  const version = before.indexOf('version: 4.0.0') + 1;
  await goTo(page, version, 'version: '.length + 1);
  await page.keyboard.press('Delete');
  await page.keyboard.type('5');
  await runCommand(page, 'Living SLA: Sign the Agreement');
  await choose(page, 'Sales');
  await answer(page, 'In which role?', 'Head of sales');
  await answer(page, 'On which day?', '2026-11-20');
  await tryAgain(async () => {
    await save(page);
    expect(linesOf(folder)).toHaveLength(before.length + 1);
  });
  const added = linesOf(folder).filter((line) => !before.includes(line));
  expect(added).toEqual(['version: 5.0.0', '  - { party: sales, by: Head of sales, on: 2026-11-20, version: 5.0.0 }']);
});

/** The example handbook in a repository of its own, with everything committed on its main line. */
function committedHandbook(): string {
  const folder = exampleHandbook();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@acme.example', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--no-gpg-sign', '--message=All of it');
  return folder;
}

function linesOf(folder: string): string[] {
  return readFileSync(join(folder, agreement), 'utf8').split('\n');
}
