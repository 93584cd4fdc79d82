import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Handbook } from '@living-sla/core';
import type { AstroIntegration } from 'astro';
import { handOver, takeBack } from './hand-over.ts';
import { markdownPages } from './markdown-pages.ts';
import { quietAstro } from './quiet-astro.ts';
import { readSite } from './read-site.ts';
import { workshop } from './workshop.ts';

/** What is built, and where it goes. Relative paths count from the working directory. */
export interface BuildOptions {
  /** The folder with handbook.yaml. */
  readonly folder: string;
  /** The folder for the pages: a new or an empty one. What it may replace is for the caller to decide. */
  readonly out: string;
  /** The day of the build, as an ISO date. */
  readonly today: string;
  /** The handbook, where somebody has opened it for that day already; absent where it is still to be opened. */
  readonly handbook?: Handbook | undefined;
  /** Is told in plain words what is being done. */
  readonly onProgress?: (message: string) => void;
}

/** What a build has made. */
export interface BuildResult {
  /** How many pages were written. */
  readonly pages: number;
}

/**
 * Builds the site of a handbook: plain files for any web server.
 * Rejects where the folder is not empty or the pages cannot be written.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { folder, out, today, handbook, onProgress = () => {} } = options;
  const [from, to] = [resolve(folder), resolve(out)];
  if (!(await isEmpty(to))) throw new Error(`The pages need an empty folder, and there is something in ${to}.`);
  onProgress('Reading the handbook …');
  const site = await readSite(from, today, handbook);
  const cache = await mkdtemp(join(tmpdir(), 'living-sla-build-'));
  handOver(cache, site);
  try {
    return await draw({ key: cache, title: site.title, cache, out: to, onProgress });
  } finally {
    takeBack(cache);
    await rm(cache, { recursive: true, force: true });
  }
}

/** Astro empties the folder that it writes to, so nothing may be in it that anybody could miss. */
async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length === 0;
}

interface Drawing {
  readonly key: string;
  readonly title: string;
  readonly cache: string;
  readonly out: string;
  readonly onProgress: (message: string) => void;
}

async function draw({ onProgress, ...plan }: Drawing): Promise<BuildResult> {
  const count = { pages: 0 };
  const restore = quietAstro('production');
  try {
    const [{ build }, { astroConfig }] = await Promise.all([import('astro'), import('./astro-config.ts')]);
    await build(
      astroConfig({ ...plan, integrations: [workshop(plan.cache), markdownPages(), progress(onProgress, count)] }),
    );
  } finally {
    restore();
  }
  return count;
}

/** Tells how far the build is, and counts what it has made. */
function progress(onProgress: (message: string) => void, count: { pages: number }): AstroIntegration {
  return {
    name: 'living-sla-progress',
    hooks: {
      'astro:build:start': () => onProgress('Drawing the pages …'),
      'astro:build:generated': () => onProgress('Making the search index …'),
      'astro:build:done': ({ pages }) => {
        count.pages = pages.length;
      },
    },
  };
}
