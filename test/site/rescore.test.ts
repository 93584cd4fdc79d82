import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const { folder, wholeHistory } = inject('site');
const visit = visitor();
const comparison = 'agreements/marketing-sales/compare/';

if (wholeHistory) describe('what a change would have meant, on the page of a comparison', testRescore);
else test('this clone does not have the whole history, so nothing is compared', () => expect(wholeHistory).toBe(false));

function testRescore(): void {
  test('stands there without scripts: the sentence, the goals that differ, and what cannot be re-scored', async () => {
    const { page } = await visit(comparison, { javaScriptEnabled: false });
    const section = page.locator('section.rescore');
    expect(await section.locator('h3').textContent()).toBe('What this would have meant');
    expect(await section.locator('p').first().textContent()).toMatch(
      /^With this text the last two fiscal quarters \(1 May to 31 October 2026\) would have been \d+ of \d+ met instead of \d+ of \d+; /,
    );
    expect(await section.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await section.locator('summary').textContent()).toMatch(/^\d+ goals? cannot be re-scored, or not in full$/);
  });

  test('is reckoned in the browser for any two versions, and only then are results fetched', async () => {
    const { page, complaints } = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const results = () => asked.filter((path) => path.endsWith('/scoring.json')).length;
    await page.goto(new URL(comparison, page.url()).href, { waitUntil: 'networkidle' });
    const sentence = page.locator('section.rescore p').first();
    const built = await sentence.textContent();
    expect(results()).toBe(0);
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => page.locator('[data-part="status"]').textContent()).toMatch(/from 4\.0\.0 to 3\.0\.0\.$/);
    // What one side would have lost, it gains the other way round, and the two tallies change places.
    const numbers = (text: string | null) =>
      text?.match(/would have been (\d+ of \d+) met instead of (\d+ of \d+)/)?.slice(1);
    expect(numbers(await sentence.textContent())).toEqual(numbers(built)?.reverse());
    await page.getByLabel('From').selectOption('2.0.0');
    await expect.poll(() => page.locator('[data-part="status"]').textContent()).toMatch(/from 2\.0\.0 to 3\.0\.0\.$/);
    expect(results()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('results that cannot be fetched are told in words', async () => {
    const { page } = await visit(comparison);
    await page.route('**/scoring.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect
      .poll(() => page.locator('[data-part="status"]').textContent())
      .toMatch(/^The results could not be fetched\. /);
  });

  test('hinders nobody, and fits a phone', async () => {
    const { page } = await visit(comparison, { viewport: { width: 390, height: 800 } });
    await page.locator('section.rescore details').evaluate((details) => details.setAttribute('open', ''));
    const { violations } = await new AxeBuilder({ page }).include('section.rescore').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('what is fetched for it is small', () => {
    const data = readFileSync(join(folder, 'agreements/marketing-sales/scoring.json'));
    expect(gzipSync(data).length).toBeLessThan(20_000);
    expect(JSON.parse(data.toString())).toMatchObject({ format: 1, at: '2026-11-21' });
  });
}
