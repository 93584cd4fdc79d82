import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const { folder } = inject('site');
const visit = visitor();
const agreements = readdirSync(join(folder, 'agreements'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every agreement prints on one or two pages of A4 and of Letter, without menus', async () => {
  expect(agreements).toHaveLength(3);
  const { page } = await visit();
  for (const id of agreements) {
    await page.goto(new URL(`/agreements/${id}/`, page.url()).href);
    for (const format of ['A4', 'Letter']) {
      const count = pagesOf(await page.pdf({ format, preferCSSPageSize: false }));
      expect(count, `${id} on ${format}`).toBeLessThanOrEqual(2);
    }
  }
  await page.emulateMedia({ media: 'print' });
  for (const away of ['nav.sidebar', 'site-search button', '.right-sidebar', 'mobile-starlight-toc', '.off-paper']) {
    expect(await page.locator(away).first().isVisible(), away).toBe(false);
  }
  expect(await page.locator('.glance').isVisible()).toBe(true);
});

test('the button prints; without a script there is a link to how a page is printed', async () => {
  const { page } = await visit('agreements/marketing-sales/');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  const plain = await visit('agreements/marketing-sales/', { javaScriptEnabled: false });
  const link = plain.page.getByRole('link', { name: 'Print or save as PDF' });
  expect(await link.getAttribute('href')).toBe('/help/printing/');
});

test('everything on one page holds every part once, prints in full, and links within it stay on it', async () => {
  const { page, complaints } = await visit('agreements/marketing-sales/in-full/');
  await page.getByText('All parts are here.').waitFor();
  const parts = readdirSync(join(folder, 'agreements/marketing-sales'));
  const there = await page.locator('section[data-part]').evaluateAll((all) => all.map((part) => part.dataset.part));
  expect(parts).toEqual(expect.arrayContaining(there));
  expect(there).toEqual(
    expect.arrayContaining(['goals', 'response-times', 'commitments', 'words', 'people', 'in-words']),
  );
  expect(await page.locator('a[data-fetch]').count()).toBe(0);
  expect(await doubledIds(page)).toEqual([]);
  expect(await page.locator('a[href="#clock-of-goal-first-contact"]').count()).toBe(1);
  // Each part is looked at on its own page: here it matters how they stand beneath each other.
  const axe = new AxeBuilder({ page }).withRules(['heading-order', 'landmark-unique', 'duplicate-id-aria']);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#goal-mql-volume ~ tr details dl').first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a part that cannot be fetched stays a link, and the page says so', async () => {
  const { page } = await visit();
  await page.route('**/agreements/marketing-sales/words/', (route) => route.abort());
  await page.goto(new URL('/agreements/marketing-sales/in-full/', page.url()).href);
  await page.getByText('Not here, because it could not be fetched: What the words mean.').waitFor();
  expect(await page.locator('a[data-fetch]').count()).toBe(1);
});

test('an old link to a place on the long page finds its part', async () => {
  const { page } = await visit('agreements/marketing-sales/#clock-of-goal-first-contact');
  await page.waitForURL('**/agreements/marketing-sales/response-times/#clock-of-goal-first-contact');
});

test('printed from dark colours, it is dark on white, and a link is a plain word', async () => {
  const { page } = await visit('agreements/marketing-sales/goals/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const look = await page
    .locator('main a.term')
    .first()
    .evaluate((link) => {
      const style = getComputedStyle(link);
      const around = getComputedStyle(link.parentElement ?? link);
      return {
        line: style.textDecorationLine,
        same: style.color === around.color,
        paper: getComputedStyle(document.body).backgroundColor,
      };
    });
  expect(look).toEqual({ line: 'none', same: true, paper: 'rgb(255, 255, 255)' });
});

function pagesOf(pdf: Buffer): number {
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function doubledIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
}
