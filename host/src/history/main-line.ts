import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { objectOf } from './revision.ts';

/** The line that a repository's versions are made on. */
export interface MainLine {
  /** What git calls it, such as `origin/main` or `main`; `HEAD` where no branch goes by a usual name. */
  readonly name: string;
  /** The full name of the last commit that it shares with what is checked out. */
  readonly base: string;
}

/**
 * Finds the main line: the branch that the place it was cloned from calls its own, else `main` or `master`, there or here.
 * @param folder any folder of the repository.
 * @returns undefined where there is no git, no repository, no commit, or nothing in common.
 */
export async function mainLine(folder: string): Promise<MainLine | undefined> {
  try {
    const reference = (await nameAtOrigin(folder)) ?? (await usualName(folder)) ?? 'HEAD';
    const base = (await git(folder, ['merge-base', reference, 'HEAD'])).toString('utf8').trim();
    return { name: reference.replace(/^refs\/(heads|remotes)\//, ''), base };
  } catch (error) {
    if (error instanceof GitProblem) return undefined;
    throw error;
  }
}

/**
 * The commit that unfinished work is compared with: the last one that it shares with the main line.
 * @returns its full name; undefined where there is none.
 */
export async function baseRevision(folder: string): Promise<string | undefined> {
  return (await mainLine(folder))?.base;
}

async function nameAtOrigin(folder: string): Promise<string | undefined> {
  const told = await git(folder, ['for-each-ref', '--format=%(symref)', 'refs/remotes/origin/HEAD']);
  const target = told.toString('utf8').trim();
  return target !== '' && (await objectOf(folder, target)) !== undefined ? target : undefined;
}

const usualNames = ['remotes/origin/main', 'remotes/origin/master', 'heads/main', 'heads/master'].map(
  (name) => `refs/${name}`,
);

async function usualName(folder: string): Promise<string | undefined> {
  const told = await git(folder, ['for-each-ref', '--format=%(refname)', ...usualNames]);
  const known = new Set(told.toString('utf8').split('\n'));
  return usualNames.find((name) => known.has(name));
}
