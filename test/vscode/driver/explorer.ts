import type { Page } from 'playwright-core';

/** Gives a file or folder that can be seen in the explorer another name, as people do it there. */
export async function renameInExplorer(page: Page, name: string, newName: string): Promise<void> {
  await page.locator(row, { hasText: name }).first().click();
  await page.keyboard.press('F2');
  const input = page.locator('.explorer-folders-view .monaco-inputbox input');
  await input.fill(newName);
  await page.keyboard.press('Enter');
  await page.locator(row, { hasText: newName }).first().waitFor();
}

const row = '.explorer-folders-view .monaco-list-row';
