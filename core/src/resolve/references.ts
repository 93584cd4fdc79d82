import type { NameKind } from '@living-sla/schema';
import type { FileFacts } from './file-facts.ts';
import type { Agreement, Reference, Review, Settings } from './handbook.ts';
import type { Lexicon } from './lexicon.ts';

/** What the references of files can point at. */
export interface ReferenceScope {
  readonly agreements: readonly Agreement[];
  readonly agreementById: ReadonlyMap<string, Agreement>;
  readonly settings: Settings;
  /** The agreement that a file is; undefined for any other file. */
  readonly agreementOf: (facts: FileFacts) => Agreement | undefined;
  /** The review that a file is; undefined for any other file. */
  readonly reviewOf: (facts: FileFacts) => Review | undefined;
  /** What is declared anywhere in the handbook, filled as it is asked for: for files that belong to no agreement. */
  readonly declaredAnywhere: Map<NameKind, ReadonlySet<string>>;
  /** The terms that can be named in a file. */
  readonly lexiconOf: (facts: FileFacts) => Lexicon;
}

/** Ties every word of one file that names something to what it names. */
export function referencesOf(facts: FileFacts, scope: ReferenceScope): Reference[] {
  if (facts.references.length === 0) return [];
  const near = nearAgreements(facts, scope);
  const lexicon = scope.lexiconOf(facts);
  const ids: Map<NameKind, ReadonlySet<string>> = near === scope.agreements ? scope.declaredAnywhere : new Map();
  const known = (kind: NameKind) => {
    const found = ids.get(kind) ?? new Set(declared(kind, near, scope));
    ids.set(kind, found);
    return found;
  };
  const candidatesFor = makeCandidates(lexicon, known);
  const { file } = facts;
  return facts.references.map(({ also, kinds, name, open, range, path }) => {
    const names = (kind: NameKind) => (kind === 'term' ? lexicon.lookup(name) !== undefined : known(kind).has(name));
    const isKnown = also.includes(name) || kinds.some(names);
    return { kinds, open, name, file, range, path, known: isKnown, candidates: candidatesFor(kinds, also) };
  });
}

/** One function for all references of a file that may name the same: there are tens of thousands of references. */
function makeCandidates(lexicon: Lexicon, known: (kind: NameKind) => ReadonlySet<string>) {
  const made = new Map<readonly NameKind[], () => readonly string[]>();
  return (kinds: readonly NameKind[], also: readonly string[]): (() => readonly string[]) => {
    let all: readonly string[] | undefined;
    const names = () => kinds.flatMap((kind) => (kind === 'term' ? lexicon.names() : [...known(kind)])).concat(also);
    const candidates =
      made.get(kinds) ??
      (() => {
        all ??= [...new Set(names())];
        return all;
      });
    made.set(kinds, candidates);
    return candidates;
  };
}

/** The agreements whose parties, stages and goals a file may name: its own, those it reviews, or all of them. */
function nearAgreements(facts: FileFacts, scope: ReferenceScope): readonly Agreement[] {
  const own = scope.agreementOf(facts);
  if (own !== undefined) return [own];
  const review = scope.reviewOf(facts);
  return review?.agreements.flatMap((id) => scope.agreementById.get(id) ?? []) ?? scope.agreements;
}

function declared(kind: NameKind, near: readonly Agreement[], scope: ReferenceScope): string[] {
  const { settings } = scope;
  if (kind === 'agreement') return [...scope.agreementById.keys()];
  if (kind === 'calendar' || kind === 'role')
    return declaredIds(settings.facts === undefined ? [] : [settings.facts], kind);
  if (kind === 'party') return near.flatMap((agreement) => agreement.parties.map((party) => party.id));
  if (kind === 'goal') return near.flatMap((agreement) => agreement.goals.flatMap((goal) => goal.id?.value ?? []));
  return declaredIds(
    near.map((agreement) => agreement.facts),
    kind,
  );
}

function declaredIds(files: readonly FileFacts[], kind: NameKind): string[] {
  return files.flatMap((facts) => facts.ids.filter((id) => id.kind === kind).map((id) => id.name));
}
