import type { HandbookHost } from '@living-sla/core';
import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { readBlobs } from './read-blobs.ts';
import { commitOf, repositoryPlace } from './revision.ts';
import { parseTree, tidyPath } from './tree.ts';

/** A folder as it was at a revision. */
export interface FolderAt {
  /** Any folder of the repository that is there now. */
  readonly repository: string;
  /** Any form that git knows: a branch, a tag, a name, `HEAD~2`. */
  readonly revision: string;
  /** The folder's path from the repository's root, with `/` between parts; where absent, the folder of `repository`. */
  readonly path?: string;
}

/**
 * The files of a handbook as they were at a revision. Nothing is written anywhere.
 * @param folder the folder with handbook.yaml, as it is now.
 * @throws GitProblem where there is no git, no repository, no such revision, or no such folder in it.
 */
export function handbookAt(folder: string, revision: string): Promise<HandbookHost> {
  return hostAt({ repository: folder, revision });
}

/**
 * The files of any folder as they were at a revision. Links, other repositories and folders of tools are left out, as on
 * disk. A file is read when it is asked for, and files that are asked for at once are read in one run of git.
 * @throws GitProblem where there is no git, no repository, no such revision, or no such folder in it.
 */
export async function hostAt({ repository, revision, path }: FolderAt): Promise<HandbookHost> {
  const [commit, { prefix }] = await Promise.all([commitOf(repository, revision), repositoryPlace(repository)]);
  const folder = tidyPath(path ?? prefix);
  const files = await filesOf(repository, `${commit}:${folder}`);
  if (files === undefined) throw new GitProblem('no such path', `There is no folder “${folder}” in “${revision}”.`);
  const read = readTogether(repository);
  return {
    list: () => Promise.resolve([...files.keys()].sort()),
    read: async (each) => {
      const blob = files.get(each);
      return blob === undefined ? undefined : read(blob);
    },
  };
}

/** The full names of the texts of a folder, by path; undefined where there is no such folder. */
async function filesOf(repository: string, folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const entries = parseTree(await git(repository, ['ls-tree', '-r', '-z', '--full-tree', folder]));
    return new Map(entries.flatMap(({ isFile, path, id }) => (isFile && !isOfTools(path) ? [[path, id]] : [])));
  } catch (error) {
    if (error instanceof GitProblem && error.kind === 'failed') return undefined;
    throw error;
  }
}

/** What `folderHost` leaves out as well. */
function isOfTools(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules' || part === 'dist');
}

/** Gathers what is asked for at once, and reads it together. */
function readTogether(repository: string): (blob: string) => Promise<string | undefined> {
  let gathering: { readonly blobs: Set<string>; readonly texts: Promise<ReadonlyMap<string, string>> } | undefined;
  const gather = () => {
    const blobs = new Set<string>();
    const texts = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      gathering = undefined;
      return readBlobs(repository, blobs);
    });
    return { blobs, texts };
  };
  return async (blob) => {
    gathering ??= gather();
    gathering.blobs.add(blob);
    return (await gathering.texts).get(blob);
  };
}
