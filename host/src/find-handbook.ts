import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { handbookFile } from '@living-sla/core';

/**
 * Finds the handbook that a file or folder belongs to: the nearest folder with a handbook.yaml, going up.
 * @param from any path; relative ones count from the working directory.
 * @returns the absolute path of that folder; undefined where there is none.
 */
export function findHandbook(from: string): string | undefined {
  let folder = resolve(from);
  if (existsSync(folder) && statSync(folder).isFile()) folder = dirname(folder);
  for (;;) {
    if (existsSync(join(folder, handbookFile))) return folder;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
