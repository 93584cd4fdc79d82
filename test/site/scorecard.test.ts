import { readFileSync } from 'node:fs';
import { readTable } from '@living-sla/core';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();
const agreement = 'agreements/marketing-sales/';
const scorecard = `${agreement}scorecard/`;

test('from the first page to a scorecard, and to the goal that is worst', async () => {
  const { page } = await visit();
  await page.getByRole('main').getByRole('link', { name: 'Scorecard' }).first().click();
  await page.waitForURL(`**/${scorecard}`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Scorecard: Marketing and Sales agreement');
  const worst = page.getByRole('region', { name: 'Where it stands' }).getByRole('listitem').first().getByRole('link');
  const statement = await worst.textContent();
  await worst.click();
  const row = page.locator(decodeURIComponent(new URL(page.url()).hash));
  expect(await row.textContent()).toContain(statement);
  expect(await row.isVisible()).toBe(true);
});

test('each cell says its verdict in words, and what is missing says that it is missing', async () => {
  const { page } = await visit(scorecard);
  const told = new Map<string, Set<string>>();
  for (const id of ['marketing-sales', 'sales-development-account-executives', 'sales-customer-success']) {
    await page.goto(new URL(`/agreements/${id}/scorecard/`, page.url()).href);
    const cells = page.locator('table.scores .cells td:not(:empty)');
    const verdicts = await cells.evaluateAll((all) =>
      all.map((cell) => [cell.className.split(' ')[0] ?? '', cell.querySelector('i')?.textContent ?? '']),
    );
    for (const [state = '', words = ''] of verdicts) told.set(state, (told.get(state) ?? new Set()).add(words));
  }
  const words = Object.fromEntries([...told].map(([state, each]) => [state, [...each].sort()]));
  expect(words).toMatchObject({
    met: ['Met'],
    missed: ['Missed'],
    excepted: ['Excepted'],
    unknown: ['No value'],
    'not-due': ['Not due', 'So far'],
  });
});

test('an excepted month tells its note, and a goal on trial says that it is not scored', async () => {
  const { page } = await visit('agreements/sales-development-account-executives/scorecard/');
  const months = page.getByRole('table', { name: 'Month by month' });
  await months
    .locator('tbody', { has: page.locator('td.excepted') })
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL('**/scorecard/*/');
  const excepted = page.locator('table.scores tbody', { has: page.locator('td.excepted') });
  expect(await excepted.locator('.beneath > td > p').first().isVisible()).toBe(true);
  expect(await excepted.locator('.beneath q').first().textContent()).toContain('Plants stood still in August');
  await page.goto(new URL(`/${scorecard}`, page.url()).href);
  expect(await page.locator('main').textContent()).toContain('On trial: Being tried out. It binds nobody.');
});

test('the version that decided stands above the periods, and leads to its text', async ({ skip }) => {
  if (!inject('site').wholeHistory) skip('This clone does not have the whole history, so there are no versions.');
  const { page } = await visit(scorecard);
  const versions = page.locator('table.scores .versions a');
  const turns = await versions.allInnerTexts();
  expect(turns.length).toBeGreaterThan(1);
  expect(turns.some((words) => /^\d+\.\d+\.\d+ from \w{3} \d{4}$/.test(words))).toBe(true);
  await versions.last().click();
  await page.waitForURL(`**/${agreement}versions/*/`);
});

test('the goals of one party, chosen by the keyboard; the choice stands in the address', async () => {
  const { page, complaints } = await visit(scorecard);
  const rows = page.locator('tbody[data-concerns]:visible');
  const all = await rows.count();
  await page.getByLabel('Goals of').focus();
  await page.keyboard.type('Sales');
  await expect.poll(() => new URL(page.url()).search).toBe('?party=sales');
  const some = await rows.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.getByRole('status').filter({ hasText: 'shown' }).textContent()).toMatch(/^\d+ goals shown\.$/);
  await page.reload();
  expect(await rows.count()).toBe(some);
  await page.goto(new URL('?party=nobody', page.url()).href);
  expect(await rows.count()).toBe(all);
  const bare = await visit(`${scorecard}?party=sales`, { javaScriptEnabled: false });
  expect(await bare.page.locator('tbody[data-concerns]:visible').count()).toBe(all);
  expect(complaints).toEqual([]);
});

test('on a phone the last periods stand beside each other, all of them on the page of a goal, and nothing has to be moved sideways', async () => {
  const { page } = await visit(scorecard, { viewport: { width: 390, height: 800 } });
  const heads = page.getByRole('table', { name: 'Month by month' }).locator('.periods th');
  expect(await heads.filter({ visible: true }).allInnerTexts()).toHaveLength(4);
  expect(await sidewaysIn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Turn SALs into at least 224 SQLs' }).first().click();
  await page.waitForURL('**/scorecard/sql-volume/');
  const cell = page.locator('table.scores .cells td:not(.none)').first();
  expect(await cell.evaluate((each) => getComputedStyle(each, '::before').content)).toMatch(/^"\w{3} \d{4}"$|^"by /);
  expect(await sidewaysIn(page)).toEqual([]);
});

test('a chart is a drawing with its words, and no script of a chart is loaded', async () => {
  const { page } = await visit(scorecard);
  const charts = page.locator('svg.chart');
  expect(await charts.count()).toBe(1);
  await page.getByRole('link', { name: 'The same as a table' }).click();
  await page.waitForURL('**/scorecard/charts/');
  expect(await charts.count()).toBe(2);
  for (const chart of await charts.all()) {
    const name = await chart.locator('> title').textContent();
    expect(await page.getByRole('img', { name: name ?? '?', exact: true }).count()).toBe(1);
  }
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
  );
  expect(Math.max(...scripts)).toBeLessThan(300_000);
});

test('the files that can be downloaded hold every value with its type, and no formula', async () => {
  const { page } = await visit(scorecard);
  const download = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('main').locator('.downloads').getByRole('link', { name, exact: true }).click();
    return readFileSync(await (await waiting).path());
  };
  const csv = await download('CSV');
  const excel = await download('Excel');
  const { rows } = readTable(csv.toString('utf8'));
  expect(rows[0]?.cells.slice(0, 4).map(({ text }) => text)).toEqual(['Goal', 'Id', 'Who answers', 'Period']);
  expect(rows.length).toBeGreaterThan(30);
  const sheet = unzipSync(new Uint8Array(excel));
  const xml = strFromU8(sheet['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml.match(/<row /g)).toHaveLength(rows.length);
  expect(xml).toContain('state="frozen"');
  expect(xml).toMatch(/<c r="E2"[^>]*><v>\d{5}<\/v>/);
  expect(xml).not.toContain('<f>');
  expect(strFromU8(sheet['xl/styles.xml'] ?? new Uint8Array())).toContain('0.0%');
});

/** What is wider than the page. */
function sidewaysIn(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((all) =>
    all
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((each) => each.closest('.sr-only') === null)
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}
