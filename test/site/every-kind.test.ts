import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kindsOfPage, kindsOfPast } from './kinds.ts';
import { browserOfFile, openVisit, type Visit } from './visitor.ts';

const browser = browserOfFile();

const kinds = { ...kindsOfPage, ...(inject('site').wholeHistory ? kindsOfPast : {}) };

// Each kind is opened once with scripts and once without: opening is what takes the time.
describe.each(Object.entries(kinds))('%s', (kind, path) => {
  let visit: Visit;
  let wordsWhenOpened: string;

  beforeAll(async () => {
    visit = await openVisit(browser(), path, { colorScheme: 'light' });
    wordsWhenOpened = await words(visit.page);
    await openAll(visit.page);
  });
  afterAll(() => visit.page.context().close());

  test('has nothing that hinders people, in light colours and in dark', async () => {
    const { page, foreign, complaints } = visit;
    expect(await hindrances(new AxeBuilder({ page }))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    // Of all rules only this one looks at colours.
    expect(await hindrances(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
    expect(foreign).toEqual([]);
    // A page that is not there is answered with 404, which a browser calls an error.
    expect(complaints.length).toBe(kind === 'page that is not there' ? 1 : 0);
  });

  test('fits every width without scrolling sideways', async () => {
    const { page } = visit;
    for (const width of [320, 390, 768, 1100, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect({ width, scrolls: sizes[0] !== sizes[1] }).toEqual({ width, scrolls: false });
    }
  });

  test('says everything without scripts', async () => {
    const { page } = await openVisit(browser(), path, { javaScriptEnabled: false });
    expect(await words(page)).toBe(wordsWhenOpened);
    await page.context().close();
  });

  test('has its foot beside its main part, where a screen reader finds it', async () => {
    const landmarks = visit.page.getByRole('contentinfo');
    expect(await landmarks.count()).toBe(1);
    expect(await visit.page.getByRole('main').getByText('These pages were made on').count()).toBe(0);
  });

  test('has one title, and headings that leave no level out', async () => {
    const levels = await visit.page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
});

async function hindrances(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

/** What a page says. What only a script can add or complete, such as the host of an address, does not count. */
function words(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('[data-from-script]')) added.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });
}

function openAll(page: Page): Promise<void> {
  return page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
}
