import { handbookFile } from '@living-sla/core';
import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';
import type { FolderAt } from './host-at.ts';
import { commitOf, repositoryPlace } from './revision.ts';
import { parseTree, tidyPath } from './tree.ts';

/** A handbook as it was at a revision. */
export interface HandbookPlace {
  /** Its folder, from the repository's root; empty for the root itself. */
  readonly root: string;
  /** The path below it that was asked for, where that is a file; undefined where it is a folder. */
  readonly file: string | undefined;
}

/**
 * Finds the handbook that a file or folder belonged to at a revision: the nearest folder with a handbook.yaml, going up.
 * @param place `path` may lead to a file as well.
 * @throws GitProblem `no such path` where there was nothing at the path, and `no handbook` where no handbook was around it.
 */
export async function findHandbookAt({ repository, revision, path }: FolderAt): Promise<HandbookPlace> {
  const [commit, { prefix }] = await Promise.all([commitOf(repository, revision), repositoryPlace(repository)]);
  const asked = tidyPath(path ?? prefix);
  const above = foldersOf(asked);
  const marks = above.map((folder) => inside(folder, handbookFile));
  const known = parseTree(
    await git(repository, ['ls-tree', '-t', '-z', '--full-tree', commit, '--', ...marks, ...own(asked)]),
  );
  const entry = known.find((each) => each.path === asked);
  if (asked !== '' && entry === undefined) {
    throw new GitProblem('no such path', `There is no “${asked}” in “${revision}”.`);
  }
  const files = new Set(known.filter(({ isFile }) => isFile).map((each) => each.path));
  const root = above.find((folder) => files.has(inside(folder, handbookFile)));
  if (root === undefined) {
    const where = asked === '' ? 'the repository' : `“${asked}”`;
    throw new GitProblem(
      'no handbook',
      `In “${revision}” there is no handbook.yaml in ${where} or in a folder above it.`,
    );
  }
  return { root, file: entry?.isFile ? asked.slice(root === '' ? 0 : root.length + 1) : undefined };
}

/** A path and every folder above it, the nearest first. */
function foldersOf(path: string): readonly string[] {
  const parts = path === '' ? [] : path.split('/');
  return [...parts, ''].map((_, left) => parts.slice(0, parts.length - left).join('/'));
}

function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Git would list all of the root for an empty path. */
function own(path: string): readonly string[] {
  return path === '' ? [] : [path];
}
