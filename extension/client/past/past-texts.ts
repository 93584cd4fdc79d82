import type { MissingPast, PastFile, PastTexts } from '../../protocol.ts';
import { type Change, type Repository, untracked } from './git-extension.ts';

/** What of a URI is looked at. */
type Place = Repository['rootUri'];

/**
 * What the files of a folder said on the main line: at the newest commit of it that the present text grew from.
 * @param folder the folder of a handbook within the repository.
 */
export async function pastTexts(repository: Repository, folder: Place): Promise<PastTexts | MissingPast> {
  const head = repository.state.HEAD?.commit;
  if (head === undefined) return { kind: 'none', reason: 'no commit' };
  const { line, commit } = await mainLine(repository, head);
  const { authorDate } = await repository.getCommit(commit);
  const files = await filesThatDiffer(repository, commit, folder);
  const date = authorDate && { date: localDay(authorDate) };
  return { kind: 'texts', line, commit, ...date, files };
}

/** The branch that people merge into, by the names it usually has, and the commit at which the present text left it. */
async function mainLine(repository: Repository, head: string): Promise<{ line: string; commit: string }> {
  for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const commit = await commitOf(repository, name);
    const base = commit && (await repository.getMergeBase(head, commit).catch(() => undefined));
    if (base) return { line: name.replace('origin/HEAD', 'the main line').replace('origin/', ''), commit: base };
  }
  return { line: 'the last commit', commit: head };
}

async function commitOf(repository: Repository, branch: string): Promise<string | undefined> {
  try {
    return (await repository.getBranch(branch)).commit;
  } catch {
    return undefined;
  }
}

async function filesThatDiffer(repository: Repository, commit: string, folder: Place): Promise<PastFile[]> {
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const notFollowed = [...workingTreeChanges, ...untrackedChanges].filter(({ status }) => status === untracked);
  const changes = [...(await repository.diffWith(commit)), ...notFollowed];
  const paths = new Set(changes.flatMap(placesOf).flatMap((place) => pathBelow(folder, place) ?? []));
  const files: PastFile[] = [];
  // One after the other: each starts a process, and a branch that changes hundreds of files is rare.
  for (const path of [...paths].filter(isOfHandbook).sort()) {
    files.push({ path, text: await textAt(repository, commit, `${folder.path}/${path}`) });
  }
  return files;
}

/** A file that was moved is gone from one place and new at another. */
function placesOf({ uri, originalUri, renameUri }: Change): Place[] {
  return [uri, originalUri, ...(renameUri === undefined ? [] : [renameUri])];
}

function isOfHandbook(path: string): boolean {
  return path === 'handbook.yaml' || path.endsWith('.mdx');
}

function pathBelow(folder: Place, { path }: Place): string | undefined {
  return path.startsWith(`${folder.path}/`) ? path.slice(folder.path.length + 1) : undefined;
}

async function textAt(repository: Repository, commit: string, path: string): Promise<string | null> {
  try {
    return await repository.show(commit, path);
  } catch {
    return null;
  }
}

/** The day of a time where the reader is. */
function localDay(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
