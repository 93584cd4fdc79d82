import type { CommitRecord } from './commit-record.ts';
import type { FilePast } from './file-past.ts';
import type { FileStore } from './file-store.ts';
import type { CommitNote, TermHistory, TermState } from './history.ts';

/** Tells the past of a shared term. A state that nobody can read is left out. */
export function tellTerm(past: FilePast, commits: readonly CommitRecord[], store: FileStore): TermHistory {
  const { id, path, exists } = past;
  const readable = past.states.filter(({ blob }) => blob === undefined || store.textOf(blob) !== undefined);
  const states = readable.map(({ at, path: then, blob }): TermState => {
    const commit = commits[at]?.note as CommitNote;
    return {
      commit,
      get file() {
        return blob === undefined ? undefined : store.file({ path: then, blob });
      },
    };
  });
  return { id, path, exists, states: states.reverse() };
}
