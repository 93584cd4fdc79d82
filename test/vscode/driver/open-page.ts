import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** An empty page in a browser context of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return page;
}

/** Makes a page a window of VS Code, and waits until the explorer in it is drawn. A window that hangs is loaded anew. */
export async function openWindow(page: Page, address: string): Promise<void> {
  const explorer = page.locator('.explorer-folders-view .monaco-list-row').first();
  await page.goto(address);
  try {
    await explorer.waitFor();
  } catch {
    await page.reload();
    await explorer.waitFor();
  }
}

/** The address of a window on a folder, or on a `.code-workspace` file, of the disk. */
export function windowAddress(server: string, folder: string): string {
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${server}/?${kind}=${encodeURIComponent(folder)}`;
}

/** Closes a window. Leaving the page tells the server that it is gone for good. */
export async function closePage(page: Page): Promise<void> {
  await page.goto('about:blank').catch(() => {});
  await page.context().close();
}

/** Milliseconds that anything in a window may take on a slow machine. */
const patience = 30_000;
