import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { HandbookHost } from '@living-sla/core';
import { glob } from 'tinyglobby';

/**
 * The files of a folder on disk. Folders of tools (`node_modules`, those that begin with a dot) and links are left out,
 * so that nothing outside the handbook can be read through it.
 * @param folder the absolute path of the folder with handbook.yaml.
 */
export function folderHost(folder: string): HandbookHost {
  return {
    list: async () => {
      const paths = await glob('**/*', {
        cwd: folder,
        onlyFiles: true,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**', '**/dist/**'],
        expandDirectories: false,
      });
      return paths.sort();
    },
    read: async (path) => {
      if (isAbsolute(path) || path.split(/[\\/]/).includes('..')) return undefined;
      try {
        return await readFile(join(folder, path), 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}
