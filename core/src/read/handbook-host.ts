/** Where the files of a handbook come from: a disk, an editor, a git revision, or memory. */
export interface HandbookHost {
  /** Paths of all files, relative to the folder of handbook.yaml, with `/` between parts. */
  list(): Promise<readonly string[]>;
  /** The text of one file; undefined where there is none or it is not text. */
  read(path: string): Promise<string | undefined>;
}

/** A host over texts in memory: path to text. Used by tests, the editor's worker and versions from git. */
export function memoryHost(files: Readonly<Record<string, string>>): HandbookHost {
  return {
    list: () => Promise.resolve(Object.keys(files).sort()),
    read: (path) => Promise.resolve(Object.hasOwn(files, path) ? files[path] : undefined),
  };
}
