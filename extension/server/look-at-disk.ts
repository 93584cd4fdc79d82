import type { ServerParts } from './feature.ts';
import type { Machine } from './machine.ts';
import { uriBelow } from './uris.ts';

/**
 * Notices what other programs do to the files of the handbooks, for clients that do not tell: while somebody works in the
 * editor, it looks now and then whether a file has been written, made or removed.
 */
export function lookAtDisk({ documents, handbooks, guard }: ServerParts, machine: Machine): void {
  const seen = new Map<string, ReadonlyMap<string, string>>();
  const look = guard('look for changed files', undefined, async () => {
    for (const { folder } of await handbooks.all()) {
      const states = await machine.fileStates?.(folder);
      if (states === undefined) continue;
      for (const path of changedPaths(seen.get(folder), states)) handbooks.fileChanged(uriBelow(folder, path));
      seen.set(folder, states);
    }
  });

  let resting = false;
  let again = false;
  const soon = async () => {
    again = resting;
    if (resting) return;
    resting = true;
    await look();
    setTimeout(() => {
      resting = false;
      if (again) void soon();
    }, restMilliseconds);
  };

  void soon();
  documents.onDidChangeContent(soon);
  documents.onDidSave(soon);
  documents.onDidClose(soon);
}

/** Looking at a thousand files takes some milliseconds: every other second, that goes unnoticed. */
const restMilliseconds = 2000;

/** @param before undefined at the first look: nothing has changed then. */
function changedPaths(before: ReadonlyMap<string, string> | undefined, now: ReadonlyMap<string, string>): string[] {
  if (before === undefined) return [];
  const gone = [...before.keys()].filter((path) => !now.has(path));
  return [...gone, ...[...now.keys()].filter((path) => before.get(path) !== now.get(path))];
}
