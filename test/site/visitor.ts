import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

/** How the visitor's browser is set, and the site that is visited, where it is not the example handbook. */
export type VisitOptions = BrowserContextOptions & { readonly at?: string };

/** Noon of the day for which the tests build the example handbook. */
const dayOfVisit = '2026-11-21T12:00:00';

/** Opens the browser for the tests of a file; gives the function by which a test begins a visit. */
export function visitor(): (path?: string, options?: VisitOptions) => Promise<Visit> {
  const browser = browserOfFile();
  return async (path = '', options = {}) => {
    const visit = await openVisit(browser(), path, options);
    onTestFinished(() => visit.page.context().close());
    return visit;
  };
}

/** Opens the browser before the tests of a file and closes it after them. Gives the way to it. */
export function browserOfFile(): () => Browser {
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    launched = await launchBrowser();
  });
  afterAll(() => launched.browser.close());
  return () => launched.browser;
}

/** Begins a visit, in a context of its own, which is for the caller to close. */
export async function openVisit(
  browser: Browser,
  path: string,
  { at = inject('site').address, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  // On the day for which the pages were made: later, some of them mark what is over.
  await context.clock.setFixedTime(dayOfVisit);
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
}
