import type { ParsedFile } from '../../parse/index.ts';
import type { HandbookView, Reference, Term, TermUse } from '../handbook.ts';
import { type Lexicon, makeLexicon } from '../lexicon.ts';
import { referencesOf } from '../references.ts';
import { termUsesOf } from '../term-uses.ts';
import type { FileScope } from './file-index.ts';
import { namesByHome, seenTerms, type TermNames, termKey, termsByKey } from './term-index.ts';
import { makeToken, release, type Token, waitIn, wakeAll } from './token.ts';

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
  const lexiconOf = makeLexicons();

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
        findUses(scope, surroundings, around(undefined), lexiconOf),
      );
      if (found === undefined) return [];
      if (found.boundAt !== age()) found.words = boundTo(found.words, around(undefined));
      found.boundAt = age();
      return found.words;
    },
    referencesIn: (file, token) =>
      kept(references, file, token, (scope, surroundings) =>
        referencesOf(scope, lexiconOf(homeOf(scope), surroundings), surroundings),
      )?.words ?? [],
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

/** A review speaks the language of the (first) agreement that it looks at. */
function homeOf({ agreement, review }: FileScope): string {
  return agreement?.id ?? review?.agreements[0] ?? '';
}

type Lexicons = (home: string, around: HandbookView) => Lexicon<TermNames>;

/** An agreement's own terms come before shared ones of the same name; elsewhere only shared terms are known. */
function makeLexicons(): Lexicons {
  const known = new Map<string, { own: readonly TermNames[]; behind: unknown; lexicon: Lexicon<TermNames> }>();
  const lexiconOf: Lexicons = (home, around) => {
    const behind = home === '' ? undefined : lexiconOf('', around);
    const own = around.lookUp(namesByHome, home);
    if (own.length === 0 && behind !== undefined) return behind;
    const before = known.get(home);
    if (before?.own === own && before.behind === behind) return before.lexicon;
    const lexicon = makeLexicon(own, behind);
    known.set(home, { own, behind, lexicon });
    return lexicon;
  };
  return lexiconOf;
}

function findUses(scope: FileScope, around: HandbookView, unwatched: HandbookView, lexiconOf: Lexicons): TermUse[] {
  const terms = new Map<string, Term>();
  const termOf = ({ key }: TermNames): Term => {
    const known = terms.get(key);
    if (known !== undefined) return known;
    // What others see of the term matters to whoever asks for its uses; the rest of it does not.
    around.lookUp(seenTerms, key);
    const [term] = unwatched.lookUp(termsByKey, key) as [Term];
    terms.set(key, term);
    return term;
  };
  return termUsesOf(scope.facts, { lexicon: lexiconOf(homeOf(scope), around), termOf }, scope.agreement);
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
