import { fileKind, type HandbookHost } from '@living-sla/core';

/** The files of one handbook as they are saved. */
export interface SavedFiles {
  /** Paths of all files, and the texts of those that belong to the handbook. */
  load(): Promise<{ readonly paths: readonly string[]; readonly texts: ReadonlyMap<string, string> }>;
  /** The text of one file, listed or not; undefined where there is none. */
  text(path: string): Promise<string | undefined>;
  /** Something happened to a file or folder: it is read anew, and the files are listed anew. */
  forget(path: string): void;
}

/** Reads each file once, until it is told to forget it. */
export function makeSavedFiles(host: HandbookHost): SavedFiles {
  let list: Promise<readonly string[]> | undefined;
  const texts = new Map<string, Promise<string | undefined>>();

  const listed = (): Promise<readonly string[]> => {
    const listing = list ?? host.list();
    list = listing;
    listing.catch(() => {
      if (list === listing) list = undefined;
    });
    return listing;
  };

  const text = (path: string): Promise<string | undefined> => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const reading = host.read(path);
    texts.set(path, reading);
    reading.catch(() => texts.delete(path));
    return reading;
  };

  return {
    load: async () => {
      const paths = await listed();
      const own = paths.filter((path) => fileKind(path) !== undefined);
      const read = await Promise.all(own.map(async (path) => [path, await text(path)] as const));
      return { paths, texts: new Map(read.flatMap(([path, found]) => (found === undefined ? [] : [[path, found]]))) };
    },
    text,
    forget: (path) => {
      list = undefined;
      for (const known of texts.keys()) if (known === path || known.startsWith(`${path}/`)) texts.delete(known);
    },
  };
}
