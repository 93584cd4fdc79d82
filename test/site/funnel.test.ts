import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();
const agreement = 'agreements/marketing-sales/';
const path = `${agreement}funnel/`;

test('the agreement draws its funnel with what is needed and promised, and leads to the page', async () => {
  const { page } = await visit(`${agreement}figures/`);
  const figure = page.locator('figure', { hasText: 'What each stage needs a month for $1,260,000' });
  const first = figure.locator('li').first();
  expect(await first.textContent()).toMatch(/^\s*MQL\s*Needed\s*560\s*Promised\s*560\s*enough/);
  await page.getByRole('link', { name: 'Try other figures' }).click();
  await page.waitForURL(`**/${path}`);
  expect(await page.locator('ol', { hasText: '84 sales' }).textContent()).toContain(
    '1,680 ÷ 3 months = 560 MQLs a month',
  );
});

test('other figures are tried by the keyboard alone, and the address can be sent to somebody', async () => {
  const { page, complaints, foreign } = await visit(path);
  const status = page.getByRole('status');
  const needed = page.locator('[data-part="needed-mql"]');
  expect(await needed.textContent()).toBe('560');
  await page.getByLabel('Revenue in all, in USD').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1,575,000');
  expect(await needed.textContent()).toBe('700');
  await expect
    .poll(() => status.textContent())
    .toBe(
      '700 MQLs a month are needed, 140 more than with the figures of the agreement. 560 are promised: 140 too few.',
    );
  for (const _ of ['sale', 'cycle', 'mql to sal']) await page.keyboard.press('Tab');
  await page.keyboard.type('75 to 80');
  expect(await needed.textContent()).toBe('700 to 747');
  expect(new URL(page.url()).search).toBe('?revenue=1%2C575%2C000&mql-to-sal=75+to+80');
  await page.reload();
  expect(await needed.textContent()).toBe('700 to 747');
  await page.getByRole('button', { name: 'Back to the figures of the agreement' }).focus();
  await page.keyboard.press('Enter');
  expect([await needed.textContent(), new URL(page.url()).search]).toEqual(['560', '']);
  await expect.poll(() => status.textContent()).toBe('560 MQLs a month are needed. 560 are promised: enough.');
  expect([complaints, foreign]).toEqual([[], []]);
});

test('what cannot be read is said at its field, and in an address refused kindly', async () => {
  const { page, complaints } = await visit(`${path}?mql-to-sal=%3Cb%3Emany%3C%2Fb%3E&sale=20000`);
  const status = page.getByRole('status');
  await expect
    .poll(() => status.textContent())
    .toMatch(/^The address asks for “<b>many<\/b>” as “MQL to SAL, in percent”/);
  expect(await page.getByLabel('Average sale, in USD').inputValue()).toBe('20000');
  const field = page.getByLabel('MQL to SAL, in percent');
  expect(await field.inputValue()).toBe('80');
  await field.fill('120');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('[data-part="advice-mql-to-sal"]').textContent()).toMatch(
    /^Write a share above 0 and up to 100/,
  );
  expect(await page.locator('[data-part="needed-mql"]').textContent()).toBe('–');
  await expect.poll(() => status.textContent()).toMatch(/^A figure cannot be read/);
  expect(complaints).toEqual([]);
});

test('without a script the numbers of the agreement stand there, and no field that does nothing', async () => {
  const { page } = await visit(path, { javaScriptEnabled: false });
  expect(await page.getByLabel('Average sale, in USD').isVisible()).toBe(false);
  const rows = await page.getByRole('table', { name: 'What each stage needs' }).locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
    'MQL 1,680 560 560 enough',
    'SAL 1,344 448 none',
    'SQL 672 224 224 enough',
    'Opportunity in the pipeline 336 112 none',
    'Closed won 84 28 none',
  ]);
});

test('the script of the page is small and holds no parser', () => {
  const folder = join(inject('site').folder, '_astro');
  const script = (name: string) => readFileSync(join(folder, name), 'utf8');
  const [own = ''] = readdirSync(folder).filter((name) => name.startsWith('FunnelCalculator') && name.endsWith('.js'));
  const text = script(own);
  const parts = [text, ...[...text.matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => script(name))];
  expect(gzipSync(parts.join('\n')).length).toBeLessThan(15_000);
  expect(parts.join('')).not.toContain('mdxJsxFlowElement');
});
