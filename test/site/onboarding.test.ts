import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();
const path = 'onboarding/for/sales/';

test('somebody new finds the path of their team from the first page', async () => {
  const { page, complaints, foreign } = await visit();
  await page
    .getByRole('main')
    .getByRole('link', { name: /New here/ })
    .click();
  await page.waitForURL('**/onboarding/');
  await page.getByRole('link', { name: /I am new in\s+Sales\b(?! dev)/ }).click();
  await page.waitForURL(`**/${path}`);
  expect(await page.locator('h1').textContent()).toBe('New in Sales');
  expect(await page.locator('.words > li').count()).toBe(20);
  expect([complaints, foreign]).toEqual([[], []]);
});

test('what is ticked is still ticked another day, unless the meaning has changed since', async () => {
  const { page } = await visit(path);
  const boxes = page.locator('[data-tick]');
  const count = await boxes.count();
  await page.getByLabel(/^I know: .*\(MQL\)/).check();
  await page.locator('.words [data-tick]').first().press('Space');
  expect(await told(page)).toBe(`2 of ${count} done.`);
  await page.reload();
  await expect.poll(() => told(page)).toBe(`2 of ${count} done.`);
  expect(await page.getByLabel(/^I know: .*\(MQL\)/).isChecked()).toBe(true);
  await page.evaluate(() => {
    const [name = ''] = Object.keys(localStorage).filter((key) => key.includes('path'));
    const ticks = JSON.parse(localStorage.getItem(name) ?? '{}');
    localStorage.setItem(name, JSON.stringify({ ...ticks, 'term mql': 'another meaning' }));
  });
  await page.reload();
  await expect.poll(() => told(page)).toBe(`1 of ${count} done. 1 changed since you read it.`);
  expect(await page.locator('.badge', { hasText: 'Changed since you read it' }).filter({ visible: true }).count()).toBe(
    1,
  );
  await page.getByRole('button', { name: 'Untick all' }).click();
  expect(await told(page)).toBe(`0 of ${count} done.`);
});

test('a path prints as a checklist of a few pages', async () => {
  const { page } = await visit(path);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.words .box').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Untick all' }).isVisible()).toBe(false);
});

test('a quiz is answered by keyboard alone; its result opens in another browser', async () => {
  const { page, complaints, foreign } = await visit('onboarding/quiz/?for=sales&n=5&seed=k3f9');
  await page.getByRole('button', { name: 'Start the quiz' }).press('Enter');
  for (let question = 1; question <= 5; question++) {
    await expect.poll(() => page.locator('.question > .hint').textContent()).toBe(`Question ${question} of 5`);
    await expect.poll(() => page.locator('legend').evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.press('2');
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.told').textContent()).toMatch(
      /^(Right\.|Not right\. The answer is: ).+Everything about /,
    );
    await page.keyboard.press('Enter');
  }
  const heading = page.locator('.result h2');
  await expect.poll(() => heading.textContent()).toMatch(/^\d of 5 right$/);
  expect(await heading.evaluate((at) => at === document.activeElement)).toBe(true);
  const link = await page.getByLabel('The link to this result').inputValue();
  expect(link).toBe(page.url());
  expect([complaints, foreign]).toEqual([[], []]);
  const manager = await visit(link.slice(link.indexOf('onboarding/')));
  await expect.poll(() => manager.page.locator('.result').textContent()).toContain('Words of: Sales.');
  expect(await manager.page.locator('.result').textContent()).toBe(await page.locator('.result').textContent());
});

test('the same address asks the same questions; keys with others beside them choose nothing', async () => {
  const first = async () => {
    const { page } = await visit('onboarding/quiz/?n=10&seed=abc');
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    const form = page.locator('.question');
    await form.waitFor();
    await page.keyboard.press('Control+1');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    return form.textContent();
  };
  expect(await first()).toBe(await first());
});

test('a link that was tampered with shows no words of its own', async () => {
  const { page } = await visit(
    `onboarding/quiz/#result=1of5&on=2026-11-22&missed=${encodeURIComponent('<b>You are fired')}`,
  );
  await expect
    .poll(() => page.locator('.result').textContent())
    .toContain('1 more, which is not among these words now');
  expect(await page.locator('.result').textContent()).not.toContain('fired');
});

test('cards: the meaning on demand, and what was not known comes again', async () => {
  const { page, complaints } = await visit('onboarding/cards/?for=customer-success');
  await page.getByRole('button', { name: 'Deal the cards' }).click();
  const word = page.locator('.flash h2');
  const first = await word.textContent();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.back').textContent()).toContain(`Everything about ${first}`);
  await page.keyboard.press('ArrowLeft');
  expect(await word.textContent()).not.toBe(first);
  expect(await page.locator('.flash > .hint').textContent()).toMatch(/^Card 2 of \d+, 1 to come again$/);
  expect(complaints).toEqual([]);
});

test('without scripts everything can be read, and nothing asks to be ticked', async () => {
  const { page } = await visit(path, { javaScriptEnabled: false });
  expect(await page.locator('.words > li').first().isVisible()).toBe(true);
  expect(await page.locator('[data-tick]').first().isVisible()).toBe(false);
  await page.goto(new URL('/onboarding/quiz/', page.url()).href);
  expect(await page.locator('main form').filter({ visible: true }).count()).toBe(0);
  await page.getByText('The answer', { exact: true }).first().click();
  expect(await page.locator('main details[open] a').count()).toBe(1);
});

function told(page: Page): Promise<string | null> {
  return page.locator('[data-part="told"]').textContent();
}
