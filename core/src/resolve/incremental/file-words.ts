import type { ParsedFile } from '../../parse/index.ts';
import type { HandbookView, Reference, Term, TermUse } from '../handbook.ts';
import type { FileScope } from './file-index.ts';
import { termKey, termsByKey } from './term-index.ts';
import { makeToken, release, type Token, waitIn, wakeAll } from './token.ts';
import { makeWordFinder } from './word-finder.ts';

/** The words of files that stand for something declared elsewhere, found once and again when that has changed. */
export interface FileWords {
  usesIn(file: ParsedFile, token: Token | undefined): readonly TermUse[];
  referencesIn(file: ParsedFile, token: Token | undefined): readonly Reference[];
  /** Lets go of a file that has changed or is gone. */
  forget(path: string): void;
}

/**
 * @param scopeOf the file at a path; undefined where it is none of the handbook.
 * @param around gives what may be looked up, and lets the token know of it.
 * @param age another number after every change.
 */
export function makeFileWords(
  scopeOf: (path: string) => FileScope | undefined,
  around: (token: Token | undefined) => HandbookView,
  age: () => number,
): FileWords {
  const uses = new Map<string, Kept<TermUse>>();
  const references = new Map<string, Kept<Reference>>();
  const finder = makeWordFinder();

  const kept = <Word>(
    all: Map<string, Kept<Word>>,
    file: ParsedFile,
    token: Token | undefined,
    find: (scope: FileScope, around: HandbookView) => readonly Word[],
  ): Kept<Word> | undefined => {
    const known = all.get(file.path);
    const scope = scopeOf(file.path);
    if (scope?.facts.file !== file) return undefined;
    const current = known?.token.stale === false ? known : foundAnew(known, scope, find);
    all.set(file.path, current);
    if (token !== undefined) waitIn(token, current.waiting);
    return current;
  };

  const foundAnew = <Word>(
    before: Kept<Word> | undefined,
    scope: FileScope,
    find: (scope: FileScope, around: HandbookView) => readonly Word[],
  ): Kept<Word> => {
    release(before?.token);
    const waiting = new Set<Token>();
    const token = makeToken(() => wakeAll(waiting));
    return { token, waiting, words: find(scope, around(token)), boundAt: age() };
  };

  return {
    usesIn: (file, token) => {
      const found = kept(uses, file, token, (scope, surroundings) =>
        finder.usesIn(scope, surroundings, around(undefined)),
      );
      if (found === undefined) return [];
      if (found.boundAt !== age()) found.words = boundTo(found.words, around(undefined));
      found.boundAt = age();
      return found.words;
    },
    referencesIn: (file, token) => kept(references, file, token, finder.referencesIn)?.words ?? [],
    forget: (path) => {
      for (const all of [uses, references]) {
        const gone: Kept<unknown> | undefined = all.get(path);
        release(gone?.token);
        if (gone !== undefined) wakeAll(gone.waiting);
        all.delete(path);
      }
    },
  };
}

interface Kept<Word> {
  readonly token: Token;
  /** Those who have asked for them. */
  readonly waiting: Set<Token>;
  words: readonly Word[];
  /** The age of the handbook at which they stood for the terms as they were then. */
  boundAt: number;
}

/** The same uses, of the terms as they stand now. */
function boundTo(uses: readonly TermUse[], around: HandbookView): readonly TermUse[] {
  const now = new Map<Term, Term>();
  let isOutdated = false;
  for (const { term } of uses) {
    if (now.has(term)) continue;
    const [current = term] = around.lookUp(termsByKey, termKey(term));
    now.set(term, current);
    isOutdated ||= current !== term;
  }
  return isOutdated ? uses.map((use) => ({ ...use, term: now.get(use.term) ?? use.term })) : uses;
}
