import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();

/** A link of the text, not of the menus, by what it says. */
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first();

describe('the head of sales, with two minutes', () => {
  test('reads on one screen how things stand, and goes on to what was missed', async () => {
    const { page } = await visit('', { viewport: { width: 1280, height: 900 } });
    await link(page, 'Marketing and Sales agreement').click();
    await page.waitForURL('**/agreements/marketing-sales/');
    for (const answer of ['A remedy is due', '13 January 2027', 'What changed last', 'Head of demand generation']) {
      expect(await onFirstScreen(page, answer), answer).toBe(true);
    }
    await link(page, 'The scorecard').click();
    await page.waitForURL('**/agreements/marketing-sales/scorecard/');
    const missed = page.getByRole('row').filter({ hasText: 'Give a verdict on 95% of MQLs within 2 business days' });
    expect(await missed.first().textContent()).toMatch(/Missed/);
  });
});

describe('revenue operations, before a meeting', () => {
  test('sees what is coming for one party, and what the last version changed', async () => {
    const { page } = await visit('calendar/');
    await page.getByLabel('Party').selectOption({ label: 'Customer Success' });
    await expect.poll(() => link(page, 'Deliver 1,120 MQLs by 2026-12-31.').isVisible()).toBe(false);
    expect(await link(page, /Sales and Customer Success agreement/).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Changes', exact: true }).first().click();
    await page.waitForURL('**/changes/');
    expect(await page.getByRole('main').textContent()).toContain('4.0.0');
  });
});

describe('somebody new, on the first day', () => {
  test('comes from the first page to the words of the own team, and keeps the place', async () => {
    const { page } = await visit();
    await link(page, 'New here?').click();
    await page.waitForURL('**/onboarding/');
    await link(page, /I am new in Sales$|I am new in Sales\b/).click();
    await page.waitForURL('**/onboarding/for/sales/');
    await page.getByRole('main').getByRole('checkbox').first().check();
    await page.reload();
    await expect.poll(() => page.getByText(/1 of \d+ done/).isVisible()).toBe(true);
    await link(page, 'Business day').click();
    await page.waitForURL('**/glossary/business-day/');
  });
});

describe('somebody in a corridor, with a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('opens the menu, and finds the word for what was just said', async () => {
    const { page } = await visit('', phone);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('link', { name: 'Glossary', exact: true }).filter({ visible: true }).first().tap();
    await page.waitForURL('**/glossary/');
    await page.getByLabel('Find a word').fill('warm lead');
    await expect.poll(() => page.getByRole('main').textContent()).toMatch(/“warm lead”: say.{0,40}MQL\s*instead/);
  });

  test('taps a word and reads what it means without leaving the page', async () => {
    const { page } = await visit('agreements/marketing-sales/', phone);
    await page.locator('main a.term').first().tap();
    await expect.poll(() => page.locator('.term-card').textContent()).toContain('New business');
    expect(await page.locator('.term-card').isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/agreements/marketing-sales/');
  });
});

describe('somebody who listens to the page', () => {
  test('hears one banner, one text and menus with names of their own, and the state of a goal as a word', async () => {
    const { page } = await visit('agreements/marketing-sales/');
    for (const landmark of ['banner', 'main'] as const) {
      expect(await page.getByRole(landmark).count(), landmark).toBe(1);
    }
    const names = await page
      .getByRole('navigation')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.getAttribute('aria-labelledby')));
    expect(names).not.toContain(null);
    expect(new Set(names).size).toBe(names.length);
    const spoken = await page.getByRole('main').ariaSnapshot();
    expect(spoken).toContain('heading "Marketing and Sales agreement" [level=1]');
    expect(spoken).toMatch(/Give a verdict on 95% of MQLs within 2 business days[\s\S]{0,400}Missed/);
  });
});

async function onFirstScreen(page: Page, words: string): Promise<boolean> {
  const box = await page.getByRole('main').getByText(words).first().boundingBox();
  return box !== null && box.y + box.height <= 900;
}
