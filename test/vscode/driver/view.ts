import type { Page } from 'playwright-core';

/** Opens the extension's view in the side bar. */
export async function openView(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Living SLA/ }).click();
  await rows(page).first().waitFor();
}

/** The rows of the view that can be seen, from above; name and description in one. */
export function viewRows(page: Page): Promise<string[]> {
  return rows(page).allInnerTexts();
}

function rows(page: Page) {
  return page.locator('.sidebar .pane-body .monaco-list-row');
}
