import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findHandbook } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';

/** A handbook on disk, and what of it was asked for. */
export interface ChosenHandbook {
  /** The absolute path of the folder with handbook.yaml. */
  readonly folder: string;
  /** Files and folders below that folder, with `/` between parts; undefined means the whole handbook. */
  readonly inside: readonly string[] | undefined;
}

/**
 * Finds the one handbook that some paths belong to.
 * @param paths files and folders; none means the handbook around the working folder, as a whole.
 * @throws CannotRun where a path does not exist, belongs to no handbook, or the paths belong to several.
 */
export function chooseHandbook(paths: readonly string[]): ChosenHandbook {
  const folders = new Set(paths.map(handbookOf));
  if (folders.size > 1) throw new CannotRun(severalHandbooks([...folders]));
  const [folder] = folders.size > 0 ? folders : [handbookOf('.')];
  const inside = paths.map((path) => pathFrom(folder as string, path));
  return { folder: folder as string, inside: inside.length === 0 || inside.includes('') ? undefined : inside };
}

/** A path from one folder to another place, with `/` between parts; empty where the two are the same. */
export function pathFrom(folder: string, to: string): string {
  return relative(folder, resolve(to)).split(sep).join('/');
}

function handbookOf(path: string): string {
  if (path === '' || !existsSync(path)) throw new CannotRun(`There is no file or folder “${path}”.`);
  const folder = findHandbook(path);
  if (folder === undefined) throw new CannotRun(noHandbook(path));
  return folder;
}

function noHandbook(path: string): string {
  const from = statSync(path).isDirectory() ? resolve(path) : dirname(resolve(path));
  const below = handbooksBelow(from).map((name) => pathFrom('.', join(from, name)));
  const way =
    below.length > 0
      ? `There is one below it: give “${below.join('” or “')}”.`
      : 'Give the folder of a handbook, or begin one with “sla init”.';
  return `There is no handbook: neither ${from} nor a folder above it has a handbook.yaml. ${way}`;
}

function handbooksBelow(folder: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name);
  return names.filter((name) => existsSync(join(folder, name, 'handbook.yaml'))).slice(0, 3);
}

function severalHandbooks(folders: readonly string[]): string {
  const names = folders.map((folder) => `“${pathFrom('.', folder) || '.'}”`);
  return `These paths belong to several handbooks: ${names.join(', ')}. Name the files of one handbook at a time.`;
}
