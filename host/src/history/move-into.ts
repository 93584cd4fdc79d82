import { handbookFile } from '@living-sla/core';
import type { FileChange } from '@living-sla/core/diff';
import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { piecesOf, takeChanges } from './raw-changes.ts';

/** A commit that moved a whole handbook. */
export interface HandbookMove {
  /** The folder that it lay in before, from the repository's root, with `/` at its end; empty for the root. */
  readonly from: string;
  /** What the commit did to it besides, in paths below its folder. */
  readonly changes: readonly FileChange[];
}

/**
 * Looks whether the commit that brought a handbook's folder took it from another place.
 * @param root the steps from `folder` up to the repository's root. @param prefix the folder that it brought.
 * @returns undefined where the handbook began there.
 */
export async function moveInto(
  folder: string,
  root: string,
  prefix: string,
  commit: string,
): Promise<HandbookMove | undefined> {
  const all = await changesIn(folder, root, commit);
  const old = all.find(({ path, from }) => path === prefix + handbookFile && from !== undefined)?.from;
  if (old === undefined || !(old === handbookFile || old.endsWith(`/${handbookFile}`))) return undefined;
  const from = old.slice(0, -handbookFile.length);
  return { from, changes: all.flatMap((change) => within(change, from, prefix)) };
}

/** Every file that a commit changed beside its first parent; empty for the first of all commits. */
async function changesIn(folder: string, root: string, commit: string): Promise<readonly FileChange[]> {
  const options = ['-r', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
  try {
    return takeChanges(piecesOf(await git(folder, ['-C', root, 'diff-tree', ...options, `${commit}^1`, commit])));
  } catch (error) {
    if (error instanceof GitProblem && error.kind === 'failed') return [];
    throw error;
  }
}

/** A change in paths below the handbook's folder, before and after; none where it has nothing to do with the handbook. */
function within({ path, from, blob }: FileChange, old: string, now: string): readonly FileChange[] {
  const before = (from ?? path).startsWith(old) ? (from ?? path).slice(old.length) : undefined;
  if (!path.startsWith(now)) return before === undefined ? [] : [{ path: before, from: undefined, blob: undefined }];
  const after = path.slice(now.length);
  const isRenamed = from !== undefined && before !== undefined && before !== after;
  return [{ path: after, from: isRenamed ? before : undefined, blob }];
}
