import type { CommitRecord } from '@living-sla/core/diff';
import { git } from './git.ts';
import { nextPiece, piecesOf, takeChanges } from './raw-changes.ts';

/** A folder of a repository, seen from another one. */
export interface LogPlace {
  /** A folder that is there now. */
  readonly folder: string;
  /** The steps from it up to the repository's root, such as `../..`; undefined where the folder itself is meant. */
  readonly up: string | undefined;
  /** The path from the repository's root to the folder that is meant, with `/` at its end; empty for the root. */
  readonly prefix: string;
}

/**
 * The commits of the first-parent line that touched a folder, the oldest first, in one run of git. What a merge brought is
 * told as one change of the merge.
 * @param commit the full name of the newest one.
 */
export async function readLog({ folder, up, prefix }: LogPlace, commit: string): Promise<readonly CommitRecord[]> {
  const isHere = up === undefined || prefix === '';
  const paths = [isHere ? '--relative' : `--relative=${prefix}`, commit, '--', isHere ? '.' : prefix];
  const written = await git(folder, [...(up === undefined ? [] : ['-C', up]), 'log', ...options, ...paths]);
  const pieces = piecesOf(written);
  const commits: CommitRecord[] = [];
  while (pieces.at < pieces.all.length) {
    const id = nextPiece(pieces).trim();
    if (id === '') continue;
    const [authored, subject] = [nextPiece(pieces), nextPiece(pieces)];
    commits.push({ note: { id, authored, date: authored.slice(0, 10), subject }, changes: takeChanges(pieces) });
  }
  return commits.reverse();
}

const options = [
  ...['--first-parent', '-m', '--raw', '-z', '-M', '--no-abbrev'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--encoding=UTF-8', '--format=%H%x00%aI%x00%s'],
];
