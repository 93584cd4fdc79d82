import type { HandbookView, Reference, Term, TermUse } from '../handbook.ts';
import { type Lexicon, makeLexicon } from '../lexicon.ts';
import { referencesOf } from '../references.ts';
import { termUsesOf } from '../term-uses.ts';
import type { FileScope } from './file-index.ts';
import { namesByHome, seenTerms, type TermNames, termsByKey } from './term-index.ts';

/** Finds the words of files that stand for something declared elsewhere. */
export interface WordFinder {
  /** @param unwatched gives what may be looked up without hearing of its changes. */
  usesIn(scope: FileScope, around: HandbookView, unwatched: HandbookView): TermUse[];
  referencesIn(scope: FileScope, around: HandbookView): Reference[];
}

/** A finder that makes the lexicon of each agreement once, for as long as its terms stay the same. */
export function makeWordFinder(): WordFinder {
  const lexiconOf = makeLexicons();
  return {
    usesIn: (scope, around, unwatched) => findUses(scope, around, unwatched, lexiconOf),
    referencesIn: (scope, around) => referencesOf(scope, lexiconOf(homeOf(scope), around), around),
  };
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
