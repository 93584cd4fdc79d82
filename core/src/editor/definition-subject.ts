import type { ParsedFile } from '../parse/index.ts';
import { contains, type Range } from '../read/index.ts';
import type { Handbook, Reference, Term, TermUse } from '../resolve/index.ts';
import { referenceAt, termUseAt, touches } from './at-offset.ts';
import { type Declaration, declarationsOf, declaredFor } from './definition-names.ts';

/** What the words at a place name. */
export type Subject = TermSubject | NameSubject;

/** A term, named in one of its forms. */
export interface TermSubject {
  readonly kind: 'term';
  readonly term: Term;
  readonly form: TermUse['form'];
  /** The words at the place. */
  readonly range: Range;
}

/** Something that has an id: a party, a stage, a goal and such. */
export interface NameSubject {
  readonly kind: Declaration['kind'];
  /** Where it is declared; several places where several agreements have a thing of that name. One at least. */
  readonly declarations: readonly [Declaration, ...Declaration[]];
  /** Whether the place names it by its name for people in place of its id. */
  readonly byName: boolean;
  readonly range: Range;
}

/** What the words at an offset name, where they declare it and where they use it; undefined where they name nothing. */
export function subjectAt(file: ParsedFile, handbook: Handbook, offset: number): Subject | undefined {
  const declared = termDeclaredAt(file, handbook, offset) ?? nameDeclaredAt(file, handbook, offset);
  if (declared !== undefined) return declared;
  const reference = referenceAt(file, handbook, offset);
  const named = reference && meantBy(reference, handbook);
  if (named !== undefined) return named;
  const use = termUseAt(file, handbook, offset);
  if (use !== undefined) return { kind: 'term', term: use.term, form: use.form, range: use.range };
  return agreementTitledAt(file, handbook, offset);
}

/** What a reference names: the first of its kinds that knows the name wins; undefined where none does. */
export function meantBy(reference: Reference, handbook: Handbook): Subject | undefined {
  const { file, range, kinds } = reference;
  for (const kind of kinds) {
    if (kind === 'term') {
      const use = termNamed(reference, handbook);
      if (use !== undefined) return { kind, term: use.term, form: use.form, range: use.range };
    } else {
      const [first, ...more] = declaredFor(kind, file, handbook).filter(({ id }) => id === reference.name);
      if (first !== undefined) return { kind, declarations: [first, ...more], byName: false, range };
    }
  }
  const name = comparable(reference.name);
  if (name === '') return undefined;
  const [first, ...more] = kinds
    .flatMap((kind) => declaredFor(kind, file, handbook))
    .filter((each) => comparable(nameForPeople(each)) === name);
  return first && { kind: first.kind, declarations: [first, ...more], byName: true, range };
}

/** The places in a term's definition that spell one of its forms, or a word to avoid. */
export function placesOfForms(term: Term): readonly { readonly form: TermUse['form']; readonly range: Range }[] {
  const { name, abbreviation, plural, aliases, avoid } = term;
  const places: [TermUse['form'], { readonly range: Range } | undefined][] = [
    ['name', name],
    ['abbreviation', abbreviation],
    ['plural', plural],
    ...aliases.map((alias): ['alias', typeof alias] => ['alias', alias]),
    ...avoid.map((each): ['avoid', typeof each] => ['avoid', each]),
  ];
  return places.flatMap(([form, place]) => (place === undefined ? [] : [{ form, range: place.range }]));
}

function termDeclaredAt(file: ParsedFile, handbook: Handbook, offset: number): TermSubject | undefined {
  for (const term of handbook.terms) {
    if (term.file !== file) continue;
    const place = placesOfForms(term).find(({ range }) => touches(range, offset));
    if (place !== undefined) return { kind: 'term', term, ...place };
  }
  return undefined;
}

function nameDeclaredAt(file: ParsedFile, handbook: Handbook, offset: number): NameSubject | undefined {
  const facts = handbook.files.get(file.path);
  for (const declaration of facts === undefined ? [] : declarationsOf(facts)) {
    if (declaration.kind === 'agreement') continue;
    const { range, name } = declaration;
    const byName = name !== undefined && touches(name.range, offset);
    if (!byName && !touches(range, offset)) continue;
    // The name may hold a term, which says more than that this is a name.
    if (byName && termUseAt(file, handbook, offset) !== undefined) continue;
    const { kind } = declaration;
    return { kind, declarations: [declaration], byName, range: byName ? name.range : range };
  }
  return undefined;
}

function agreementTitledAt(file: ParsedFile, handbook: Handbook, offset: number): NameSubject | undefined {
  const facts = handbook.files.get(file.path);
  const declaration = facts && declarationsOf(facts).find(({ kind }) => kind === 'agreement');
  if (declaration === undefined || !touches(declaration.range, offset)) return undefined;
  return { kind: 'agreement', declarations: [declaration], byName: true, range: declaration.range };
}

/** The term that a reference names as a whole; a word to avoid is no name. */
function termNamed({ file, range, name }: Reference, handbook: Handbook): TermUse | undefined {
  return handbook.usesIn(file).find((use) => {
    const words = file.text.slice(use.range.start, use.range.end);
    return use.form !== 'avoid' && contains(range, use.range) && words === name.trim();
  });
}

function nameForPeople({ name, written, file, range, kind }: Declaration): string {
  if (kind === 'agreement') return '';
  return name?.value ?? (written === 'name' ? file.text.slice(range.start, range.end).replace(/^["']|["']$/g, '') : '');
}

function comparable(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
