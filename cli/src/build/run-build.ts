import { counted, type Handbook } from '@living-sla/core';
import { openHandbook, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import type { BuildOptions } from '../commands/build.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { paintFor } from '../terminal/paint.ts';
import { outputFolder } from './output-folder.ts';
import { replaceFolder } from './replace-folder.ts';
import { tellStoppingFindings } from './stopping-findings.ts';

/**
 * Builds the site of a handbook into a folder.
 * @param path the handbook, or a place inside it; undefined means the one around the working folder.
 * @returns the exit code: 1 where findings stopped the build, else 0.
 */
export async function runBuild(path: string | undefined, options: BuildOptions): Promise<number> {
  const { folder } = chooseHandbook(path === undefined ? [] : [path]);
  const out = outputFolder(options.out, folder, options.force === true);
  const day = options.today ?? today();
  const started = performance.now();
  const handbook = await openHandbook(folder, day);
  if (tellStoppingFindings(handbook, folder, paintFor(process.stdout, options.color))) return 1;
  const { pages } = await replaceFolder(out, (unfinished) => makeSite({ folder, handbook, today: day }, unfinished));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${counted(pages, 'page')} in ${seconds} s: ${options.out}`);
  return 0;
}

/**
 * Builds the site of a handbook that was read already, and says how far it is.
 * @throws CannotRun where the site holds no page.
 */
export async function makeSite(read: ReadHandbook, out: string): Promise<{ pages: number }> {
  const { buildSite } = await import('@living-sla/site');
  const drawing = buildSite({ ...read, out, onProgress: (line) => console.error(line) });
  const made = await drawing.catch((error: unknown) => {
    throw isLocked(error) ? new CannotRun(locked) : error;
  });
  if (made.pages === 0) throw new CannotRun(`The site of ${read.folder} has no page, so nothing was built.`);
  return made;
}

/** A handbook, the absolute path of its folder, and the day for which it was read. */
interface ReadHandbook {
  readonly folder: string;
  readonly handbook: Handbook;
  readonly today: string;
}

/** Astro keeps a folder `.astro` beside the files it draws with, and nothing can tell it another place. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && /\b(EACCES|EPERM|EROFS)\b.*\.astro\b/.test(error.message);
}

const locked =
  'The site is drawn with files that lie beside the command, and there nothing can be written. Install the command where ' +
  'you may write, such as in the folder of the handbook: npm install @living-sla/cli.';
