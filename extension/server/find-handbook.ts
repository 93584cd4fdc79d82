import { type HandbookHost, handbookFile } from '@living-sla/core';
import { folderOf } from './uris.ts';

/** Finds the folder of the handbook that a file belongs to. */
export interface HandbookFinder {
  /** The nearest folder with a handbook.yaml, going up; undefined where there is none. Takes and gives URIs. */
  find(file: string): Promise<string | undefined>;
  /** Forgets what was found: a handbook.yaml has come or gone. */
  forget(): void;
}

/** @param hostOf the files of a folder; undefined where nobody can read it. */
export function makeHandbookFinder(hostOf: (folder: string) => HandbookHost | undefined): HandbookFinder {
  const found = new Map<string, Promise<string | undefined>>();

  const remembered = (folder: string): Promise<string | undefined> => {
    const known = found.get(folder);
    if (known !== undefined) return known;
    const search = upFrom(folder);
    found.set(folder, search);
    // A folder that could not be read now may be readable later.
    search.catch(() => found.delete(folder));
    return search;
  };

  const upFrom = async (folder: string): Promise<string | undefined> => {
    const mark = await hostOf(folder)?.read(handbookFile);
    if (mark !== undefined) return folder;
    const above = folderOf(folder);
    return above === undefined ? undefined : remembered(above);
  };

  return {
    find: async (file) => {
      const folder = folderOf(file);
      return folder === undefined ? undefined : remembered(folder);
    },
    forget: () => found.clear(),
  };
}
