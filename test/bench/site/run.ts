/*
 * pnpm bench:site [--agreements 5] [--terms 200] [--seed 1] [--large] [--no-plain] [--keep FOLDER]
 *
 * Generates a handbook whose site has about 500 pages and builds it; then a plain Starlight site with as many pages of the
 * same words and a small list of pages is built by the same Astro. Prints what both took, the ratio (1.3 is asked for), and
 * the largest page. With --large, a handbook of 200 agreements and 2,000 terms is built as well: no page of it may be
 * heavier than those of the small one. --keep leaves the sites in a folder, to look at them.
 * Trust ratios, not seconds; where something else runs on the machine, trust `work`. Progress goes to the error stream, the
 * tables to the output. It takes about two minutes, with --large about ten.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { repository } from '../../support/repository.ts';
import { siteHandbook } from '../generate/site-handbook.ts';
import { writeFiles } from '../generate/write-handbook.ts';
import { programs } from '../measure/programs.ts';
import { runChild } from '../measure/run-child.ts';
import { pagesIn } from '../versions/pages-in.ts';
import { writePlainSite } from '../versions/plain-site.ts';
import { growthTable, type SiteBuild, siteTable } from './site-table.ts';

const { values } = parseArgs({
  options: {
    agreements: { type: 'string', default: '5' },
    terms: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    large: { type: 'boolean', default: false },
    'no-plain': { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});

const limits = { ratio: 1.3, bytes: 40_960 };
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-bench-site-')));
const output = join(scratch, 'output.txt');
// Astro finds no package for a site that has no folder in common with it.
const plainFolder = join(repository, 'node_modules/.cache', `bench-site-${process.pid}`);
// Also when somebody ends a long run.
process.on('exit', () => {
  for (const folder of [scratch, plainFolder]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2));

try {
  const own = await buildHandbook('handbook', Number(values.agreements), Number(values.terms));
  const plain = values['no-plain'] ? undefined : await buildPlain(siteFolder('handbook'));
  const large = values.large ? await buildHandbook('large', 200, 2_000) : undefined;
  console.log(siteTable({ own, plain, large, limits }));
  console.log(`\n${growthTable({ own, large })}`.trimEnd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function buildHandbook(name: string, agreements: number, terms: number): Promise<SiteBuild> {
  const folder = join(scratch, name);
  writeFiles(folder, siteHandbook({ seed: Number(values.seed), agreements, terms }));
  console.error(`${agreements} agreements, ${terms} terms: building the site`);
  const out = siteFolder(name);
  const run = await runChild(programs.sla, ['build', folder, '--out', out, '--today', '2026-11-21'], output);
  if (!existsSync(out)) throw new Error(`No site was built. It said:\n${readFileSync(output, 'utf8').slice(-2000)}`);
  return { run, ...pagesIn(out, 'none') };
}

function siteFolder(name: string): string {
  return values.keep === undefined ? join(scratch, `${name}-site`) : join(resolve(values.keep), `${name}-site`);
}

/** As many pages, with the words that ours have. */
async function buildPlain(ours: string): Promise<SiteBuild> {
  mkdirSync(plainFolder, { recursive: true });
  const pages = [...pagesIn(ours).texts].map(([path, text]) => ({ path, text }));
  writePlainSite(
    plainFolder,
    pages.filter(({ path }) => path !== '' && path !== 'index' && path !== '404'),
  );
  console.error(`a plain Starlight site of ${pages.length} pages: building it`);
  const astro = pathToFileURL(join(repository, 'site/node_modules/astro/bin/astro.mjs'));
  const run = await runChild(astro, ['build', '--root', plainFolder], output, { cwd: plainFolder });
  const built = pagesIn(join(plainFolder, 'dist'), 'none');
  if (built.pages < pages.length - 2) {
    throw new Error(`The plain site has ${built.pages} pages, and not ${pages.length}.`);
  }
  return { run, ...built };
}
