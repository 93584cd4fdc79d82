import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browserOfFile } from '../visitor.ts';
import { difference, keepLook, mostDifferent } from './kept-look.ts';
import { looks } from './pages.ts';
import { type Look, takeLooks } from './take-look.ts';

const browser = browserOfFile();

// Without its history the handbook tells of no changes, and its pages look different.
const without = inject('site').wholeHistory ? undefined : 'a clone without the whole history shows fewer things';

describe('pages look as they did when somebody last looked at them', () => {
  test.for(Object.entries(looks))('%s', async ([name, path], { skip }) => {
    if (without) skip(without);
    const changed: string[] = [];
    for (const look of await takeLooks(browser(), path)) changed.push(...(await whatChanged(name, look)));
    expect(changed, 'If it is meant: `npm run looks`, look at the pictures, and commit them.').toEqual([]);
  });
});

test('a box that moves is noticed, and so is a colour, and a title that is gone', async () => {
  const style = (content: string) => async (page: Page) => {
    await page.evaluate((content) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(content);
      document.adoptedStyleSheets.push(sheet);
    }, content);
  };
  for (const content of [
    'main h1 { margin-top: 24px }',
    ':root { --sl-color-text-accent: red }',
    '.site-title { visibility: hidden }',
  ]) {
    const changes = await Promise.all(
      (await takeLooks(browser(), 'agreements/marketing-sales/', { before: style(content) })).map((look) =>
        difference('agreement', look),
      ),
    );
    expect(Math.max(...changes.map((change) => change ?? 0)), content).toBeGreaterThan(mostDifferent);
  }
});

async function whatChanged(name: string, look: Look): Promise<string[]> {
  const share = await difference(name, look);
  if (share !== undefined && share <= mostDifferent) return [];
  const file = await keepLook(join(tmpdir(), 'living-sla-looks'), name, look);
  const what = share === undefined ? 'no picture is kept' : `${(share * 100).toFixed(1)}% of it differs`;
  return [`${name}, ${look.screen}, ${look.theme}: ${what}. As it is now: ${file}`];
}
