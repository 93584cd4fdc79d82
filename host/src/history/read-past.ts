import type { HandbookPast } from '@living-sla/core';
import { fastParser } from '../fast-parser.ts';
import { GitProblem } from './git-problem.ts';
import { mainLine } from './main-line.ts';
import { readBlobs } from './read-blobs.ts';
import { readLine } from './read-line.ts';
import { repositoryPlace } from './revision.ts';

/** What git tells of the versions before the present text, or why it cannot. */
export type PastReading =
  | { readonly kind: 'compared'; readonly past: HandbookPast }
  | {
      /** `cut`: the history begins in the middle; `none`: there is none. */
      readonly kind: 'cut' | 'none';
      readonly past?: undefined;
      /** Why, and where there is a way, how to get it: sentences for people. Nothing in them comes from outside. */
      readonly why: string;
    };

/**
 * Reads what checking a handbook against its past takes: the log of the main line and the few texts that the present ones
 * are compared with. Where the past is not whole nothing is compared, since a wrong answer would be worse than none.
 * @param folder the folder with handbook.yaml, anywhere in its repository.
 */
export async function readPast(folder: string): Promise<PastReading> {
  try {
    const [place, line] = await Promise.all([repositoryPlace(folder), mainLine(folder)]);
    if (line === undefined) return { kind: 'none', why: 'Nothing has been committed to git yet.' };
    if (place.isShallow) return { kind: 'cut', why: shallow };
    const commits = await readLine(folder, place, line.base);
    if (commits.length === 0) return { kind: 'none', why: 'Nothing of this handbook has been committed to git yet.' };
    const { lineOfCommits, pastOf, textsToRead } = await import('@living-sla/core/diff');
    const texts = new Map<string, string | undefined>();
    for (let wanted = textsToRead(commits, texts); wanted.length > 0; wanted = textsToRead(commits, texts)) {
      const read = await readBlobs(folder, wanted);
      for (const blob of wanted) texts.set(blob, read.get(blob));
    }
    const parser = await fastParser([...texts.values()].filter((text) => text !== undefined));
    return {
      kind: 'compared',
      past: pastOf(
        lineOfCommits(commits, (blob) => texts.get(blob)),
        parser,
      ),
    };
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return { kind: error.kind === 'partial' ? 'cut' : 'none', why: reasons[error.kind] ?? 'Git could not tell them.' };
  }
}

const shallow =
  'This is a shallow copy of the repository, and its history begins in the middle. Run `git fetch --unshallow`; in GitHub ' +
  'Actions set `fetch-depth: 0` for actions/checkout, in GitLab CI set `GIT_DEPTH: 0`.';

const reasons: Readonly<Partial<Record<GitProblem['kind'], string>>> = {
  'no git': 'Git was not found on this machine.',
  'no repository': 'The handbook lies in no git repository.',
  'not trusted': 'Git does not trust this repository, because it belongs to somebody else.',
  partial:
    'Texts of older commits were left out when this repository was copied. Copy it again with `git clone`, without `--filter`.',
};
