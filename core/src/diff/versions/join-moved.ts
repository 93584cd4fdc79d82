import { fileKind } from '../../parse/index.ts';
import type { FileChange } from './commit-record.ts';

/** What is known of texts. */
export interface KnownTexts {
  /** The text that a file had before the commit; undefined where there was no file. */
  readonly blobAt: (path: string) => string | undefined;
  /** The title or term that a text gives itself; undefined where it has none. */
  readonly nameOf: (blob: string) => string | undefined;
}

/**
 * Makes one rename of a removal and an addition in one commit, where both are of the same kind and name, and no third file
 * is: the file was rewritten while it moved, more than git takes for a rename.
 */
export function joinMoved(changes: readonly FileChange[], { blobAt, nameOf }: KnownTexts): readonly FileChange[] {
  const removed = changes.filter(({ path, blob }) => blob === undefined && blobAt(path) !== undefined);
  const added = changes.filter(({ path, from, blob }) => blob !== undefined && from === undefined && !blobAt(path));
  if (removed.length === 0 || added.length === 0) return changes;
  const called = (path: string, blob = '') => {
    const name = nameOf(blob);
    return name === undefined ? undefined : `${fileKind(path)} ${name}`;
  };
  const oldNames = removed.map(({ path }) => called(path, blobAt(path)));
  const newNames = added.map(({ path, blob }) => called(path, blob));
  const renames = new Map<FileChange, FileChange>();
  for (const [at, name] of newNames.entries()) {
    const isClear = name !== undefined && [oldNames, newNames].every((names) => standsOnce(names, name));
    const [old, now] = [removed[oldNames.indexOf(name)], added[at] as FileChange];
    if (isClear && old !== undefined) renames.set(now, { ...now, from: old.path });
  }
  const left = new Set([...renames.values()].map(({ from }) => from));
  const others = changes.filter(({ path, blob }) => blob !== undefined || !left.has(path));
  return others.map((change) => renames.get(change) ?? change);
}

function standsOnce(names: readonly unknown[], name: unknown): boolean {
  return names.includes(name) && names.indexOf(name) === names.lastIndexOf(name);
}
