import { linksIn } from '../check/support/links.ts';
import type { ParsedFile } from '../parse/index.ts';
import { contains, type Range } from '../read/index.ts';
import { type FileFacts, type Handbook, slug, type Term, type TermUse } from '../resolve/index.ts';
import { type Declaration, declarationsOf } from './definition-names.ts';
import {
  meantBy,
  type NameSubject,
  placesOfForms,
  type Subject,
  subjectAt,
  type TermSubject,
} from './definition-subject.ts';

/** A place that names something. */
export interface NamedPlace {
  readonly file: ParsedFile;
  readonly range: Range;
  /** Whether it declares the thing; otherwise it uses it. */
  readonly declares: boolean;
}

/**
 * Every place in the handbook that names the same thing as the words at an offset, the places that declare it included:
 * file by file, in the order of the text. Empty where the words name nothing.
 */
export function referencesAt(file: ParsedFile, handbook: Handbook, offset: number): NamedPlace[] {
  const subject = subjectAt(file, handbook, offset);
  return subject === undefined ? [] : placesNaming(subject, handbook, handbook.files.values());
}

/** The places in some files that name a thing. */
export function placesNaming(subject: Subject, handbook: Handbook, files: Iterable<FileFacts>): NamedPlace[] {
  const find = subject.kind === 'term' ? termFinder(subject, handbook) : nameFinder(subject, handbook);
  return [...files].flatMap((facts) => inOrder(find(facts)));
}

/** The uses of a term in a file; where a field names something else by that word, it is no use. Each place once. */
export function usesOfTerm(term: Term, file: ParsedFile, handbook: Handbook): TermUse[] {
  const uses = handbook.usesIn(file).filter((use) => use.term.node === term.node);
  if (uses.length === 0) return [];
  const others = namedOtherwise(file, handbook);
  const isOther = ({ range }: TermUse) => others.some((other) => contains(other, range));
  const byStart = new Map(uses.filter((use) => !isOther(use)).map((use) => [use.range.start, use]));
  return [...byStart.values()];
}

/** Where a field could name a term but names something else by that word: a stage, a goal. */
export function namedOtherwise(file: ParsedFile, handbook: Handbook): Range[] {
  return handbook.referencesIn(file).flatMap((reference) => {
    const mayBeOther = reference.kinds.length > 1 && reference.kinds.includes('term');
    const meant = mayBeOther ? meantBy(reference, handbook) : undefined;
    return meant === undefined || meant.kind === 'term' ? [] : [reference.range];
  });
}

/** Everything that is called the same: a party of one id is the same team in every agreement. */
export function sameThings({ kind, declarations }: NameSubject, handbook: Handbook): readonly Declaration[] {
  if (kind !== 'party') return declarations;
  const [{ id }] = declarations;
  const all = handbook.agreements.flatMap(({ facts }) => declarationsOf(facts));
  return all.filter((each) => each.kind === 'party' && each.id === id);
}

type Finder = (facts: FileFacts) => NamedPlace[];

/** Words to avoid are no name of a term, so they are only found when they are asked about. */
function termFinder({ term, form }: TermSubject, handbook: Handbook): Finder {
  const wanted = (each: TermUse['form']) => (each === 'avoid') === (form === 'avoid');
  return ({ file }) => [
    ...(file === term.file ? placesOfForms(term) : [])
      .filter((place) => wanted(place.form))
      .map(({ range }) => ({ file, range, declares: true })),
    ...usesOfTerm(term, file, handbook)
      .filter((use) => wanted(use.form))
      .map(({ range }) => ({ file, range, declares: false })),
  ];
}

function nameFinder(subject: NameSubject, handbook: Handbook): Finder {
  const things = new Set(sameThings(subject, handbook));
  return (facts) => [
    ...declarationsOf(facts)
      .filter((each) => things.has(each))
      .flatMap(({ range, name }) => (name === undefined || name.range === range ? [range] : [range, name.range]))
      .map((range) => ({ file: facts.file, range, declares: true })),
    ...handbook
      .referencesIn(facts.file)
      .filter((reference) => {
        const meant = reference.kinds.includes(subject.kind) ? meantBy(reference, handbook) : undefined;
        return meant !== undefined && meant.kind !== 'term' && meant.declarations.some((each) => things.has(each));
      })
      .map(({ file, range }) => ({ file, range, declares: false })),
    ...linksIn(facts)
      .filter(({ target }) => target.kind === 'file' && [...things].some((each) => leadsTo(target, each)))
      .map(({ range }) => ({ file: facts.file, range, declares: false })),
  ];
}

/** A link leads to an agreement by its file, and to a goal by its place on the agreement's page. */
function leadsTo({ path, anchor }: { path: string; anchor: string | undefined }, declaration: Declaration): boolean {
  if (path !== declaration.file.path) return false;
  if (declaration.kind === 'goal') return anchor === `goal-${slug(declaration.id)}`;
  return declaration.kind === 'agreement';
}

function inOrder(places: NamedPlace[]): NamedPlace[] {
  return places.sort((a, b) => a.range.start - b.range.start);
}
