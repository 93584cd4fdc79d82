import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { removeFolder } from '../../support/temporary-folder.ts';
import { type CodeServerOptions, startCodeServer } from '../server/code-server.ts';
import type { ServerProcess } from '../server/server-process.ts';
import { startWebCode } from '../server/web-code.ts';
import type { VisualStudio } from '../setup.ts';
import { closePage, newPage, openWindow, windowAddress } from './open-page.ts';
import { type StartOver, startingOver } from './start-over.ts';

/**
 * Opens a window on a folder of the disk (or on a `.code-workspace` file), with the explorer in it drawn. It is closed
 * when the test is over; `told` leaves that to the caller.
 */
export type OpenWindow = (folder: string, options?: BrowserContextOptions, until?: 'test' | 'told') => Promise<Page>;

/** Starts a VS Code for the tests of a file; gives the function by which a test opens a window in it. */
export function visualStudio(options: CodeServerOptions = {}): OpenWindow {
  const browser = browserForTheFile();
  let server: ServerProcess | undefined;
  beforeAll(async () => {
    const { codeServer, extensions } = studio();
    server = await startCodeServer(codeServer, extensions, options);
  });
  afterAll(() => server?.stop());
  return (folder, context, until) =>
    openForTheTest(browser(), windowAddress(server?.address ?? '', folder), context, until);
}

/** A window that tests share, on a folder of their own. */
export interface SharedWindow {
  readonly page: Page;
  readonly folder: string;
}

/**
 * One window for tests of a file that need the same handbook, because opening one takes longer than most of them. Each
 * finds the handbook as it was made, seen by the extension, and no file open. After one that fails the next gets a new window.
 *
 * @param make makes the folder, to be removed here.
 * @returns the function by which a test asks for the window.
 */
export function sharedWindow(
  open: OpenWindow,
  make: () => string,
  options?: BrowserContextOptions,
): () => Promise<SharedWindow> {
  let shared: (SharedWindow & { readonly startOver: StartOver }) | undefined;
  const leave = async () => {
    if (shared === undefined) return;
    const { page, folder } = shared;
    shared = undefined;
    await closePage(page);
    removeFolder(folder);
  };
  afterAll(leave);
  const window = async () => {
    if (shared !== undefined) return { ...shared, isNew: false };
    const folder = make();
    const page = await open(folder, options, 'told');
    shared = { page, folder, startOver: startingOver(page, folder) };
    return { ...shared, isNew: true };
  };
  return async () => {
    const { page, folder, startOver, isNew } = await window();
    whenTheTestIsOver(page, async (failed) => (failed ? leave() : undefined));
    await startOver(isNew);
    return { page, folder };
  };
}

/** As `visualStudio`, for the VS Code that runs in the browser alone. */
export function browserStudio(): OpenWindow {
  const browser = browserForTheFile();
  return async (folder, context) => {
    const { webCode, extension } = studio();
    const server = await startWebCode(webCode, extension, folder);
    onTestFinished(() => server.stop());
    return openForTheTest(browser(), server.address, context);
  };
}

function studio(): VisualStudio {
  const studio = inject('vscode');
  if ('problem' in studio) throw new Error(studio.problem);
  return studio;
}

function browserForTheFile(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = (await launchBrowser()).browser;
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there only while tests run.');
    return browser;
  };
}

async function openForTheTest(
  browser: Browser,
  address: string,
  options?: BrowserContextOptions,
  until: 'test' | 'told' = 'test',
): Promise<Page> {
  const page = await newPage(browser, options);
  if (until === 'test') whenTheTestIsOver(page, () => closePage(page));
  await openWindow(page, address);
  return page;
}

/** Keeps a picture of a test that has failed, and goes on. */
function whenTheTestIsOver(page: Page, goOn: (failed: boolean) => Promise<void>): void {
  onTestFinished(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    if (failed) await keepPicture(page, task.name);
    await goOn(failed);
  });
}

async function keepPicture(page: Page, test: string): Promise<void> {
  const folder = join(tmpdir(), 'living-sla-pictures');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${test.replace(/\W+/g, '-').slice(0, 80)}.png`);
  await page.screenshot({ path }).catch(() => {});
  console.log(`What the window showed when the test failed: ${path}`);
}
