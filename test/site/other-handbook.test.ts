import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCalendar } from '../support/calendar-reader.ts';
import { type Served, serve } from '../support/serve.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { build } from './build-apart.ts';
import { hostileHandbook, plainHandbook } from './other-handbooks.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
const place = makeFolder({ ...within('plain', plainHandbook), ...within('hostile', hostileHandbook) });
const served: Record<string, Served> = {};

beforeAll(async () => {
  commitTwice(join(place, 'hostile'));
  for (const name of ['plain', 'hostile']) {
    const out = join(place, `${name}-site`);
    await build(join(place, name), out);
    served[name] = await serve(out);
  }
}, 120_000);

afterAll(async () => {
  for (const each of Object.values(served)) await each.close();
  removeFolder(place);
});

test('a handbook of plain sentences outside of this repository is a whole site', async () => {
  const { page, complaints, foreign } = await visit('', { at: served.plain?.address ?? '' });
  expect(await page.locator('h1').textContent()).toBe('Acme handbook');
  expect(await page.getByText('is not kept in git', { exact: false }).count()).toBe(1);
  await page.getByRole('main').getByRole('link', { name: 'Marketing and Sales', exact: true }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Marketing and Sales');
  expect(await page.locator('main h3').allInnerTexts()).toEqual([]);
  expect(await page.locator('main').textContent()).toContain('Sales calls leads.');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Goals/ })
    .first()
    .click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Goals');
  expect(await page.locator('#goal-goal-2').textContent()).toContain('Cannot be decided yet. It does not say');
  expect([complaints, foreign]).toEqual([[], []]);
});

test('where nothing is kept in git, the pages of the past say so, and how to get one', async () => {
  const at = served.plain?.address ?? '';
  for (const path of ['agreements/marketing-sales/', 'agreements/marketing-sales/versions/', 'changes/']) {
    const { page, complaints } = await visit(path, { at });
    expect(await page.locator('main .empty-state').first().textContent(), path).toMatch(/git/);
    expect(complaints).toEqual([]);
  }
  const missing = await fetch(`${at}agreements/marketing-sales/compare/`);
  expect(missing.status).toBe(404);
});

test('nothing is left in the handbook by a build', () => {
  expect(readdirSync(join(place, 'plain')).sort()).toEqual(['handbook.yaml', 'slas']);
});

test('a build never empties a folder that holds something', async () => {
  const out = join(place, 'plain');
  await expect(build(join(place, 'hostile'), out)).rejects.toThrow(/empty folder/);
  expect(readdirSync(out).sort()).toEqual(['handbook.yaml', 'slas']);
});

test('what an author writes comes out as words, and runs nowhere', async () => {
  const at = served.hostile?.address ?? '';
  const past = ['versions/', 'versions/1.0.0/', 'versions/2.0.0/', 'compare/?from=2.0.0&to=1.0.0'];
  const parts = ['goals', 'words', 'dates', 'people', 'in-words'].map((part) => `agreements/a/${part}/`);
  const pages = ['', 'agreements/a/', ...parts, 'glossary/', 'glossary/t/', 'reviews/r/', 'guide/g/', 'changes/'];
  const paths = [...pages, ...past.map((path) => `agreements/a/${path}`)];
  for (const path of paths) {
    const { page, complaints, foreign } = await visit(path, { at });
    expect([complaints, foreign], path).toEqual([[], []]);
    expect(await page.evaluate(() => 'hacked' in window), path).toBe(false);
    expect(
      await page
        .locator('main img:not([src$="/badge.svg"]), main script:not([type="module"]), main iframe, main [onerror]')
        .count(),
      path,
    ).toBe(0);
  }
});

test('a title, a statement and a text show their signs as they were written', async () => {
  const at = served.hostile?.address ?? '';
  const { page } = await visit('agreements/a/', { at });
  expect(await page.locator('h1').textContent()).toBe('<img src=x onerror="window.hacked=1"> {1+1}');
  expect(await page.title()).toContain('<img src=x onerror="window.hacked=1"> {1+1}');
  const goal = '</script><script>window.hacked=1</script> sends 5 leads every month {1+1}';
  const told = { '': goal, 'goals/': goal, 'in-words/': 'A safe sentence.', 'people/': '</script>', 'in-full/': goal };
  for (const [part, words] of Object.entries(told)) {
    await page.goto(`${at}agreements/a/${part}`);
    const main = await page.locator('main').textContent();
    expect(main, part).toContain(words);
    expect(main, part).not.toContain('window.hacked=2');
    expect(await page.locator('main a[href^="javascript"], main a[href^="data"]').count(), part).toBe(0);
  }
});

test('a word that fits no phone is broken, so that no page scrolls sideways', async () => {
  const at = served.hostile?.address ?? '';
  const { page } = await visit('', { at, viewport: { width: 320, height: 640 } });
  const pages = globSync('**/index.html', { cwd: join(place, 'hostile-site'), exclude: ['rules/**', 'help/**'] });
  const wide: Record<string, number> = {};
  for (const path of pages) {
    await page.goto(new URL(encodeURI(path), at).href);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide[path] = width;
  }
  expect(pages.length).toBeGreaterThan(40);
  expect(wide).toEqual({});
});

test('no picture of another host is asked for; one of the handbook is shown', async () => {
  const at = served.hostile?.address ?? '';
  const { page } = await visit('guide/g/', { at });
  expect(await page.locator('main a[href="https://elsewhere.example/p.png"]').textContent()).toBe('far');
  expect(readFileSync(join(place, 'hostile-site/files/guide/near.txt'), 'utf8')).toBe('near\n');
  expect(await page.locator('main a[href="/files/guide/near.txt"]').count()).toBe(1);
  expect(await page.getByText('drawing with a script').count()).toBe(1);
  expect(readdirSync(join(place, 'hostile-site/files/guide'))).toEqual(['near.txt']);
});

test('a title that pretends to be a part of a calendar or a picture stays a title', () => {
  const { events } = readCalendar(readFileSync(join(place, 'hostile-site/calendar/all.ics'), 'utf8'));
  const meetings = events.filter(({ uid }) => uid.includes('meeting'));
  expect(meetings.map(({ summary }) => summary)).toEqual([
    'a;b,c\nEND:VEVENT\nBEGIN:VEVENT\n<img src=x onerror="window.hacked=1"> {1+1}',
  ]);
  const badge = readFileSync(join(place, 'hostile-site/agreements/a/badge.svg'), 'utf8');
  expect(badge).not.toMatch(/<img|<script/);
  expect(readFileSync(join(place, 'hostile-site/agreements/a/picture.png')).subarray(1, 4).toString()).toBe('PNG');
});

test('a file may be called what it likes', async () => {
  const at = served.hostile?.address ?? '';
  const { page } = await visit('', { at });
  await page.getByRole('main').getByRole('link', { name: 'Odd name', exact: true }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Odd name');
});

/** Gives the handbook a past: a version with other words everywhere, which the present one replaced. */
function commitTwice(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
  const file = join(folder, 'slas/a.mdx');
  const text = readFileSync(file, 'utf8');
  git('init', '--quiet');
  writeFileSync(
    file,
    text.replace('2.0.0', '1.0.0').replaceAll('5 leads', '4 leads').replaceAll('hacked=1', 'hacked=4'),
  );
  git('add', '.');
  git('commit', '--quiet', '--message', 'One <b>');
  writeFileSync(file, text);
  git('commit', '--quiet', '--all', '--message', 'Two <b>');
}

const identity = ['-c', 'user.name=A', '-c', 'user.email=a@acme.example', '-c', 'commit.gpgsign=false'];

function within(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
