import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const { folder } = inject('site');
const visit = visitor();

/** 40 KB. */
const mostMarkup = 40_960;

/** Pages that may be heavier, each with its reason. */
const heavier: ReadonlyMap<string, string> = new Map();

test('no page has more than 40 KB of markup', () => {
  const pages = filesIn('.html').map((path) => [path, statSync(join(folder, path)).size] as const);
  expect(pages.length).toBeGreaterThan(200);
  const heavy = pages.filter(([path, size]) => size > mostMarkup && !heavier.has(path));
  expect(heavy.sort(([, a], [, b]) => b - a)).toEqual([]);
});

/**
 * What a page of plain Starlight 0.42.4 loads before anybody touches it, each file compressed by gzip, with its inline
 * scripts: measured in the same browser on a page of the plain site that `pnpm bench:site` builds. It loads 26,500 bytes of
 * its search besides, which are not counted here.
 */
const plainStarlight = 7_000;

/** What our pages may load beyond that. */
const mostScript = 15_000;

test.each([
  ['home', ''],
  ['agreement', 'agreements/marketing-sales/'],
  ['goals of an agreement', 'agreements/marketing-sales/goals/'],
  ['term', 'glossary/mql/'],
  ['guide', 'guide/how-we-work/'],
])('a reader of the page “%s” loads few scripts before touching anything', async (_, path) => {
  const { page } = await visit();
  const loaded = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') loaded.add(new URL(request.url()).pathname);
  });
  await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) =>
      scripts.filter((each) => !/json/.test((each as HTMLScriptElement).type)).map((each) => each.textContent ?? ''),
    );
  const sizes = [...[...loaded].map((file) => readFileSync(join(folder, file))), ...inline].map(
    (script) => gzipSync(script).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(plainStarlight + mostScript);
});

test.each(['', 'agreements/marketing-sales/', 'agreements/marketing-sales/scorecard/', 'glossary/'])(
  'nothing moves while the page “%s” is loaded on a phone',
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 390, height: 844 } });
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  },
);

test('the frame of a page names no words of the glossary', () => {
  const page = readFileSync(join(folder, 'rules/goal-no-target/index.html'), 'utf8');
  const links = new Set(page.match(/href="\/glossary\/[^"]+"/g));
  expect(links.size).toBeLessThan(10);
});

function filesIn(ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
