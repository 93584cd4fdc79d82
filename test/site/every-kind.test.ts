import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, kindsOfPast } from './kinds.ts';
import { visitor } from './visitor.ts';

const visit = visitor();

const kinds = { ...kindsOfPage, ...(inject('site').wholeHistory ? kindsOfPast : {}) };

describe.each(Object.entries(kinds))('%s', (kind, path) => {
  test.each(['light', 'dark'] as const)('has nothing that hinders people, in %s colours', async (colorScheme) => {
    const { page, foreign, complaints } = await visit(path, { colorScheme });
    await openAll(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
    expect(foreign).toEqual([]);
    // A page that is not there is answered with 404, which a browser calls an error.
    expect(complaints.length).toBe(kind === 'page that is not there' ? 1 : 0);
  });

  test('fits every width without scrolling sideways', async () => {
    const { page } = await visit(path);
    await openAll(page);
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
    const bare = await visit(path, { javaScriptEnabled: false });
    const full = await visit(path);
    const words = async (page: Page) => ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    expect(await words(bare.page)).toBe(await words(full.page));
  });

  test('has one title, and headings that leave no level out', async () => {
    const { page } = await visit(path);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
});

function openAll(page: Page): Promise<void> {
  return page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
}
