import type { ParsedFile } from '../../parse/index.ts';
import type { HandbookView, Settings } from '../handbook.ts';
import type { HandbookPast } from '../handbook-past.ts';
import type { FileIndex, FileScope } from './file-index.ts';
import { type FileWords, makeFileWords } from './file-words.ts';
import type { IndexLists } from './filled-index.ts';
import { type KeptIndex, keepIndex } from './kept-index.ts';
import { namesByHome, seenTerms, termsByKey } from './term-index.ts';
import type { Token } from './token.ts';

/** What is the same for every file. Where one of these changes, everything is found out anew. */
export interface World {
  readonly today: string;
  readonly settings: Settings;
  readonly paths: ReadonlySet<string>;
  readonly past: HandbookPast | undefined;
}

/** What has been found out about a handbook. */
export type HandbookMemory = OnceMemory | EditedMemory;

/** What has been found out about a handbook that nobody edits: nothing is noted for a next time. */
export interface OnceMemory {
  readonly isEdited: false;
  readonly world: World;
  /** Every file, by path, in the order of paths. */
  readonly scopes: ReadonlyMap<string, FileScope>;
  /** What can be asked for. */
  around(): HandbookView;
  /** An index, filled. */
  index<Value>(index: FileIndex<Value>): IndexLists<Value>;
  /** Lets go of the uses and references in a file that has been looked at; who asks for them again finds them anew. */
  letGo(file: ParsedFile): void;
}

/**
 * What has been found out about a handbook that is edited. An edit changes one file: what hangs on it is found out anew,
 * and everything else stays.
 */
export interface EditedMemory {
  readonly isEdited: true;
  readonly world: World;
  /** Every file, by path, in the order of paths. */
  readonly scopes: ReadonlyMap<string, FileScope>;
  /** Takes in the files as they are now. */
  update(scopes: ReadonlyMap<string, FileScope>): void;
  /** What can be asked for; the token hears of it when an answer has changed. */
  around(token?: Token): HandbookView;
  /** An index, kept up to date from now on. */
  index<Value>(index: FileIndex<Value>): KeptIndex<Value>;
}

/** A memory that knows nothing yet. */
export function makeMemory(world: World): EditedMemory {
  let scopes: ReadonlyMap<string, FileScope> = new Map();
  let age = 0;
  // In the order in which they were first asked for, those that an index itself looks up before it.
  const indexes = new Map<FileIndex<unknown>, KeptIndex<unknown>>();
  const filling = new Set<FileIndex<unknown>>();

  const indexOf = <Value>(index: FileIndex<Value>): KeptIndex<Value> => {
    const known = indexes.get(index as FileIndex<unknown>);
    if (known !== undefined) return known as KeptIndex<Value>;
    if (filling.has(index as FileIndex<unknown>)) throw new Error('An index looks itself up.');
    filling.add(index as FileIndex<unknown>);
    try {
      const made = keepIndex(index, (token) => around(token));
      for (const [path, scope] of scopes) made.update(path, scope);
      indexes.set(index as FileIndex<unknown>, made as KeptIndex<unknown>);
      return made;
    } finally {
      filling.delete(index as FileIndex<unknown>);
    }
  };

  const around = (token?: Token): HandbookView => ({
    ...world,
    usesIn: (file) => words.usesIn(file, token),
    referencesIn: (file) => words.referencesIn(file, token),
    lookUp: (index, key) => indexOf(index).lookUp(key, token),
  });

  const words: FileWords = makeFileWords(
    (path) => scopes.get(path),
    around,
    () => age,
  );

  return {
    isEdited: true,
    world,
    get scopes() {
      return scopes;
    },
    update: (now) => {
      const before = scopes;
      scopes = now;
      age += 1;
      const changed: string[] = [];
      for (const path of before.keys()) if (!now.has(path)) changed.push(path);
      for (const [path, scope] of now) if (before.get(path) !== scope) changed.push(path);
      for (const path of changed) words.forget(path);
      for (const index of indexes.values()) for (const path of changed) index.update(path, now.get(path));
      // Whoever asks for uses of terms relies on these without waiting for them: as the first, they are always up to date.
      for (const index of [namesByHome, seenTerms, termsByKey]) indexOf(index as FileIndex<unknown>);
      while ([...indexes.values()].some((index) => index.settle())) {
        // What one index has found out anew may change what another found out with its help.
      }
    },
    around,
    index: indexOf,
  };
}
