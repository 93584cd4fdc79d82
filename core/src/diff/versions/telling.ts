import { handbookFile } from '../../parse/index.ts';
import type { CommitRecord } from './commit-record.ts';
import type { FileStore } from './file-store.ts';
import type { CommitNote } from './history.ts';
import type { Closure, Moment } from './look-back.ts';
import type { WatchedSpan } from './past-agreement.ts';
import type { VersionViews } from './version-views.ts';

/** What the telling of one agreement needs to know of the whole line. */
export interface Telling {
  /** The oldest first. */
  readonly commits: readonly CommitRecord[];
  readonly closures: ReadonlyMap<Moment, Closure>;
  readonly store: FileStore;
  readonly views: VersionViews;
}

/** The note of a commit by its number. */
export function noteOf({ commits }: Telling, at: number): CommitNote {
  return (commits[at] as CommitRecord).note;
}

/**
 * The number of the last commit in a stretch that changed the agreement, or a definition that it uses: it made the state
 * that the version is known by. What a commit does to handbook.yaml alone makes no other state.
 */
export function lastChange(span: WatchedSpan, { closures }: Telling): number {
  const [before, after] = [span.first, span.last].map((moment) => moment && closures.get(moment));
  const files = after?.files.filter(({ path }) => path !== handbookFile) ?? [];
  const left = before?.files.flatMap(({ path }) => after?.gone.get(path) ?? []) ?? [];
  return Math.max(span.from, ...files.map(({ at }) => at), ...left);
}
