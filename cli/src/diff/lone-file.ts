import { basename, dirname } from 'node:path';
import { handbookFile, readFrontmatter } from '@living-sla/core';
import { type FileKind, fields } from '@living-sla/schema';

/**
 * Where a file that lies in no handbook would lie in one: its keys tell whether it is an agreement, a term, a review or a
 * page, and where they leave that open the folder it lies in does. In doubt it is an agreement.
 * @param name the path of the file. @param texts what it says, on each side where it is there.
 * @returns a path below the root of a handbook that holds nothing else.
 */
export function placeOfLoneFile(name: string, texts: readonly string[]): string {
  if (/\.ya?ml$/i.test(name)) return handbookFile;
  const keys = texts.flatMap((text) => readFrontmatter(text).frontmatter?.root.entries.map(({ key }) => key) ?? []);
  const folder = basename(dirname(name));
  const ranked = Object.entries(folders).map(([kind, home]) => ({
    home,
    score: keys.filter((key) => knows(kind as PageKind, key)).length * 2 + (folder === home ? 1 : 0),
  }));
  // The first of equals wins, and agreements stand first.
  const best = ranked.reduce((one, other) => (other.score > one.score ? other : one));
  const stem = basename(name).replace(/\.[^.]*$/, '') || 'file';
  return `${best.home}/${stem}.mdx`;
}

type PageKind = Exclude<FileKind, 'handbook'>;

const folders: Readonly<Record<PageKind, string>> = {
  agreement: 'slas',
  term: 'glossary',
  review: 'reviews',
  guide: 'guide',
};

function knows(kind: PageKind, key: string): boolean {
  return fields[kind].some(({ path }) => path === key);
}
