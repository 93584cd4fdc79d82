import type { Page } from 'playwright-core';
import { textOf, visibleLines } from './visible-text.ts';
import { tryAgain } from './waiting.ts';

/**
 * Puts the mouse over words of the open file and waits until something is said about them.
 *
 * @param words as they stand in one line that can be seen; the first such place counts.
 * @param saying what has to be among it.
 * @returns all that is said.
 */
export function hover(page: Page, words: string, saying: string | RegExp): Promise<string> {
  return tryAgain(async (timeout) => {
    await leaveHover(page);
    const { x, y } = await middleOf(page, words);
    await page.mouse.move(x, y - 1);
    await page.mouse.move(x, y);
    await page.locator(shown, { hasText: saying }).first().waitFor({ timeout });
    return (await page.locator(shown).allInnerTexts()).join('\n');
  });
}

/** Takes the mouse out of the text, and waits until nothing is said any more. */
export async function leaveHover(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.locator(shown).first().waitFor({ state: 'hidden' });
}

const shown = '.monaco-editor .monaco-hover:not(.hidden)';

/** The middle of words that can be seen, in pixels from the window's upper left corner. */
async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  for (const line of await visibleLines(page)) {
    const at = textOf(line).indexOf(words);
    if (at < 0) continue;
    const before = [...textOf(line).slice(0, at)].length;
    const found = line.slice(before, before + [...words].length);
    const left = Math.min(...found.map((character) => character.left));
    const right = Math.max(...found.map((character) => character.right));
    const { top = 0, bottom = 0 } = found[0] ?? {};
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
  throw new Error(`“${words}” cannot be seen.`);
}
