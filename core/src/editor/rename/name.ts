import type { Edit } from '../../check/index.ts';
import type { ParsedFile } from '../../parse/index.ts';
import { type Handbook, type Reference, slug } from '../../resolve/index.ts';
import type { Declaration } from '../definition-names.ts';
import { meantBy, type NameSubject } from '../definition-subject.ts';
import { sameThings } from '../references.ts';
import type { Refusal, RenameTarget, Renaming } from '../rename.ts';
import { anchorEdits, goalAnchor } from './anchors.ts';
import { writtenLike } from './casing.ts';
import { idTaken, nameTaken, notAnId, notToRename } from './name-refusals.ts';
import { innerRange, replaceValue } from './scalar-edit.ts';

/** What can be renamed where something is named that is no term: its id, or the name that it is written by. */
export function nameTarget(subject: NameSubject, file: ParsedFile): RenameTarget | Refusal {
  const refusal = notToRename(subject);
  return refusal === undefined ? { range: innerRange(file, subject.range), name: writtenName(subject) } : { refusal };
}

/** Renames something by its id: where it is declared, in every reference to it, and in links to it. */
export function renameName(subject: NameSubject, handbook: Handbook, name: string): Renaming | Refusal {
  const refused = notToRename(subject);
  if (refused !== undefined) return { refusal: refused };
  if (name === writtenName(subject)) return { edits: [] };
  if (subject.byName && !isWrittenByName(subject)) return renameForPeople(subject, handbook, name);
  const things = sameThings(subject, handbook);
  const id = isWrittenByName(subject) ? slug(name) : name;
  const references = referencesTo(things, handbook);
  const refusal = notAnId(subject, id, name) ?? idTaken(things, id, references, handbook);
  if (refusal !== undefined) return { refusal };
  const declared = things.map((thing) => declarationEdit(thing, subject, { id, name }));
  const used = references.map(({ file, range }) => replaceValue(file, range, id));
  return { edits: distinct([...declared, ...used, ...linkEdits(things, id, handbook)]) };
}

/** A party may be written as a name alone, which its id is made from: then the name is what is changed. */
function isWrittenByName({ declarations }: NameSubject): boolean {
  return declarations.every(({ written }) => written === 'name');
}

function writtenName(subject: NameSubject): string {
  const [first] = subject.declarations;
  if (subject.byName && first.name !== undefined) return first.name.value;
  return isWrittenByName(subject) ? textAt(first) : first.id;
}

function textAt({ file, range }: Declaration): string {
  const { start, end } = innerRange(file, range);
  return file.text.slice(start, end);
}

function declarationEdit(thing: Declaration, subject: NameSubject, to: { id: string; name: string }): Edit {
  const { file, range, written } = thing;
  if (written === 'id') return replaceValue(file, range, to.id);
  if (isWrittenByName(subject)) return replaceValue(file, range, to.name);
  // Another agreement has it as a name with a capital; the id is made from that name again.
  const [first = '', ...rest] = to.id;
  return replaceValue(file, range, /^\p{Lu}/u.test(textAt(thing)) ? first.toUpperCase() + rest.join('') : to.id);
}

/** References by the id. One that may also mean a thing of the same id in another agreement keeps that meaning. */
function referencesTo(things: readonly Declaration[], handbook: Handbook): Reference[] {
  return [...handbook.files.values()].flatMap(({ file }) =>
    handbook.referencesIn(file).filter((reference) => {
      if (!things.some(({ id, kind }) => id === reference.name && reference.kinds.includes(kind))) return false;
      const meant = meantBy(reference, handbook);
      return meant !== undefined && meant.kind !== 'term' && meant.declarations.every((each) => things.includes(each));
    }),
  );
}

/** A role is often referred to by what people call it. Each reference keeps its capitals. */
function renameForPeople({ kind, declarations }: NameSubject, handbook: Handbook, name: string): Renaming | Refusal {
  const refusal = nameTaken(declarations, name, handbook);
  if (refusal !== undefined) return { refusal };
  const old = declarations[0].name?.value ?? name;
  const declared = declarations.flatMap(({ file, name: place }) =>
    place ? [replaceValue(file, place.range, name)] : [],
  );
  const used = [...handbook.files.values()].flatMap(({ file }) =>
    handbook.referencesIn(file).flatMap((reference) => {
      const meant = reference.kinds.includes(kind) ? meantBy(reference, handbook) : undefined;
      const isIt = meant?.kind === kind && meant.byName && meant.declarations[0] === declarations[0];
      return isIt ? [replaceValue(file, reference.range, writtenLike(reference.name, old, name))] : [];
    }),
  );
  return { edits: distinct([...declared, ...used]) };
}

function linkEdits(things: readonly Declaration[], id: string, handbook: Handbook): Edit[] {
  const goals = things.filter(({ kind }) => kind === 'goal');
  const changed = new Map(goals.map((goal) => [goal.file.path, new Map([[goalAnchor(goal.id), goalAnchor(id)]])]));
  return anchorEdits(handbook, changed);
}

function distinct(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.range.start} ${edit.file}`, edit])).values()];
}
