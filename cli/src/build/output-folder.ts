import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../cannot-run.ts';

/** The file that says that a folder was made by a build, so that the next one may replace it. */
export const markFile = '.living-sla';

/**
 * The folder that a build may replace as a whole.
 * @param written as it was given, from the working folder. @param handbook the absolute path of the handbook.
 * @param force whether a folder that no build has made may go, too.
 * @returns its real path; the folder itself need not exist.
 * @throws CannotRun where replacing it would lose what no build can bring back.
 */
export function outputFolder(written: string, handbook: string, force: boolean): string {
  const out = realPath(resolve(written));
  const reason = alwaysRefused(out, realPath(handbook)) ?? (force ? undefined : refusedWithoutForce(out));
  if (reason !== undefined) throw new CannotRun(`The site cannot go to “${written}”: ${reason}`);
  return out;
}

function alwaysRefused(out: string, handbook: string): string | undefined {
  const another = 'Give another folder, such as --out dist.';
  if (out === handbook) return `it is the handbook itself. ${another}`;
  if (isInside(handbook, out)) return `the handbook lies inside it. ${another}`;
  if (contentFolders.some((name) => isInside(out, join(handbook, name)) || out === join(handbook, name)))
    return `the handbook keeps its files there. ${another}`;
  const precious = [process.cwd(), homedir()].map(realPath);
  if (precious.some((place) => place === out || isInside(place, out)))
    return `a build replaces the whole folder, and you or your home folder are inside it. ${another}`;
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `it is a file. ${another}`;
  return existsSync(join(out, '.git')) ? `it is a git repository, which a build would remove. ${another}` : undefined;
}

const contentFolders = ['slas', 'glossary', 'reviews', 'guide', 'results'];

function refusedWithoutForce(out: string): string | undefined {
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, markFile))) return undefined;
  return 'it holds files that no build of ours has made, and a build replaces the whole folder. Give another one, or say --force.';
}

function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path with links followed as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), basename(path));
}
