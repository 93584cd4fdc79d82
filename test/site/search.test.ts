import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();

test.each([
  ['MQL', 'Marketing Qualified Lead (MQL)'],
  ['hot lead', 'Marketing Qualified Lead (MQL)'],
  ['first week', 'Your first week'],
])('looking for “%s” finds “%s”', async (words, title) => {
  const { page, foreign, complaints } = await visit();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByPlaceholder('Search').fill(words);
  const found = page.locator('.finder ol > li > a');
  await found.first().waitFor();
  expect((await found.allInnerTexts()).slice(0, 5)).toContain(title);
  await found.filter({ hasText: title }).first().click();
  await expect.poll(() => page.locator('h1').textContent()).toBe(title);
  expect([foreign, complaints]).toEqual([[], []]);
});
