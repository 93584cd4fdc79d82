import type { Page } from 'playwright-core';
import { editor } from './visible-text.ts';
import { tryAgain } from './waiting.ts';

/**
 * Opens a file with the keyboard, and puts the cursor into it.
 * @param path from the folder that is open, or absolute.
 */
export function openFile(page: Page, path: string): Promise<void> {
  const [name = '', ...folders] = path.split('/').reverse();
  // The row shows the name and then the folder; of that, two parts tell files of one name apart.
  const row = new RegExp(
    [name, ...folders.slice(0, 2).reverse()].map((part) => part.replaceAll('.', '\\.')).join('.*'),
  );
  return tryAgain(async (timeout) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    await fill(page, path);
    await page.locator(focusedRow, { hasText: row }).waitFor({ timeout });
    await page.keyboard.press('Enter');
    await closed(page);
    await page.locator(`.tab.active .monaco-icon-label[aria-label*="${path}"]`).waitFor({ timeout });
    await page.locator(`${editor} .view-line`).first().waitFor({ timeout });
  });
}

/** Runs a command by its whole title, as the palette shows it, such as `View: Toggle Terminal`. */
export function runCommand(page: Page, title: string): Promise<void> {
  return tryAgain(async (timeout) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await fill(page, `>${title}`);
    // A palette that was opened too early lacks the commands of extensions for as long as it is open.
    await page.locator(focusedRow, { hasText: title }).waitFor({ timeout });
    await page.keyboard.press('Enter');
  });
}

/** Puts the cursor into the open file. Lines and columns count from 1, columns in UTF-16 units. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press('Control+G');
  await fill(page, `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await closed(page);
  await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/** What a command asks for is answered with a text. */
export async function answer(page: Page, question: string | RegExp, text: string): Promise<void> {
  await page.locator(widget, { hasText: question }).waitFor();
  await fill(page, text);
  await page.keyboard.press('Enter');
}

/** What a command offers is chosen by its label. */
export async function choose(page: Page, label: string | RegExp): Promise<void> {
  await page.locator(`${widget} .monaco-list-row`, { hasText: label }).first().click();
}

async function fill(page: Page, text: string): Promise<void> {
  const input = page.locator(`${widget} input[type=text]`);
  await input.waitFor();
  await input.fill(text);
}

function closed(page: Page): Promise<void> {
  return page.locator(widget).waitFor({ state: 'hidden' });
}

const widget = '.quick-input-widget';
const focusedRow = `${widget} .monaco-list-row.focused`;
