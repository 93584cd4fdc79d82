import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { carriedChromium } from './carried-chromium.ts';
import { playwrightBrowser, systemBrowser } from './installed-browsers.ts';

/** A Chromium that runs, and in words where it came from. */
export type LaunchedBrowser = { browser: Browser; from: string };

type Candidate = { executable: string; from: string; environment?: Record<string, string> };

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let saidWhich = false;

/**
 * Starts a headless Chromium, and says once for each process which one.
 *
 * Looks in this order: the environment variable SLA_BROWSER, a browser installed on the system, the one Playwright
 * keeps in its cache, the one that comes with the npm packages (Linux on x64). The last has no fonts and few
 * libraries of its own system to rely on, so it brings them.
 *
 * @param more further flags of the browser.
 * @returns the browser, to be closed by the caller, and where it was found.
 * @throws when none is found, or the found one does not start; the message names the ways out.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<LaunchedBrowser> {
  const { executable, from, environment } = await findBrowser();
  const browser = await start(executable, from, environment, more);
  if (!saidWhich) console.log(`Browser: ${from}, Chromium ${browser.version()}.`);
  saidWhich = true;
  return { browser, from };
}

async function findBrowser(): Promise<Candidate> {
  const chosen = process.env.SLA_BROWSER;
  if (chosen) {
    if (existsSync(chosen)) return { executable: chosen, from: 'SLA_BROWSER' };
    throw new Error(`SLA_BROWSER names a browser that is not there: ${chosen}.`);
  }
  const system = systemBrowser();
  if (system) return { executable: system, from: 'a browser of this system' };
  const cached = playwrightBrowser();
  if (cached) return { executable: cached, from: "Playwright's cache" };
  const carried = await carriedChromium();
  if (carried) return { ...carried, from: 'the npm package @sparticuz/chromium' };
  throw new Error(`No Chromium was found. ${waysOut}`);
}

async function start(
  executable: string,
  from: string,
  environment: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: executable,
      args: [...flags, ...more],
      env: { ...process.env, ...environment },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The browser from ${from} did not start. ${waysOut}\n\n${reason}`, { cause: error });
  }
}

const waysOut =
  'Install Chromium or Chrome (on Debian: apt-get install chromium), or run `npx playwright install chromium`, ' +
  'or set SLA_BROWSER to the path of one.';
