/*
 * pnpm lighthouse [--only home,agreement]
 *
 * Builds the example handbook, serves it, and lets Lighthouse judge the pages that people open most, as on a phone with its
 * usual throttling, in the browser of the tests. Prints the four scores of each page and what cost points; ends with 1
 * where one is below 95. npm installs Lighthouse into node_modules/.cache on the first run, which needs the network.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installOnce } from '../bench/peers/install-once.ts';
import { launchBrowser } from '../support/browser.ts';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { serve } from '../support/serve.ts';

const pages: Readonly<Record<string, string>> = {
  home: '',
  agreement: 'agreements/marketing-sales/',
  compare: 'agreements/marketing-sales/compare/',
  scorecard: 'agreements/marketing-sales/scorecard/',
  glossary: 'glossary/',
  onboarding: 'onboarding/',
};

const least = 95;

/** What this reads of a result. */
interface Result {
  readonly lhr: {
    readonly categories: Readonly<
      Record<
        string,
        {
          readonly title: string;
          readonly score: number | null;
          readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
        }
      >
    >;
    readonly audits: Readonly<
      Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
    >;
    readonly runtimeError?: { readonly message: string };
  };
}

type Lighthouse = (address: string, flags: object) => Promise<Result | undefined>;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(pages);
const place = mkdtempSync(join(tmpdir(), 'living-sla-lighthouse-'));
const folder = join(place, 'site');
const lighthouse = await bringLighthouse();
const built = await run(['build', join(repository, 'content'), '--out', folder, '--today', '2026-11-21'], {
  timeLimit: 300_000,
});
if (built.code !== 0) throw new Error(`The example handbook could not be built:\n${built.stdout}\n${built.stderr}`);
const { address, close } = await serve(folder);
const port = await freePort();
const { browser } = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  let isGood = true;
  for (const name of wanted) isGood = (await judge(name)) && isGood;
  if (!isGood) process.exitCode = 1;
} finally {
  await browser.close();
  await close();
  rmSync(place, { recursive: true, force: true });
}

async function bringLighthouse(): Promise<Lighthouse> {
  const installed = await installOnce(
    {
      cache: 'living-sla-lighthouse',
      packages: { lighthouse: '13.5.0' },
      files: {},
      what: 'Lighthouse',
      cannot: 'Lighthouse could not be installed; that needs npm and the network.',
    },
    (line) => console.error(line),
  );
  const entry = pathToFileURL(join(installed, 'node_modules/lighthouse/core/index.js'));
  return ((await import(entry.href)) as { default: Lighthouse }).default;
}

/** Prints the scores of a page. @returns whether all are high enough. */
async function judge(name: string): Promise<boolean> {
  const result = await lighthouse(new URL(pages[name] ?? name, address).href, {
    port,
    output: 'json',
    logLevel: 'error',
  });
  if (result === undefined || result.lhr.runtimeError) {
    console.log(`${name}: ${result?.lhr.runtimeError?.message ?? 'no answer'}`);
    return false;
  }
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)] as const);
  console.log(`${name.padEnd(12)} ${scores.map(([title, score]) => `${title} ${score}`).join(' · ')}`);
  for (const { auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.9) continue;
      console.log(`    ${audit.title}${audit.displayValue === undefined ? '' : `: ${audit.displayValue}`}`);
    }
  }
  return scores.every(([, score]) => score >= least);
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (found === null || typeof found === 'string') throw new Error('No port is free.');
  return found.port;
}
