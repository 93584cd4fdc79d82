import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { objectOf } from './revision.ts';

/** No review is about more commits to one file. */
const mostCommits = 200;

/**
 * The commits since a revision that changed a file, up to what is checked out, on whatever branch they were made.
 * @param folder any folder of the repository. @param base where absent, or where it is no commit, the beginning.
 * @param path the file's path below `folder`.
 * @returns their full names, the newest first; none where nothing has been committed, and where git cannot tell.
 */
export async function commitsSince(folder: string, base: string | undefined, path: string): Promise<readonly string[]> {
  try {
    const [from, head] = await Promise.all([
      base === undefined ? undefined : objectOf(folder, base, '^{commit}'),
      objectOf(folder, 'HEAD', '^{commit}'),
    ]);
    if (head === undefined) return [];
    const range = from === undefined ? [head] : [head, `^${from}`];
    const args = ['log', '--format=%H', '--topo-order', `--max-count=${mostCommits}`, ...range, '--', path];
    const told = (await git(folder, args)).toString('utf8').trim();
    return told === '' ? [] : told.split('\n');
  } catch (error) {
    if (error instanceof GitProblem) return [];
    throw error;
  }
}
