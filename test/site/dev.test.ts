import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runUntil } from '../support/run-until.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { plainHandbook } from './other-handbooks.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
const folder = makeFolder({ ...plainHandbook, 'slas/a.mdx': versionText('1.0.0', 5) });
const [temporary, cwd] = [makeFolder(), makeFolder()];
let server: Running;
let at = '';

beforeAll(async () => {
  git('init', '--quiet');
  commitAll('One');
  const surroundings = { environment: { TMPDIR: temporary }, cwd };
  server = await runUntil(['dev', folder, '--port', '0'], /http:\/\/127\.0\.0\.1:\d+\//, surroundings);
  at = server.match[0];
}, 60_000);

afterAll(async () => {
  await server.stop();
  for (const each of [folder, temporary, cwd]) removeFolder(each);
});

test('a saved file shows in an open page, a new one gets a page, and the handbook stays as it is', async () => {
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
  expect(readdirSync(folder).sort()).toEqual(['.git', 'handbook.yaml', 'slas']);
  expect(readdirSync(cwd)).toEqual([]);
});

test('a version that is committed gets its page, and is compared by the same engine', async () => {
  const { page } = await visit('agreements/a/versions/', { at });
  const versions = () => page.locator('main h2').allInnerTexts();
  await expect.poll(versions, { timeout: 15_000 }).toEqual([expect.stringMatching(/^1\.0\.0/)]);
  writeFileSync(join(folder, 'slas/a.mdx'), versionText('2.0.0', 6));
  commitAll('Two');
  await expect.poll(async () => (await versions()).length, { timeout: 40_000 }).toBe(2);
  await page.goto(`${at}agreements/a/compare/?from=2.0.0&to=1.0.0`);
  const told = page.locator('[data-part="status"]');
  await expect.poll(() => told.textContent(), { timeout: 30_000 }).toMatch(/^\d+ changes? from 2\.0\.0 to 1\.0\.0\.$/);
});

function versionText(version: string, leads: number): string {
  const goal = `Marketing sends ${leads} leads every month.`;
  return `---\ntitle: A\nversion: ${version}\nparties: [Marketing, Sales]\ngoals: [${goal}]\n---\n`;
}

function commitAll(message: string): void {
  git('add', '.');
  git('commit', '--quiet', '--message', message);
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@acme.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}
