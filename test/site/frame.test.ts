import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();
const paths = globSync('**/*.html', { cwd: inject('site').folder });

test('every page says what may run in it and what it is about, and its frame is light', () => {
  const wrong = paths.filter((path) => {
    const page = readFileSync(join(inject('site').folder, path), 'utf8');
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const scripts = policy.split('; ').find((each) => each.startsWith('script-src')) ?? 'unsafe-inline';
    const frame = Buffer.byteLength(page) - Buffer.byteLength(main);
    const isDescribed = /<meta name="description" content="[^"]{10,}/.test(page);
    return /unsafe-(inline|eval)/.test(scripts.replace('wasm-unsafe-eval', '')) || frame > 10_000 || !isDescribed;
  });
  expect(paths.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('no two pages say the same about what they are', () => {
  const described = paths.map((path) => {
    const page = readFileSync(join(inject('site').folder, path), 'utf8');
    return /<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
  });
  expect(described.filter((each, at) => described.indexOf(each) !== at)).toEqual([]);
});

test('a script that gets into a page does not run; colours and search still work', async () => {
  const { page, complaints } = await visit();
  await page.route('**/glossary/mql/', async (route) => {
    const answer = await route.fetch();
    const bad = '<main><script>window.hacked=1</script><img src="x" onerror="window.hacked=2">';
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<main>', bad).replace(/<main /, `${bad}<i `),
    });
  });
  await page.goto(new URL('glossary/mql/', inject('site').address).href);
  await page.locator('img[src="x"]').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(complaints.join('\n')).toMatch(/Content Security Policy/);
  await look(page, 'hot lead');
  expect(await page.locator('.finder ol > li').count()).toBeGreaterThan(0);
});

test('the chosen colours stay on the next page', async () => {
  const { page } = await visit('', { colorScheme: 'light' });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('light');
  await page.getByLabel('Colours').selectOption('dark');
  expect(await theme()).toBe('dark');
  await page.goto(new URL('glossary/', inject('site').address).href, { waitUntil: 'commit' });
  await page.locator('body').waitFor({ state: 'attached' });
  expect(await theme()).toBe('dark');
  await expect.poll(() => page.getByLabel('Colours').inputValue()).toBe('dark');
});

test('without scripts the colours are those of the machine', async () => {
  const paper = async (colorScheme: 'light' | 'dark') => {
    const { page } = await visit('', { colorScheme, javaScriptEnabled: false });
    return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  };
  expect(await paper('light')).not.toBe(await paper('dark'));
});

test('on a phone the list of pages is a menu that needs no script', async () => {
  const { page } = await visit('glossary/mql/', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const list = page.getByRole('navigation', { name: 'Main' });
  expect(await list.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await list.isVisible()).toBe(true);
  expect(await list.locator('[aria-current="true"]').textContent()).toBe('Glossary');
  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
});

test('the search is led by the keyboard alone', async () => {
  const { page } = await visit('reviews/');
  await look(page, 'hot lead');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    await page.locator('.finder ol a').first().textContent(),
  );
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Escape');
  expect(await page.locator('.finder').isVisible()).toBe(false);
});

test('a page that is not there looks for what was meant', async () => {
  const { page } = await visit('glossary/hot-leads-mql/');
  await page.getByRole('heading', { name: 'Did you look for one of these?' }).waitFor();
  expect(await page.locator('#perhaps ol > li').count()).toBeGreaterThan(0);
});

test.each([390, 1280])('nothing moves when the fonts come late, at %i points', async (width) => {
  const { page } = await visit('help/', { viewport: { width, height: 844 } });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((go) => setTimeout(go, 700));
    await route.continue();
  });
  await page.goto(inject('site').address, { waitUntil: 'networkidle' });
  expect(await page.evaluate(shifts)).toBeLessThan(0.05);
});

async function look(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.locator('.finder ol > li').first().waitFor();
}

function shifts(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 300);
  });
}
