import type { HandbookHistory } from '@living-sla/core/diff';
import type { GitProblem } from './git-problem.ts';

type Reach = HandbookHistory['reach'];

/** Why there is no history, or not all of it, and how to get it. */
export const reaches = {
  whole: { kind: 'whole' },
  shallow: {
    kind: 'cut',
    reason: 'shallow',
    message:
      'This is a shallow copy of the repository: its history begins in the middle, so older versions are missing and the ' +
      'oldest may carry a wrong date. Run `git fetch --unshallow`; in GitHub Actions set `fetch-depth: 0` for ' +
      'actions/checkout, in GitLab CI set `GIT_DEPTH: 0`.',
  },
  noCommit: {
    kind: 'none',
    reason: 'no commit',
    message:
      'Nothing of this handbook has been committed to git yet, so there are no versions to show. They begin with the first ' +
      'commit: `git add . && git commit`.',
  },
} as const satisfies Record<string, Reach>;

/** Why git told nothing at all. */
export function reachWithout({ kind, message }: GitProblem): Reach {
  switch (kind) {
    case 'no git':
      return { kind: 'none', reason: 'no git', message: `${none} ${message} Install it from https://git-scm.com.` };
    case 'no repository':
      return { kind: 'none', reason: 'no repository', message: `${none} ${message} ${howToBegin}` };
    case 'partial':
      return { kind: 'none', reason: 'partial', message: `${none} ${message}` };
    default:
      return { kind: 'none', reason: 'failed', message: `${none} ${message}` };
  }
}

const none = 'There are no versions to show.';

const howToBegin =
  'A downloaded archive holds no history: copy the repository with `git clone`. A handbook that is new begins its own with ' +
  '`git init` and a first commit.';
