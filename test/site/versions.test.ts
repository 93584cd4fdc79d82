import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const { folder, wholeHistory } = inject('site');
const visit = visitor();
const agreement = 'agreements/marketing-sales/';

if (wholeHistory) describe('versions of the example handbook', testVersions);
else {
  test('this clone does not have the whole history (git fetch --unshallow gets it), and its pages say so', async () => {
    const { page } = await visit(`${agreement}versions/`);
    expect(await page.locator('.empty-state').first().textContent()).toMatch(/history|git/);
  });
}

function testVersions(): void {
  test('from an agreement to all of its versions, and to the first one as it stood', async () => {
    const { page, complaints } = await visit(agreement);
    await page.getByRole('link', { name: /^All \d+ versions/ }).click();
    await page.waitForURL('**/versions/');
    expect(await page.locator('main h2').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^4\.0\.0\s+In force$/),
        expect.stringMatching(/^1\.0\.0\s+Past$/),
      ]),
    );
    await page.getByRole('link', { name: 'The whole text of 1.0.0' }).click();
    await page.waitForURL('**/versions/1.0.0/');
    expect(await page.getByText('Version 1.0.0, not the text of today.').isVisible()).toBe(true);
    expect(await page.locator('main').textContent()).toContain('480 MQLs');
    expect(complaints).toEqual([]);
  });

  test('a word on a part of a version leads to its meaning then, in that version', async () => {
    const { page } = await visit(`${agreement}versions/2.1.0/goals/`);
    expect(await page.getByText('Version 2.1.0, not the text of today.').isVisible()).toBe(true);
    const word = page.locator('main a.term', { hasText: /^MQLs?$/ }).first();
    expect(await word.getAttribute('title')).toMatch(/^Marketing Qualified Lead: A lead .*\.$/);
    await word.click();
    await page.waitForURL(/versions\/2\.1\.0\/words/);
    const { hash } = new URL(page.url());
    const definition = page.locator(`section:has(> ${hash})`);
    expect(await definition.textContent()).toContain('80 points or more');
    expect(await page.locator('main a[href^="/glossary/"]').count()).toBe(0);
  });

  test('a version is put together on one page, and its longest changes stand on a part of their own', async () => {
    const { page } = await visit(`${agreement}versions/2.0.0/in-full/`);
    await page.getByText('All parts are here.').waitFor();
    const parts = await page.locator('section[data-part]').evaluateAll((all) => all.map((each) => each.dataset.part));
    expect(parts).toEqual(expect.arrayContaining(['goals', 'words', 'people', 'changes']));
    await page.goto(new URL('../', page.url()).href);
    await page.getByRole('link', { name: 'The rest of the changes' }).click();
    await page.waitForURL('**/versions/2.0.0/changes/');
  });

  test('a version is found by no search, stands in no list of pages, and leads to the text of today', async () => {
    for (const part of ['', 'goals/', 'in-full/']) {
      const text = readFileSync(join(folder, `${agreement}versions/3.0.0/${part}index.html`), 'utf8');
      expect(text).toContain('<meta name="robots" content="noindex"');
      expect(text).not.toContain('data-pagefind-body');
    }
    expect(readFileSync(join(folder, `${agreement}index.html`), 'utf8')).toContain('data-pagefind-body');
    const { page } = await visit(`${agreement}versions/3.0.0/`);
    const list = page.getByRole('navigation', { name: 'Main' });
    expect(await list.locator('a[href*="/versions/"]').count()).toBe(0);
    await page.getByRole('link', { name: 'Go to the text of today' }).click();
    await page.waitForURL(`**/${agreement}`);
  });

  test('any two versions are compared in the browser, and the address can be sent to somebody', async () => {
    const { page, complaints, foreign } = await visit(`${agreement}compare/`);
    const status = page.locator('[data-part="status"]');
    expect(await status.textContent()).toMatch(/^\d+ changes from 3\.0\.0 to 4\.0\.0\.$/);
    await page.getByLabel('From').selectOption('1.0.0');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ changes from 1\.0\.0 to 4\.0\.0\.$/);
    expect(new URL(page.url()).search).toBe('?from=1.0.0&to=4.0.0');
    const told = await page.locator('[data-part="comparison"]').textContent();
    await page.reload();
    await expect.poll(() => page.locator('[data-part="comparison"]').textContent()).toBe(told);
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => status.textContent()).toMatch(/from 4\.0\.0 to 1\.0\.0\.$/);
    expect([complaints, foreign]).toEqual([[], []]);
  });

  test('the browser tells of two neighbours what the page of the newer one tells', async () => {
    const { page } = await visit('agreements/sales-development-account-executives/compare/');
    const place = page.locator('[data-part="comparison"]');
    const built = await place.innerHTML();
    const status = page.locator('[data-part="status"]');
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => status.textContent()).toMatch(/from 2\.0\.0 to 1\.0\.0/);
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => status.textContent()).toMatch(/from 1\.0\.0 to 2\.0\.0/);
    expect(await place.innerHTML()).toBe(built);
  });

  test('a comparison without room for everything shows what weighs most, and all of it when asked', async () => {
    const { page } = await visit(`${agreement}compare/`);
    const changes = page.locator('.changes li');
    const some = await changes.count();
    await page.getByRole('link', { name: /^All \d+ changes$/ }).click();
    await expect.poll(() => changes.count()).toBeGreaterThan(some);
    expect(new URL(page.url()).pathname).toBe(`/${agreement}compare/`);
    const bare = await visit(`${agreement}compare/`, { javaScriptEnabled: false });
    await bare.page.getByRole('link', { name: /^All \d+ changes$/ }).click();
    await bare.page.waitForURL('**/versions/4.0.0/**');
  });

  test('changed words are shown in one text or side by side', async () => {
    const { page } = await visit(`${agreement}compare/`);
    const one = page.locator('.redline').first();
    expect([await one.isVisible(), await page.locator('.sides:visible').count()]).toEqual([true, 0]);
    await page.getByLabel('side by side').check();
    await expect.poll(() => page.locator('.sides:visible').count()).toBeGreaterThan(3);
    expect(await one.isVisible()).toBe(false);
  });

  test('a version that is not there, and one that cannot be fetched, are told in words', async () => {
    const unknown = await visit(`${agreement}compare/?from=9.9.9`);
    expect(await unknown.page.locator('[data-part="status"]').textContent()).toMatch(/^There is no version 9\.9\.9/);
    const { page } = await visit(`${agreement}compare/`);
    await page.route('**/versions/2.0.0.json', (route) => route.abort());
    const status = page.locator('[data-part="status"]');
    await page.getByLabel('From').selectOption('2.0.0');
    await expect.poll(() => status.textContent()).toMatch(/^The text of version 2\.0\.0 could not be fetched/);
    await page.unroute('**/versions/2.0.0.json');
    await page.getByLabel('From').selectOption('1.0.0');
    await page.getByLabel('From').selectOption('2.0.0');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ changes from 2\.0\.0/);
  });

  test('what text applied on a day is told by the field and by the address', async () => {
    const { page } = await visit(`${agreement}compare/?on=2026-08-01`);
    const answer = page.locator('[data-part="answer"]');
    expect(await answer.textContent()).toBe('Version 3.0.0 applied on 1 August 2026. Its own dates cover that day.');
    await page.getByLabel('Day').fill('2026-05-15');
    expect(await answer.textContent()).toMatch(/^Version 2\.1\.0 applied on 15 May 2026/);
    expect(new URL(page.url()).searchParams.get('on')).toBe('2026-05-15');
    await answer.getByRole('link').click();
    await page.waitForURL('**/versions/2.1.0/');
  });

  test('the page of a comparison is light; the engine comes only when somebody compares', async () => {
    const { page } = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL(`${agreement}compare/`, page.url()).href, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('compare-texts'))).toEqual([]);
    const engine = readdirSync(join(folder, '_astro')).filter((name) => name.startsWith('compare-texts'));
    expect(engine).toHaveLength(1);
    const script = readFileSync(join(folder, '_astro', engine[0] ?? ''), 'utf8');
    // No reader of YAML, Markdown or MDX is in it, and no list of words: with them it would be several times as big.
    expect(script.length).toBeLessThan(600_000);
    expect(script).not.toContain('mdxJsxFlowElement');
  });
}

describe('the changes of the handbook', () => {
  test('are filtered by what somebody chooses, and the choice stands in the address', async ({ skip }) => {
    if (!wholeHistory) skip('This clone does not have the whole history, so there is little to choose from.');
    const { page } = await visit('changes/');
    const entries = page.locator('[data-kind]:visible');
    const all = await entries.count();
    await page.locator('select[name="kind"]').selectOption('review');
    expect(await entries.count()).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?kind=review');
    await page.reload();
    expect(await page.locator('[data-kind="review"]:visible').count()).toBe(await entries.count());
    await page.goto(new URL('/changes/?kind=nothing', page.url()).href);
    expect(await entries.count()).toBe(all);
  });

  test('are announced as feeds that a browser can read', async () => {
    const { page } = await visit('glossary/mql/');
    for (const from of ['', 'changes/', `${agreement}`, 'glossary/mql/']) {
      await page.goto(new URL(`/${from}`, page.url()).href);
      const told = await page.evaluate(async () => {
        const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][type^="application/"]')];
        const [atom, json] = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
        const tree = new DOMParser().parseFromString(atom ?? '', 'application/xml');
        const titles = [...tree.querySelectorAll('entry > title')].map((title) => title.textContent);
        const items: { title: string }[] = JSON.parse(json ?? '{}').items;
        return { root: tree.documentElement.tagName, titles, items: items.map(({ title }) => title) };
      });
      expect(told.root, from).toBe('feed');
      expect(told.items, from).toEqual(told.titles);
    }
  });
});
