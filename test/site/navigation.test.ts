import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();

test('from the first page to an agreement, a goal, and the meaning of a word in it', async () => {
  const { page } = await visit();
  await page.getByRole('main').getByRole('link', { name: 'Marketing and Sales agreement' }).first().click();
  await page.waitForURL('**/agreements/marketing-sales/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Marketing and Sales agreement');
  const goal = page.locator('#goal-mql-volume');
  expect(await goal.textContent()).toContain('at least 560');
  await goal.getByRole('link').click();
  await page.waitForURL('**/agreements/marketing-sales/goals/#goal-mql-volume');
  await page.locator('#goal-mql-volume').getByRole('link', { name: 'MQLs' }).click();
  await page.waitForURL('**/glossary/mql/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Marketing Qualified Lead (MQL)');
});

test('from a word back to the very goal that uses it', async () => {
  const { page } = await visit('glossary/mql/');
  const goal = 'Deliver at least 560 MQLs to Sales every month.';
  await page.getByRole('main').getByRole('link', { name: goal }).click();
  await page.waitForURL('**/agreements/marketing-sales/goals/#goal-mql-volume');
  expect(await page.locator('#goal-mql-volume').isVisible()).toBe(true);
});

test('the list of pages names agreements and guides, marks the page that is open, and lists no terms', async () => {
  const { page } = await visit('guide/first-week/');
  const list = page.getByRole('navigation', { name: 'Main' });
  expect(await list.locator('[aria-current="page"]').textContent()).toBe('Your first week');
  expect(await list.getByRole('link', { name: 'Marketing and Sales agreement' }).count()).toBe(1);
  expect(await list.locator('a[href^="/glossary/"]').count()).toBe(1);
});

test('an agreement has a door to each of its parts, and to none that it does not state', async () => {
  const { page } = await visit('agreements/sales-customer-success/');
  const doors = await page.locator('.doors a').allInnerTexts();
  expect(doors).toEqual(expect.arrayContaining(['Goals', 'Commitments', 'Words', 'People and papers', 'In words']));
  expect(doors).not.toContain('Figures');
  await page.locator('.doors').getByRole('link', { name: 'Goals' }).click();
  await page.waitForURL('**/agreements/sales-customer-success/goals/');
  const row = page.getByRole('navigation', { name: 'Parts of this agreement' });
  expect(await row.locator('[aria-current="page"]').textContent()).toContain('Goals');
  expect((await row.locator('a').allInnerTexts()).slice(1)).toEqual(doors);
  await page.getByRole('link', { name: /^Next/ }).click();
  await page.waitForURL((url) => url.pathname !== '/agreements/sales-customer-success/goals/');
  await page.locator('.next-part a[rel="prev"]').click();
  await page.waitForURL('**/agreements/sales-customer-success/goals/');
});

test('what binds nobody says so in words', async () => {
  const { page } = await visit('agreements/marketing-sales/');
  expect(await page.locator('#goal-chat-answer').textContent()).toContain('On trial');
  await page.goto(new URL('commitments/', page.url()).href);
  const retired = page.getByText('Send the list of new MQLs as a spreadsheet', { exact: false }).locator('..');
  expect(await retired.textContent()).toContain('Retired');
});

test('the keyboard reaches the text at once, and the search by its keys', async () => {
  const { page } = await visit('glossary/mql/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#_top');
  await page.keyboard.press('Control+k');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('a page that is not there says so, and leads back', async () => {
  const { page } = await visit('nowhere/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This page is not here');
  await page
    .getByRole('main')
    .getByRole('link', { name: /first page/ })
    .click();
  await page.waitForURL((url) => url.pathname === '/');
});
