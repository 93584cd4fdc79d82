import { handbookFile } from '@living-sla/core';
import type { CommitRecord } from '@living-sla/core/diff';
import { moveInto } from './move-into.ts';
import { readLog } from './read-log.ts';
import type { RepositoryPlace } from './revision.ts';

/**
 * The first-parent line of a handbook, the oldest commit first: in one run of git, and in one more for each time that the
 * whole handbook was moved to another folder. Paths count from the folder that it lay in at the time.
 * @param commit the full name of the newest one.
 */
export async function readLine(
  folder: string,
  { prefix, root }: RepositoryPlace,
  commit: string,
): Promise<readonly CommitRecord[]> {
  const segments = [await readLog({ folder, up: undefined, prefix }, commit)];
  for (let inner = prefix; segments.length <= mostMoves; ) {
    const [first, ...later] = segments[0] as readonly CommitRecord[];
    // Only the commit that brought the folder can have brought it from elsewhere.
    const cameWithIt = first?.changes.some(({ path, blob }) => path === handbookFile && blob !== undefined) ?? false;
    const move = first && cameWithIt ? await moveInto(folder, root, inner, first.note.id) : undefined;
    if (first === undefined || move === undefined) break;
    segments[0] = [{ note: first.note, changes: move.changes }, ...later];
    inner = move.from;
    segments.unshift(await readLog({ folder, up: root, prefix: inner }, `${first.note.id}^1`));
  }
  return segments.flat();
}

const mostMoves = 20;
