import { slug } from '../resolve/index.ts';

/**
 * A path that no file has yet: the folder and the name as a part of an address, with -2, -3 … where it is taken.
 * Names that differ in capitals alone are taken, too: some disks do not tell them apart.
 * @param name what the file is about. @param otherwise the file's name where that leaves nothing to write.
 */
export function freePath(folder: string, name: string, otherwise: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((path) => path.toLowerCase()));
  const base = `${folder}/${fileName(name) || otherwise}`;
  let path = `${base}.mdx`;
  for (let number = 2; known.has(path.toLowerCase()); number++) path = `${base}-${number}.mdx`;
  return path;
}

/** Lower case, words joined by hyphens, at most as long as people read. */
function fileName(name: string): string {
  const words = slug(name)
    .replace(/-{2,}/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf('-', longest);
  return [...words.slice(0, cut > 0 ? cut : longest)].join('').toWellFormed().replaceAll('\uFFFD', '');
}

const longest = 60;
