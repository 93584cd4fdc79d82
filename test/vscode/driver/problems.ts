import type { Page } from 'playwright-core';

/** Opens the list of all problems and waits for one that holds a text; gives every row, files and problems alike. */
export async function problems(page: Page, holding: string | RegExp): Promise<string[]> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
  const rows = panel.locator('.monaco-list-row');
  await rows.filter({ hasText: holding }).first().waitFor();
  return rows.allInnerTexts();
}
