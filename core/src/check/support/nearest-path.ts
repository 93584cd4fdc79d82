import { remembered } from '../../read/index.ts';
import type { HandbookView } from '../../resolve/index.ts';
import { suggest } from './suggest.ts';

/**
 * The file that a path to nothing was probably meant for: the same with its ending, a file of the same name in another
 * folder, or a name in the same folder that is spelt almost the same.
 * @param path from the handbook's root. @returns a path from the root; undefined where nothing is near.
 */
export function nearestPath(path: string, { paths }: Pick<HandbookView, 'paths'>): string | undefined {
  const { byName, byFolder } = indexOf(paths);
  const name = nameOf(path);
  const whole = [`${path}.mdx`, `${path}/index.mdx`].find((each) => paths.has(each));
  if (whole !== undefined) return whole;
  const same = byName.get(name) ?? byName.get(`${name}.mdx`) ?? byName.get(name.replace(/\.md$/, '.mdx')) ?? [];
  if (same.length === 1) return same[0];
  const folder = folderOf(path);
  const near = suggest(name, byFolder.get(folder) ?? []);
  return near === undefined ? undefined : folder + near;
}

/** The way from one file to another, as a link writes it: `../glossary/mql.mdx`, `./other.mdx`. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  const up = start.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...end.slice(shared)].join('/');
}

interface PathIndex {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Names of files by their folder, which ends with `/` unless it is the root. */
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
}

/** Made once for a handbook, when the first link leads nowhere. */
const indexOf = remembered((paths: ReadonlySet<string>): PathIndex => {
  const byName = new Map<string, string[]>();
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    push(byName, nameOf(path), path);
    push(byFolder, folderOf(path), nameOf(path));
  }
  return { byName, byFolder };
});

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
