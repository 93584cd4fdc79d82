/*
 * pnpm bench:versions [--agreements 100] [--versions 20] [--seed 1] [--no-plain]
 *
 * Generates a repository of agreements with that many versions each, and builds its site: a page for each version with
 * its definitions as they stood, its data, and its changes. The same with half as many versions tells what one more
 * costs. Then a plain Starlight site with as many pages of the same words is built by the same Astro, for comparison.
 * Trust ratios, not seconds. Progress goes to the error stream, the table to the output. It takes several minutes.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { repository } from '../../support/repository.ts';
import { writeLine } from '../history/write-line.ts';
import { programs } from '../measure/programs.ts';
import { runChild } from '../measure/run-child.ts';
import { pagesIn } from './pages-in.ts';
import { type PlainPage, writePlainSite } from './plain-site.ts';
import { type BuildRun, versionsTable } from './versions-table.ts';

const { values } = parseArgs({
  options: {
    agreements: { type: 'string', default: '100' },
    versions: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    'no-plain': { type: 'boolean', default: false },
  },
});
const plan = { seed: Number(values.seed), agreements: Number(values.agreements), versions: Number(values.versions) };

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-bench-versions-')));
const output = join(scratch, 'output.txt');
// Astro finds no package for a site that has no folder in common with it.
const plainFolder = join(repository, 'node_modules/.cache', `bench-versions-${process.pid}`);
// Also when somebody ends a long run.
process.on('exit', () => {
  for (const folder of [scratch, plainFolder]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2));

try {
  const half = await buildHandbook('half', plan.versions / 2);
  const own = await buildHandbook('own', plan.versions);
  const plain = values['no-plain'] ? undefined : await buildPlain(join(scratch, 'own-site'));
  console.log(versionsTable({ ...plan, half, own, plain }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function buildHandbook(name: string, versions: number): Promise<BuildRun> {
  console.error(`${plan.agreements} agreements with ${versions} versions each: writing them`);
  const folder = join(scratch, name);
  mkdirSync(folder);
  await writeLine(folder, { ...plan, versions, commits: Math.ceil(plan.agreements * versions * 1.5), flawless: true });
  console.error(`${plan.agreements} agreements with ${versions} versions each: building the site`);
  const out = join(scratch, `${name}-site`);
  const run = await runChild(programs.sla, ['build', folder, '--out', out], output);
  if (!existsSync(out)) throw new Error(`No site was built. It said:\n${readFileSync(output, 'utf8').slice(-2000)}`);
  const { pages, bytes } = pagesIn(out);
  const found = pagesIn(out, 'agreements/').texts;
  const written = [...found.keys()].filter((path) => /\/versions\/\d/.test(path)).length;
  if (written !== plan.agreements * versions) {
    throw new Error(`${written} pages of versions were made, and not ${plan.agreements * versions}.`);
  }
  return { run, pages, bytes };
}

/** As many pages, with the words that ours have. */
async function buildPlain(ours: string): Promise<BuildRun> {
  console.error('a plain Starlight site of as many pages: writing it');
  const folder = plainFolder;
  mkdirSync(folder, { recursive: true });
  const pages = [...pagesIn(ours).texts].map(([path, text]): PlainPage => ({ path, text }));
  writePlainSite(
    folder,
    pages.filter(({ path }) => path !== '' && path !== 'index' && path !== '404'),
  );
  console.error('a plain Starlight site of as many pages: building it');
  const astro = pathToFileURL(join(repository, 'site/node_modules/astro/bin/astro.mjs'));
  const run = await runChild(astro, ['build', '--root', folder], output, { cwd: folder });
  const built = pagesIn(join(folder, 'dist'));
  if (built.pages < pages.length - 2)
    throw new Error(`The plain site has ${built.pages} pages, and not ${pages.length}.`);
  return { run, pages: built.pages, bytes: built.bytes };
}
