import type { FrameLocator, Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';

/** Opens the preview of the open file beside it. The cursor stays in the text. */
export async function openPreview(page: Page): Promise<FrameLocator> {
  await runCommand(page, 'Living SLA: Preview the Page Beside the Text');
  return shownBeside(page, 'Preview');
}

/** The page beside the text, once it is there. @param name what its tab begins with. */
export async function shownBeside(page: Page, name: string): Promise<FrameLocator> {
  await page.locator('.tab', { hasText: new RegExp(`^${name}`) }).waitFor();
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}
