import type { HandbookHistory } from '@living-sla/core/diff';
import { fastParser } from '../fast-parser.ts';
import { GitProblem } from './git-problem.ts';
import { reaches, reachWithout } from './reach.ts';
import { readBlobs } from './read-blobs.ts';
import { readLine } from './read-line.ts';
import { commitOf, objectOf, repositoryPlace } from './revision.ts';

/** How the past is looked at. */
export interface HistoryOptions {
  /** The day from which it is looked at, as an ISO date. */
  readonly today: string;
  /** The end of the line: any revision; `HEAD` where absent. */
  readonly ref?: string;
}

/**
 * What git tells of the past of a handbook: one run of git for the commits and one for the texts, however many versions
 * there are. Only what is committed counts. Where git cannot tell, there is an empty history that says why.
 * @param folder the folder with handbook.yaml, anywhere in its repository.
 * @throws GitProblem `unknown revision` where `ref` was given and means no commit.
 */
export async function readHistory(folder: string, options: HistoryOptions): Promise<HandbookHistory> {
  try {
    return await read(folder, options);
  } catch (error) {
    if (!(error instanceof GitProblem) || error.kind === 'unknown revision') throw error;
    return nothing(reachWithout(error));
  }
}

async function read(folder: string, { today, ref }: HistoryOptions): Promise<HandbookHistory> {
  // A command that looks at no history need not load what tells it.
  const { isOfVersions, makeHistory } = await import('@living-sla/core/diff');
  const place = await repositoryPlace(folder);
  const commit = ref === undefined ? await objectOf(folder, 'HEAD', '^{commit}') : await commitOf(folder, ref);
  const commits = commit === undefined ? [] : await readLine(folder, place, commit);
  if (commits.length === 0) return nothing(reaches.noCommit);
  const changes = commits.flatMap((each) => each.changes).filter(({ path }) => isOfVersions(path));
  const blobs = changes.flatMap(({ blob }) => blob ?? []);
  const texts = await readBlobs(folder, blobs);
  const parser = await fastParser([...texts.values()]);
  const reach = place.isShallow ? reaches.shallow : reaches.whole;
  return makeHistory({ commits, text: (blob) => texts.get(blob), parser, today, reach });
}

function nothing(reach: HandbookHistory['reach']): HandbookHistory {
  return { reach, agreements: new Map(), terms: new Map() };
}
