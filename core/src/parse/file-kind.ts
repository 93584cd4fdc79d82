/** What a file of a handbook is, told by where it lies. */
export type FileKind = 'handbook' | 'agreement' | 'term' | 'review' | 'guide';

/** The file that marks the root of a handbook. */
export const handbookFile = 'handbook.yaml';

const folders: readonly (readonly [string, FileKind])[] = [
  ['slas/', 'agreement'],
  ['glossary/', 'term'],
  ['reviews/', 'review'],
  ['guide/', 'guide'],
];

/**
 * The kind of a file by its path below the handbook's root.
 * @returns undefined for a file that is no part of the handbook (pictures, results, notes).
 */
export function fileKind(path: string): FileKind | undefined {
  if (path === handbookFile) return 'handbook';
  if (!path.endsWith('.mdx')) return undefined;
  return folders.find(([folder]) => path.startsWith(folder))?.[1];
}

/** The id of a file: its path without folder of its kind and ending (`slas/a.mdx` is `a`, `guide/x/y.mdx` is `x/y`). */
export function fileId(path: string): string {
  const folder = folders.find(([start]) => path.startsWith(start))?.[0] ?? '';
  return path.slice(folder.length).replace(/\.(mdx|yaml)$/, '');
}
