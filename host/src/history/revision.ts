import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';

/** Where a folder stands in its repository. */
export interface RepositoryPlace {
  /** Its path from the repository's root, with `/` at its end; empty for the root itself. */
  readonly prefix: string;
  /** The steps from it up to the repository's root, such as `../..`; `.` for the root itself. */
  readonly root: string;
  /** Whether older commits were left out when the repository was copied. */
  readonly isShallow: boolean;
}

/** @throws GitProblem where there is no git, or the folder is in no repository. */
export async function repositoryPlace(folder: string): Promise<RepositoryPlace> {
  const told = (await git(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix'])).toString('utf8');
  const end = told.indexOf('\n');
  const prefix = told.slice(end + 1).replace(/\n$/, '');
  const root = prefix.split('/').slice(1).fill('..').join('/') || '.';
  return { isShallow: told.slice(0, end) === 'true', prefix, root };
}

/**
 * The full name of the commit that a revision means.
 * @param revision any form that git knows: a branch, a tag, a name, `HEAD~2`.
 * @throws GitProblem `unknown revision` where there is none such.
 */
export async function commitOf(folder: string, revision: string): Promise<string> {
  return (await objectOf(folder, revision, '^{commit}')) ?? unknown(revision);
}

/** The full name of what a revision means; undefined where it means nothing. */
export async function objectOf(folder: string, revision: string, suffix = ''): Promise<string | undefined> {
  // A name that begins with a dash is an option to git, and one with a line end or nothing in it can be no name.
  if (revision === '' || revision.startsWith('-') || /[\0\r\n]/.test(revision)) return undefined;
  try {
    const told = await git(folder, ['rev-parse', '--verify', '--quiet', `${revision}${suffix}`]);
    return told.toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitProblem && error.kind === 'failed') return undefined;
    throw error;
  }
}

function unknown(revision: string): never {
  throw new GitProblem('unknown revision', `Git knows no revision “${revision}” here.`);
}
