import { type FileKind, fileId, fileKind } from '../../parse/index.ts';
import type { CommitRecord, FileChange } from './commit-record.ts';
import { joinMoved } from './join-moved.ts';

/** One file through all its names. */
export interface FilePast {
  readonly kind: FileKind;
  /** Where it lies now, or lay last. */
  readonly path: string;
  readonly id: string;
  /** Whether it is still there. */
  readonly exists: boolean;
  /** In the order of time; never empty. */
  readonly states: readonly FileState[];
}

/** What a commit made of a file. */
export interface FileState {
  /** The number of the commit, counted from 0, the oldest. */
  readonly at: number;
  readonly path: string;
  /** Names its text; undefined where the commit removed it. */
  readonly blob: string | undefined;
}

/**
 * Follows every file from commit to commit. A file that comes back to the place where one was removed is the same file; so
 * is one that was removed in one commit with one of the same name coming in another place: it was rewritten while it moved.
 * @param commits the oldest first. @param nameOf the title or term that a text gives itself; undefined where it has none.
 */
export function followFiles(
  commits: readonly CommitRecord[],
  nameOf: (blob: string) => string | undefined,
): readonly FilePast[] {
  const states = new Map<string, FileState[]>();
  const displaced: FileState[][] = [];
  const blobAt = (path: string) => states.get(path)?.at(-1)?.blob;
  for (const [at, { changes }] of commits.entries()) {
    follow(at, joinMoved(changes, { blobAt, nameOf }), states, displaced);
  }
  return [...states.values(), ...displaced].map(pastOf);
}

function follow(
  at: number,
  changes: readonly FileChange[],
  states: Map<string, FileState[]>,
  displaced: FileState[][],
) {
  // All are taken from the places they had before any of them is put into its new one: two files may change places.
  const taken = changes.map((change) => ({ change, past: states.get(sourceOf(change)) }));
  for (const { change } of taken) if (isRename(change)) states.delete(change.from);
  for (const { change } of taken) if (change.from !== undefined) remove(at, states.get(change.from));
  for (const { change, past } of taken) {
    const { path, blob } = change;
    if (blob === undefined) {
      remove(at, past);
      continue;
    }
    const there = states.get(path);
    if (there !== undefined && there !== past) displaced.push(there);
    const mine = past ?? [];
    const last = mine.at(-1);
    // Only its rights changed, or the folder of the whole handbook.
    if (last?.path !== path || last.blob !== blob) mine.push({ at, path, blob });
    states.set(path, mine);
  }
}

function sourceOf(change: FileChange): string {
  return isRename(change) ? change.from : change.path;
}

/** A file that becomes another kind of thing is another file. */
function isRename(change: FileChange): change is FileChange & { readonly from: string } {
  return change.from !== undefined && fileKind(change.from) === fileKind(change.path);
}

function remove(at: number, past: FileState[] | undefined): void {
  const last = past?.at(-1);
  if (last?.blob !== undefined) past?.push({ at, path: last.path, blob: undefined });
}

function pastOf(states: readonly FileState[]): FilePast {
  const { path, blob } = states.at(-1) as FileState;
  return { kind: fileKind(path) as FileKind, path, id: fileId(path), exists: blob !== undefined, states };
}
