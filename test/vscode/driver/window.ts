import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type CodeServerOptions, startCodeServer } from '../server/code-server.ts';
import type { ServerProcess } from '../server/server-process.ts';
import { startWebCode } from '../server/web-code.ts';
import type { VisualStudio } from '../setup.ts';
import { closePage, newPage, openWindow, windowAddress } from './open-page.ts';

/** Opens a window on a folder of the disk (or on a `.code-workspace` file), with the explorer in it drawn. */
export type OpenWindow = (folder: string, options?: BrowserContextOptions) => Promise<Page>;

/** Starts a VS Code for the tests of a file; gives the function by which a test opens a window in it. */
export function visualStudio(options: CodeServerOptions = {}): OpenWindow {
  const browser = browserForTheFile();
  let server: ServerProcess | undefined;
  beforeAll(async () => {
    const { codeServer, extensions } = studio();
    server = await startCodeServer(codeServer, extensions, options);
  });
  afterAll(() => server?.stop());
  return (folder, context) => openForTheTest(browser(), windowAddress(server?.address ?? '', folder), context);
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

async function openForTheTest(browser: Browser, address: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(browser, options);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(page, task.name);
    await closePage(page);
  });
  await openWindow(page, address);
  return page;
}

async function keepPicture(page: Page, test: string): Promise<void> {
  const folder = join(tmpdir(), 'living-sla-pictures');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${test.replace(/\W+/g, '-').slice(0, 80)}.png`);
  await page.screenshot({ path }).catch(() => {});
  console.log(`What the window showed when the test failed: ${path}`);
}
