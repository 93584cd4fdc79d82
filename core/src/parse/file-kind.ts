/** What a file of a handbook is, told by where it lies. */
export type FileKind = 'handbook' | 'agreement' | 'term' | 'review' | 'guide' | 'results';

/** The file that marks the root of a handbook. */
export const handbookFile = 'handbook.yaml';

const folders: readonly (readonly [start: string, kind: FileKind, ending: string])[] = [
  ['slas/', 'agreement', '.mdx'],
  ['glossary/', 'term', '.mdx'],
  ['reviews/', 'review', '.mdx'],
  ['guide/', 'guide', '.mdx'],
  ['results/', 'results', '.csv'],
];

/**
 * The kind of a file by its path below the handbook's root.
 * @returns undefined for a file that is no part of the handbook (pictures, notes).
 */
export function fileKind(path: string): FileKind | undefined {
  if (path === handbookFile) return 'handbook';
  return folders.find(([start, , ending]) => path.endsWith(ending) && path.startsWith(start))?.[1];
}

/**
 * What a file beside the pages should be called to be one: it lies where they lie, and its ending is nearly theirs
 * (`slas/a.md`, `slas/A.MDX`). undefined for what is a page already, or is not meant as one, such as a README.
 */
export function pageName(path: string): string | undefined {
  if (fileKind(path) !== undefined || /(?:^|\/)readme\.[^/]*$/i.test(path)) return undefined;
  const folder = folders.find(([start]) => path.startsWith(start));
  if (folder === undefined) return undefined;
  const [, , ending] = folder;
  const nearly = ending === '.csv' ? /\.csv$/i : /\.(?:mdx|md|markdown)$/i;
  return nearly.test(path) ? path.replace(nearly, ending) : undefined;
}

/**
 * The id of a file: its path without folder of its kind and ending (`slas/a.mdx` is `a`, `guide/x/y.mdx` is `x/y`). That of
 * results is the id of the agreement they are of.
 */
export function fileId(path: string): string {
  const folder = folders.find(([start]) => path.startsWith(start))?.[0] ?? '';
  return path.slice(folder.length).replace(/\.(mdx|yaml|csv)$/, '');
}
