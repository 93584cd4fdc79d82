import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const { folder } = inject('site');
const visit = visitor();
const agreement = 'agreements/marketing-sales/';

test('from the clocks of an agreement to the answer for one lead, with the keyboard alone', async () => {
  const { page, complaints, foreign } = await visit(`${agreement}response-times/`);
  await page.getByRole('link', { name: /^Ask for one lead/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/case/');
  await page.getByLabel('Day', { exact: true }).focus();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-13');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.applied').textContent()).toMatch(/13 November 2026/);
  expect(await statusOf(page)).toMatch(
    /^Version 4\.0\.0 applied: .* on this lead, if it counts; the first was due by /,
  );
  expect(new URL(page.url()).searchParams.get('on')).toBe('2026-11-13');
  expect([complaints, foreign]).toEqual([[], []]);
});

test('a lead of a Friday afternoon: four business hours end on Monday at 12:30', async () => {
  // Friday 13 November, 16:30 to 17:00 is half an hour; three and a half more from Monday 09:00 on end at 12:30.
  const { page } = await visit(`${agreement}case/?on=2026-11-13&at=16:30`);
  const duty = page.locator('.duty', { hasText: 'Make first contact with 95% of MQLs within 4 business hours' });
  await expect.poll(() => duty.locator('dl').textContent()).toContain('12:30');
  expect(await duty.locator('dl').textContent()).toMatch(/Who Sales.*Due .*16 November 2026.*12:30/);
  expect(await page.locator('.applied').textContent()).toMatch(/what applied was version 4\.0\.0\.$/);
  await page.locator('.applied a').click();
  await page.waitForURL('**/versions/4.0.0/');
});

test('the same lead under an older text, and on a day before any', async () => {
  const { page } = await visit(`${agreement}case/?on=2026-06-12&at=10:00`);
  await expect.poll(() => page.locator('.applied').textContent()).toMatch(/what applied was version 2\.\d\.\d\.$/);
  await page.getByLabel('Day', { exact: true }).fill('2020-01-01');
  await page.getByRole('button', { name: 'Show what applied' }).click();
  await expect.poll(() => page.locator('.case-answer').textContent()).toMatch(/no text bound anybody/);
});

test('what is known of the lead decides what it counts as, condition by condition', async () => {
  const { page } = await visit(`${agreement}case/`);
  const score = page.getByLabel('Score', { exact: true });
  await score.fill('80');
  await page.getByLabel('Day', { exact: true }).fill('2026-11-13');
  await page.getByRole('button', { name: 'Show what applied' }).click();
  const mql = page.locator('.counts-as', { has: page.locator('h4', { hasText: /MQL|Marketing Qualified/ }) }).first();
  await expect.poll(() => mql.locator('h4').textContent()).toMatch(/No$/);
  expect(await mql.textContent()).toContain('lead.score >= 100');
  await page.reload();
  expect(await score.inputValue()).toBe('80');
  await expect.poll(() => mql.locator('h4').textContent()).toMatch(/No$/);
});

test('nobody is asked who the lead is: a field that has only to be filled in is a yes or a no', async () => {
  const { page } = await visit(`${agreement}case/`);
  await page.getByText(/more things that a definition asks for/).click();
  const email = page.getByLabel('Email filled in');
  expect(await email.locator('option').allTextContents()).toEqual(['not known', 'yes', 'no']);
  await email.selectOption('yes');
  await page.getByLabel('Phone filled in').selectOption('no');
  await page.getByLabel('Name filled in').selectOption('yes');
  await page.getByLabel('Day', { exact: true }).fill('2026-11-13');
  await page.getByRole('button', { name: 'Show what applied' }).click();
  const contact = page.locator('.counts-as', { has: page.locator('h4', { hasText: 'Contact' }) }).first();
  await expect.poll(() => contact.locator('h4').textContent()).toMatch(/Yes$/);
  expect(await contact.textContent()).toContain('contact.phone is empty');
});

test('a mistake is told at its field, and the form goes there', async () => {
  const { page } = await visit(`${agreement}case/`);
  const score = page.getByLabel('Score', { exact: true });
  await score.fill('a lot');
  await page.getByRole('button', { name: 'Show what applied' }).click();
  expect(await page.getByText('“a lot” is not a number. Write one such as 120.').isVisible()).toBe(true);
  expect(await score.getAttribute('aria-invalid')).toBe('true');
  expect(await score.evaluate((field) => field === document.activeElement)).toBe(true);
  await score.fill('120');
  await page.getByRole('button', { name: 'Show what applied' }).click();
  await expect.poll(() => score.getAttribute('aria-invalid')).toBeNull();
});

test('texts that cannot be fetched are told in words, and asked for again', async () => {
  const { page } = await visit(`${agreement}case/`);
  await page.route('**/case.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Show what applied' }).click();
  await expect.poll(() => statusOf(page)).toMatch(/^The texts could not be fetched/);
  await page.unroute('**/case.json');
  await page.getByRole('button', { name: 'Show what applied' }).click();
  await expect.poll(() => statusOf(page)).not.toMatch(/could not be fetched|Looking/);
});

test('without scripts a sentence names the command that answers the same', async () => {
  const { page } = await visit(`${agreement}case/`, { javaScriptEnabled: false });
  expect(await page.getByText('sla explain-case marketing-sales').isVisible()).toBe(true);
  expect(await page.locator('form.panel').isVisible()).toBe(false);
});

test.each(['light', 'dark'] as const)(
  'an answer hinders nobody in %s colours, and fits a phone',
  async (colorScheme) => {
    const { page } = await visit(`${agreement}case/?on=2026-11-13&at=16:30&f.lead.score=120`, {
      colorScheme,
      viewport: { width: 390, height: 800 },
    });
    await expect.poll(() => page.locator('.duty').count()).toBeGreaterThan(1);
    await page.locator('main details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  },
);

test('the engine comes only when somebody asks, and no reader of files is in it', async () => {
  const { page } = await visit();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL(`${agreement}case/`, page.url()).href, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /case-answer|case\.json/.test(path))).toEqual([]);
  const [engine] = readdirSync(join(folder, '_astro')).filter((name) => name.startsWith('case-answer'));
  const script = readFileSync(join(folder, '_astro', engine ?? ''), 'utf8');
  expect(script.length).toBeLessThan(400_000);
  expect(script).not.toContain('mdxJsxFlowElement');
});

function statusOf(page: Page): Promise<string | null> {
  return page.locator('[data-part="status"]').textContent();
}
