import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { findHandbook } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';

/**
 * Makes sure that a handbook can begin in a folder.
 * @param folder an absolute path, which need not exist.
 * @throws CannotRun where it is no folder, and where a handbook lies there or around it.
 */
export function demandFreePlace(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new CannotRun(`“${folder}” is a file, and a handbook is a folder. Name another one.`);
  const around = findHandbook(nearestThere(folder));
  if (around === folder)
    throw new CannotRun(
      `A handbook lies in ${folder} already: handbook.yaml. Nothing was written. Name another folder.`,
    );
  if (around !== undefined)
    throw new CannotRun(
      `${folder} belongs to the handbook in ${around}. Nothing was written. Name a folder outside of it.`,
    );
}

/** A folder that is still to be made belongs to what is around it. */
function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(dirname(folder));
}
