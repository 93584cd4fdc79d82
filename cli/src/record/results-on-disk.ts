import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Handbook } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import { isStill, writeFileAtOnce } from '../check/write-file.ts';
import { pathFrom } from '../handbook/choose-handbook.ts';

/** The file with the results of an agreement. */
export interface ResultsOnDisk {
  /** Below the folder of the handbook. */
  readonly path: string;
  /** From the working folder, for people. */
  readonly shown: string;
  readonly absolute: string;
  /** What stands in it; empty where it is still to be made. */
  readonly text: string;
}

/** Finds the results of an agreement in a handbook that was read from a folder. */
export function resultsOnDisk(folder: string, handbook: Handbook, agreement: string): ResultsOnDisk {
  const path = `results/${agreement}.csv`;
  const absolute = join(folder, path);
  const text = handbook.files.get(path)?.file.text ?? '';
  return { path, shown: pathFrom('.', absolute), absolute, text };
}

/**
 * Writes results in one step, and makes their folder where it is not there.
 * @throws CannotRun where the file is not what was read any more, or a link stands in its way; nothing is written then.
 */
export function writeResults({ absolute, shown, text }: ResultsOnDisk, after: string): void {
  const isThere = lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  if (isThere ? !isStill(absolute, text) : text !== '')
    throw new CannotRun(
      `“${shown}” is being changed by somebody else, is a link, or is no text in UTF-8. Nothing was written. Try again.`,
    );
  const folder = dirname(absolute);
  if (existsSync(folder) && !lstatSync(folder).isDirectory())
    throw new CannotRun(
      `“${pathFrom('.', folder)}” is a link or a file, and results lie in a folder. Nothing was written.`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileAtOnce(absolute, after);
}
