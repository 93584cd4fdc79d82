import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { objectOf } from './revision.ts';

/** Where what is checked out left another line. */
export interface SharedCommit {
  /** The full name of the last commit that both have. */
  readonly id: string;
  /** Whether the other line has gone on since. */
  readonly isBehind: boolean;
}

/**
 * The last commit that a revision shares with what is checked out. A change is reviewed against it: what the other line
 * has got since is no part of the change.
 * @param folder any folder of the repository.
 * @returns undefined where the revision is unknown, there is no git, or the two have nothing in common.
 */
export async function sharedCommit(folder: string, revision: string): Promise<SharedCommit | undefined> {
  try {
    const tip = await objectOf(folder, revision, '^{commit}');
    if (tip === undefined) return undefined;
    const id = (await git(folder, ['merge-base', tip, 'HEAD'])).toString('utf8').trim();
    return { id, isBehind: id !== tip };
  } catch (error) {
    if (error instanceof GitProblem) return undefined;
    throw error;
  }
}
