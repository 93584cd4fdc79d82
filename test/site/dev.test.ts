import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runUntil } from '../support/run-until.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { plainHandbook } from './other-handbooks.ts';
import { visitor } from './visitor.ts';

const visit = visitor();

test('a saved file shows in an open page, a new one gets a page, and the handbook stays as it is', async () => {
  const folder = temporaryFolder(plainHandbook);
  const surroundings = { environment: { TMPDIR: temporaryFolder() }, cwd: temporaryFolder() };
  const server = await runUntil(['dev', folder, '--port', '0'], /http:\/\/127\.0\.0\.1:\d+\//, surroundings);
  onTestFinished(() => server.stop());
  const at = server.match[0];
  const { page, foreign } = await visit('agreements/marketing-sales/', { at });
  expect(await page.locator('h1').textContent()).toBe('Marketing and Sales');

  const agreement = plainHandbook['slas/marketing-sales.mdx'] ?? '';
  writeFileSync(
    join(folder, 'slas/marketing-sales.mdx'),
    agreement.replace('title: Marketing', 'title: New Marketing'),
  );
  await expect.poll(() => page.locator('h1').textContent(), { timeout: 15_000 }).toBe('New Marketing and Sales');

  writeFileSync(join(folder, 'slas/second.mdx'), agreement.replace('title: Marketing', 'title: Second'));
  await expect.poll(async () => (await fetch(`${at}agreements/second/`)).status, { timeout: 15_000 }).toBe(200);
  await expect.poll(() => page.getByRole('link', { name: 'Second and Sales' }).count(), { timeout: 15_000 }).toBe(1);

  expect(foreign).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['handbook.yaml', 'slas']);
  expect(readdirSync(surroundings.cwd)).toEqual([]);
});
