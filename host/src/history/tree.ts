/** One entry of a folder in git. */
export interface TreeEntry {
  readonly path: string;
  /** The full name of its content. */
  readonly id: string;
  /** Whether it is a file; a link, a folder and another repository are none. */
  readonly isFile: boolean;
}

/** Takes apart what `git ls-tree -z` writes: mode, kind and name, a tab, and the path, each entry with a zero at its end. */
export function parseTree(written: Buffer): readonly TreeEntry[] {
  const entries = written
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '');
  return entries.map((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
    return { path: entry.slice(tab + 1), id, isFile: mode.startsWith('100') };
  });
}

/** A path from the repository's root without dots and slashes around it. */
export function tidyPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
