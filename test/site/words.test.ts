import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();
const guide = 'guide/how-we-work/';
const word = 'main a.term';
const card = '.term-card:popover-open';

describe('the card of a word', () => {
  test('opens by a pointer, stays while it is on the card, and goes with Escape though nothing moves', async () => {
    const { page, complaints, foreign } = await visit(guide);
    const asked = cardsAskedFor(page);
    expect(asked).toEqual([]);
    await page.locator(word).first().hover();
    await page.locator(card).waitFor();
    expect(asked).toHaveLength(1);
    await page.locator(card).hover();
    await page.waitForTimeout(500);
    expect(await page.locator(card).count()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator(card).count()).toBe(0);
    await page.locator(word).first().hover();
    await page.locator(card).waitFor();
    await page.mouse.move(2, 2);
    await page.locator(card).waitFor({ state: 'detached' });
    expect([complaints, foreign]).toEqual([[], []]);
  });

  test('opens by the keyboard, describes its word, lets the keys go on, and comes back from within', async () => {
    const { page } = await visit(guide);
    await page.locator(word).first().evaluate(focusBefore);
    await page.keyboard.press('Tab');
    await page.locator(card).waitFor();
    const meaning = await page.locator('#term-card-means').textContent();
    expect(await page.locator(word).first().getAttribute('aria-describedby')).toBe('term-card-means');
    expect(meaning?.length).toBeGreaterThan(10);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open the page');
    await page.keyboard.press('Escape');
    expect(await page.locator(card).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('term');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.term-card'))).toBe(null);
  });

  test('opens by the first tap; the second follows the link', async () => {
    const { page } = await visit(guide, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    const link = page.locator(word).first();
    const address = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await page.locator(card).waitFor();
    const box = await page.locator(card).boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(new URL(page.url()).pathname).toBe(`/${guide}`);
    await link.tap();
    await page.waitForURL(`**${address}`);
  });

  test('is not shown on a page where it was switched off, until it is switched on again', async () => {
    const { page } = await visit(guide);
    await page.locator(word).first().hover();
    await page.locator(card).getByRole('button', { name: 'No cards on this page' }).click();
    await page.reload();
    const box = page.getByLabel('Show what a word means when I point at it');
    expect(await box.isChecked()).toBe(false);
    await page.locator(word).first().hover();
    await page.waitForTimeout(600);
    expect(await page.locator(card).count()).toBe(0);
    await box.check();
    await page.locator(word).first().hover();
    await page.locator(card).waitFor();
  });
});

describe('the glossary', () => {
  test('is filtered while somebody types, by a word to avoid too, and the address keeps it', async () => {
    const { page, complaints } = await visit('glossary/');
    await page.getByLabel('Find a word').pressSequentially('hot lead');
    const status = page.locator('.word-filter [role="status"]');
    await expect.poll(() => status.textContent()).toMatch(/words? match/);
    expect(await page.locator('#word-matches li').first().textContent()).toMatch(/“hot lead”: say.*MQL/);
    expect(await page.locator('#all-words').isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('q')).toBe('hot lead');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/glossary/mql/');
    await page.reload();
    await expect.poll(() => page.locator('#word-matches li').count()).toBeGreaterThan(0);
    await page.getByLabel('Find a word').fill('xyzzy');
    await expect.poll(() => status.textContent()).toContain('No word matches “xyzzy”.');
    await page.getByRole('button', { name: 'Show all words' }).click();
    expect(await page.locator('#all-words').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  test('stands in three orders without a script, each a page of its own', async () => {
    const { page } = await visit('glossary/', { javaScriptEnabled: false });
    expect(await page.getByLabel('Find a word').isVisible()).toBe(false);
    const orders = page.getByRole('navigation', { name: 'Order of the words' });
    await orders.getByRole('link', { name: 'By stage' }).click();
    await page.waitForURL('**/words/by-stage/');
    expect(await page.locator('main h2').allInnerTexts()).toContain('Lead');
    await orders.getByRole('link', { name: 'By party' }).click();
    await page.waitForURL('**/words/by-party/');
    expect(await page.locator('main h2').allInnerTexts()).toContain('Sales');
  });
});

/** The addresses of the cards that the page asks for from now on. */
function cardsAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/card.json')) asked.push(request.url());
  });
  return asked;
}

/** Puts the focus where the next Tab leads to the word. */
function focusBefore(link: Element): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  link.before(start);
  start.focus();
}
