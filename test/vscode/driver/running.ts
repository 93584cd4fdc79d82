import type { Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';

/** The names of all extensions that run in this window. */
export async function runningExtensions(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  // The list draws only what can be seen of it.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await runCommand(page, 'Developer: Show Running Extensions');
  const names = page.locator('.runtime-extensions-editor .monaco-list-row .name');
  await names.first().waitFor();
  const found = await names.allInnerTexts();
  await page.keyboard.press('Escape');
  if (size) await page.setViewportSize(size);
  return found;
}
