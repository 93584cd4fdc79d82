import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();

test('the way of a lead is drawn with links that the keyboard reaches, and told in words', async () => {
  const { page, complaints, foreign } = await visit('stages/', { viewport: { width: 1280, height: 900 } });
  const drawing = page.locator('svg.stage-drawing:visible');
  expect(await drawing.count()).toBe(1);
  const first = drawing.locator('a').first();
  await first.focus();
  await page.keyboard.press('Tab');
  const name = await page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());
  expect(name).toMatch(/^\S.* (Marketing|Sales)/);
  const words = page.locator(`#${await drawing.getAttribute('aria-details')}`);
  expect(await words.locator('li').allInnerTexts()).toContainEqual(
    expect.stringContaining('Accepted or returned within 2 business days by Sales.'),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/stages/*/');
  expect(await page.getByRole('heading', { name: 'When nobody acts' }).count()).toBeGreaterThan(0);
  expect([complaints, foreign]).toEqual([[], []]);
});

test('a phone of 320 pixels shows the drawing, parties and stages without scrolling sideways, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await visit('stages/', { viewport: { width: 320, height: 640 }, colorScheme });
    expect(await page.locator('svg.stage-drawing:visible').count()).toBe(1);
    for (const path of ['stages/', 'stages/sql/', 'parties/', 'parties/sales/']) {
      await page.goto(new URL(`/${path}`, page.url()).href);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, over]).toEqual([path, 0]);
    }
    const outside = await page.goto(new URL('/stages/', page.url()).href).then(() => wordsOutside(page));
    expect(outside).toEqual([]);
  }
});

test('a party leads from what it owes to the agreement, the other party, the goal, the stage and the word', async () => {
  const { page } = await visit('parties/sales/', { javaScriptEnabled: false });
  const addressesIn = (heading: string) =>
    page
      .locator('section.part', { has: page.getByRole('heading', { level: 2, name: heading, exact: true }) })
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await addressesIn('What we owe')).toEqual(
    expect.arrayContaining([
      '/parties/marketing/',
      '/agreements/marketing-sales/',
      '/agreements/marketing-sales/commitments/',
    ]),
  );
  expect(await addressesIn('Our goals')).toContainEqual(expect.stringMatching(/#goal-first-contact$/));
  expect(await addressesIn('Our stages')).toContain('/stages/sql/');
  expect(await addressesIn('Our words')).toContain('/glossary/mql/');
});

/** Words of the drawing that do not fit into the box that they belong to. */
function wordsOutside(page: Awaited<ReturnType<typeof visit>>['page']): Promise<string[]> {
  return page.locator('svg.stage-drawing:visible a').evaluateAll((links) =>
    links.flatMap((link) => {
      const [box, text] = [link.querySelector('rect'), link.querySelector('text')].map((each) =>
        each?.getBoundingClientRect(),
      );
      const fits =
        box !== undefined &&
        text !== undefined &&
        text.left >= box.left &&
        text.right <= box.right &&
        text.bottom <= box.bottom;
      return fits ? [] : [link.textContent ?? ''];
    }),
  );
}
