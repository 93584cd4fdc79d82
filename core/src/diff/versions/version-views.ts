import type { ParsedFile } from '../../parse/index.ts';
import { recentAnswers } from '../../read/index.ts';
import { type Handbook, resolveHandbook } from '../../resolve/index.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import type { FileStore } from './file-store.ts';
import type { Closure } from './look-back.ts';

/** What can be seen of an agreement as it was at a moment. */
export interface VersionViews {
  readonly filesOf: (closure: Closure) => readonly ParsedFile[];
  /** The same files as `filesOf` gives at that time. */
  readonly handbookOf: (closure: Closure) => Handbook;
  readonly snapshotOf: (closure: Closure) => HandbookSnapshot;
}

/** Each is made when first asked for, kept for a while, and made again where somebody asks much later. */
export function makeVersionViews(store: FileStore, today: string): VersionViews {
  const viewOf = recentAnswers(
    nameOf,
    (closure) => {
      const files = closure.files.flatMap((file) => store.file(file) ?? []);
      const handbook = once(() => resolveHandbook(files, { today, paths: files.map(({ path }) => path) }));
      return { files, handbook };
    },
    mostViews,
  );
  return {
    filesOf: (closure) => viewOf(closure).files,
    handbookOf: (closure) => viewOf(closure).handbook(),
    snapshotOf: recentAnswers(nameOf, (closure) => takeSnapshot(viewOf(closure).handbook()), mostSnapshots),
  };
}

const mostViews = 50;
const mostSnapshots = 200;

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function nameOf({ files }: Closure): string {
  return files.map(({ path, blob }) => `${blob} ${path}`).join('\n');
}
