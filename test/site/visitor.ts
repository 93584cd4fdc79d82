import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../support/browser.ts';

/** Somebody who looks at the site. */
export interface Visit {
  readonly page: Page;
  /** What the browser had to complain about: errors on its console, errors of scripts. */
  readonly complaints: string[];
  /** Every address that was asked for and is not the site's own. */
  readonly foreign: string[];
}

/** Opens the browser for the tests of a file; gives the function by which a test begins a visit. */
export function visitor(): (path?: string, options?: BrowserContextOptions & { at?: string }) => Promise<Visit> {
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    launched = await launchBrowser();
  });
  afterAll(() => launched.browser.close());
  return async (path = '', { at = inject('site').address, ...options } = {}) => {
    const context = await launched.browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const visit: Visit = { page, complaints: [], foreign: [] };
    page.on('console', (message) => {
      if (message.type() === 'error') visit.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visit.complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(at) && !request.url().startsWith('data:')) visit.foreign.push(request.url());
    });
    await page.goto(new URL(path, at).href);
    return visit;
  };
}
