import { fileKind, type HandbookHost } from '@living-sla/core';

/** The files of one handbook as they are saved. */
export interface SavedFiles {
  /** All of them; the same object as long as nothing is forgotten. */
  load(): Promise<LoadedFiles>;
  /** The text of one file, listed or not; undefined where there is none. */
  text(path: string): Promise<string | undefined>;
  /** Something happened to a file or folder: it is read anew, and the files are listed anew. */
  forget(path: string): void;
}

/** Paths of all files, and the texts of those that belong to the handbook. */
export interface LoadedFiles {
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads each file once, until it is told to forget it. */
export function makeSavedFiles(host: HandbookHost): SavedFiles {
  let loaded: Promise<LoadedFiles> | undefined;
  const texts = new Map<string, Promise<string | undefined>>();

  const text = (path: string): Promise<string | undefined> => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const reading = host.read(path);
    texts.set(path, reading);
    reading.catch(() => {
      if (texts.get(path) === reading) texts.delete(path);
    });
    return reading;
  };

  const loadAll = async (): Promise<LoadedFiles> => {
    const paths = await host.list();
    const own = paths.filter((path) => fileKind(path) !== undefined);
    const read = await Promise.all(own.map(async (path) => [path, await text(path)] as const));
    return { paths, texts: new Map(read.flatMap(([path, found]) => (found === undefined ? [] : [[path, found]]))) };
  };

  return {
    load: () => {
      const loading = loaded ?? loadAll();
      loaded = loading;
      loading.catch(() => {
        if (loaded === loading) loaded = undefined;
      });
      return loading;
    },
    text,
    forget: (path) => {
      loaded = undefined;
      if (texts.delete(path)) return;
      for (const known of texts.keys()) if (known.startsWith(`${path}/`)) texts.delete(known);
    },
  };
}
