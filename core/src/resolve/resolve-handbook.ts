import { handbookFile, type ParsedFile } from '../parse/index.ts';
import { type FileFacts, fileFacts } from './file-facts.ts';
import type { Agreement, Handbook, Review, Settings, Term } from './handbook.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { readAgreement } from './read-agreement.ts';
import { readGuide, readReview, readSettings } from './read-pages.ts';
import { readOwnTerms, readSharedTerm } from './read-terms.ts';
import { type ReferenceScope, referencesOf } from './references.ts';
import { termUsesOf } from './term-uses.ts';

/**
 * Ties the files of a handbook together.
 * @param files every file that `parseFile` took, in any order.
 * @param options.today the day the handbook is looked at, as an ISO date.
 * @param options.paths paths of all files below the root; links may lead to any of them.
 */
export function resolveHandbook(
  files: readonly ParsedFile[],
  options: { today: string; paths: Iterable<string> },
): Handbook {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(fileFacts);
  const of = (kind: ParsedFile['kind']) => sorted.filter((facts) => facts.file.kind === kind);
  const settings = readSettings(sorted.find((facts) => facts.file.path === handbookFile));
  const agreements = of('agreement').map((facts) => readAgreement(facts, settings.vocabulary));
  const reviews = of('review').map(readReview);
  const shared = of('term').flatMap((facts) => readSharedTerm(facts) ?? []);
  const own = of('agreement').flatMap(readOwnTerms);
  const scope = makeScope(agreements, reviews, settings, makeLexicons(shared, own));
  return {
    today: options.today,
    settings,
    files: new Map(sorted.map((facts) => [facts.file.path, facts])),
    paths: new Set(options.paths),
    agreements,
    terms: [...shared.sort(byName), ...own],
    reviews,
    guides: of('guide').map(readGuide),
    termUses: sorted.flatMap((facts) => termUsesOf(facts, scope.lexiconOf(facts), scope.agreementOf(facts))),
    references: sorted.flatMap((facts) => referencesOf(facts, scope)),
  };
}

/** An agreement's own terms come before shared ones of the same name; elsewhere only shared terms are known. */
function makeLexicons(shared: readonly Term[], own: readonly Term[]): (home: string | undefined) => Lexicon {
  const sharedLexicon = makeLexicon(shared);
  const byHome = new Map<string, Term[]>();
  for (const term of own) byHome.set(term.agreement ?? '', [...(byHome.get(term.agreement ?? '') ?? []), term]);
  const made = new Map([...byHome].map(([home, terms]) => [home, makeLexicon(terms, sharedLexicon)]));
  return (home) => made.get(home ?? '') ?? sharedLexicon;
}

function makeScope(
  agreements: readonly Agreement[],
  reviews: readonly Review[],
  settings: Settings,
  lexiconFor: (home: string | undefined) => Lexicon,
): ReferenceScope {
  const agreementById = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const reviewById = new Map(reviews.map((review) => [review.id, review]));
  const agreementOf = ({ file }: FileFacts) => (file.kind === 'agreement' ? agreementById.get(file.id) : undefined);
  const reviewOf = ({ file }: FileFacts) => (file.kind === 'review' ? reviewById.get(file.id) : undefined);
  // A review speaks the language of the (first) agreement that it looks at.
  const lexiconOf = (facts: FileFacts) => lexiconFor(agreementOf(facts)?.id ?? reviewOf(facts)?.agreements[0]);
  return { agreements, agreementById, agreementOf, reviewOf, settings, lexiconOf, declaredAnywhere: new Map() };
}

function byName(a: Term, b: Term): number {
  return a.name.value.toLowerCase() < b.name.value.toLowerCase() ? -1 : 1;
}
