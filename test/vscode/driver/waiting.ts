import type { Page } from 'playwright-core';

/** For `expect.poll`: how long something in a window may take on a slow machine, and how often one looks. */
export const soon = { timeout: 30_000, interval: 100 } as const;

/**
 * Tries what a person would try again: the text may move, or the answer come too late, while it is being done.
 *
 * @param attempt is given the milliseconds that it may wait for anything.
 * @throws what the last attempt threw, after half a minute.
 */
export async function tryAgain<T>(attempt: (timeout: number) => Promise<T>): Promise<T> {
  const end = Date.now() + soon.timeout;
  for (;;) {
    try {
      return await attempt(3_000);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, soon.interval));
  }
}

/** Waits until the extension has looked at the handbooks of a window. @returns what the line of status says of them. */
export async function handbookSeen(page: Page, saying: string | RegExp = /^SLA: .* terms?$/): Promise<string> {
  const status = page.locator('.statusbar-item', { hasText: saying });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}
