import { lstatSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { onInterrupt } from '../terminal/on-interrupt.ts';

/** A file to be made: its absolute path and its text. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/** Of some paths, what stands in the way of making a file there: the file itself, or a file where a folder would be. */
export function inTheWay(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const blocking = foldersOf(path).find((folder) => isThere(folder) && !isFolder(folder));
    if (blocking !== undefined) return [blocking];
    return isThere(path) ? [path] : [];
  });
  return [...new Set(found)];
}

/**
 * Makes all of the files or none of them. None is written over, also where one has appeared in the meantime.
 * @throws CannotRun where one cannot be made; what was made before it is gone again.
 */
export function writeNewFiles(files: readonly FileToWrite[]): void {
  const made: (() => void)[] = [];
  // Ctrl-C in the middle does not leave half of them.
  const endWatch = onInterrupt(() => {});
  try {
    for (const { path, text } of files) {
      for (const folder of foldersOf(path).filter((each) => !isThere(each))) {
        mkdirSync(folder);
        made.push(() => rmdirSync(folder));
      }
      writeFileSync(path, text, { flag: 'wx' });
      made.push(() => rmSync(path));
    }
  } catch (error) {
    for (const undo of made.reverse()) undo();
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`The files could not be written, so nothing was: ${reason}.`);
  } finally {
    endWatch();
  }
}

/** All folders above a path, the topmost first. */
function foldersOf(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [...foldersOf(above), above];
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Also where a link leads to one. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
