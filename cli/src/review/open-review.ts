import { sharedCommit } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import type { Past } from '../diff/compare-folders.ts';
import type { Compared } from '../diff/compared.ts';
import { openAgainst } from '../diff/open-sides.ts';
import { readTarget } from '../diff/target.ts';

/** A change to a handbook, and the commit that it began from. */
export interface Reviewed extends Compared {
  /** Its full name; undefined where there is none. */
  readonly commit: string | undefined;
}

/**
 * Compares a handbook on disk with the last state that it shares with a revision: what the revision's own line has got since
 * is no part of the change.
 * @param folder the absolute path of the handbook. @param past what its history tells, for whoever wants to check it.
 * @throws CannotRun where there is no such revision.
 */
export async function openReview(base: string, folder: string, today: string, past?: Past): Promise<Reviewed> {
  const target = readTarget(base, true);
  if (target.kind === 'revision' && target.path !== undefined)
    throw new CannotRun(
      `A review is about a whole handbook. Give the revision alone, such as “${target.revision}”, and the folder behind it.`,
    );
  const shared = await sharedCommit(folder, base);
  if (shared === undefined || !shared.isBehind)
    return { ...(await openAgainst(base, folder, today, past)), commit: shared?.id };
  const compared = await openAgainst(shared.id, folder, today, past);
  const notes = compared.notes.map((note) => note.replaceAll(shared.id, base));
  const gone = `“${base}” has gone on since this change began. It is compared with the last state that both share (commit ${shared.id.slice(0, 9)}).`;
  return { ...compared, before: { ...compared.before, name: base }, notes: [...notes, gone], commit: shared.id };
}
