import type { FrameLocator, Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';

/** Opens the preview of the open file beside it. The cursor stays in the text. */
export async function openPreview(page: Page): Promise<FrameLocator> {
  await runCommand(page, 'Living SLA: Preview the Page Beside the Text');
  await page.locator('.tab', { hasText: /^Preview/ }).waitFor();
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}
