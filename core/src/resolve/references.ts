import type { NameKind } from '@living-sla/schema';
import { remembered } from '../read/index.ts';
import type { HandbookView, Reference } from './handbook.ts';
import { declaredBy, namesByAgreement, namesByKind } from './incremental/declared-index.ts';
import type { FileScope } from './incremental/file-index.ts';
import type { TermNames } from './incremental/term-index.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Ties every word of one file that names something to what it names.
 * @param lexicon the terms that can be named in the file.
 */
export function referencesOf(scope: FileScope, lexicon: Lexicon<TermNames>, around: HandbookView): Reference[] {
  const { file, references } = scope.facts;
  if (references.length === 0) return [];
  const ids = new Map<NameKind, ReadonlySet<string>>();
  const known = (kind: NameKind) => {
    const found = ids.get(kind) ?? declared(kind, scope, around);
    ids.set(kind, found);
    return found;
  };
  const candidatesFor = makeCandidates(lexicon, known);
  return references.map(({ also, kinds, name, open, range, path }) => {
    const names = (kind: NameKind) => (kind === 'term' ? lexicon.lookup(name) !== undefined : known(kind).has(name));
    const isKnown = also.includes(name) || kinds.some(names);
    return { kinds, open, name, file, range, path, known: isKnown, candidates: candidatesFor(kinds, also) };
  });
}

/** One function for all references of a file that may name the same: there are tens of thousands of references. */
function makeCandidates(lexicon: Lexicon<TermNames>, known: (kind: NameKind) => ReadonlySet<string>) {
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

/** The names of a kind that a file may use: those of its own agreement, of those it reviews, or of all of them. */
function declared(kind: NameKind, scope: FileScope, around: HandbookView): ReadonlySet<string> {
  if (kind === 'calendar' || kind === 'role') return namesInSettings(kind, around);
  const { agreement, review } = scope;
  if (kind === 'agreement' || (agreement ?? review) === undefined) return flatSetOf(around.lookUp(namesByKind, kind));
  if (agreement !== undefined) return new Set(declaredBy(scope)[kind]);
  const near = review?.agreements.flatMap((id) => around.lookUp(namesByAgreement, id)) ?? [];
  return new Set(near.flatMap((names) => names[kind] ?? []));
}

function namesInSettings(kind: NameKind, { settings }: HandbookView): ReadonlySet<string> {
  const ids = settings.facts?.ids ?? [];
  return new Set(ids.filter((id) => id.kind === kind).map((id) => id.name));
}

/** Many files look up the same names. */
const flatSetOf = remembered((names: readonly (readonly string[])[]): ReadonlySet<string> => new Set(names.flat()));
