import type { ParsedFile } from '../../parse/index.ts';
import type { HandbookView, Reference, TermUse } from '../handbook.ts';
import type { FileIndex, FileScope } from './file-index.ts';
import { fillIndex, type IndexLists } from './filled-index.ts';
import type { OnceMemory, World } from './handbook-memory.ts';
import { makeWordFinder } from './word-finder.ts';

/** A memory of a handbook that nobody edits. What it is asked is found out when somebody first asks. */
export function makeOnceMemory(world: World, scopes: ReadonlyMap<string, FileScope>): OnceMemory {
  const indexes = new Map<FileIndex<unknown>, IndexLists<unknown>>();
  const filling = new Set<FileIndex<unknown>>();
  const agreementsFirst = [...scopes.values()].sort((one, other) => rankOf(one) - rankOf(other));
  const uses = new Map<ParsedFile, readonly TermUse[]>();
  const references = new Map<ParsedFile, readonly Reference[]>();
  const finder = makeWordFinder();

  const indexOf = <Value>(index: FileIndex<Value>): IndexLists<Value> => {
    const known = indexes.get(index as FileIndex<unknown>);
    if (known !== undefined) return known as IndexLists<Value>;
    if (filling.has(index as FileIndex<unknown>)) throw new Error('An index looks itself up.');
    filling.add(index as FileIndex<unknown>);
    try {
      const filled = fillIndex(index, agreementsFirst, view);
      indexes.set(index as FileIndex<unknown>, filled as IndexLists<unknown>);
      return filled;
    } finally {
      filling.delete(index as FileIndex<unknown>);
    }
  };

  /** The words of a file; none where it is a file of another handbook. */
  const wordsOf = <Word>(
    known: Map<ParsedFile, readonly Word[]>,
    file: ParsedFile,
    find: (scope: FileScope) => readonly Word[],
  ): readonly Word[] => {
    const scope = scopes.get(file.path);
    if (scope?.facts.file !== file) return [];
    const words = known.get(file) ?? find(scope);
    known.set(file, words);
    return words;
  };

  const view: HandbookView = {
    ...world,
    usesIn: (file) => wordsOf(uses, file, (scope) => finder.usesIn(scope, view, view)),
    referencesIn: (file) => wordsOf(references, file, (scope) => finder.referencesIn(scope, view)),
    lookUp: (index, key) => indexOf(index).lookUp(key),
  };

  const letGo = (file: ParsedFile) => {
    uses.delete(file);
    references.delete(file);
  };

  return { isEdited: false, world, scopes, around: () => view, index: indexOf, letGo };
}

function rankOf({ facts }: FileScope): number {
  return facts.file.kind === 'agreement' ? 0 : 1;
}
