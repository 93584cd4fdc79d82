import { fields, type NameKind } from '@living-sla/schema';

import { quote } from '../../check/rule.ts';
import type { Handbook, Reference } from '../../resolve/index.ts';
import { type Declaration, declaredFor } from '../definition-names.ts';
import type { NameSubject } from '../definition-subject.ts';

/** Why something that is no term is not renamed at a place; undefined where it can be. */
export function notToRename({ kind, declarations, byName }: NameSubject): string | undefined {
  const [{ id, file }] = declarations;
  if (kind === 'agreement') {
    return `An agreement is called by its file, so rename ${quote(file.path)} to call it something else. Its title can be changed as any text.`;
  }
  if (byName && kind !== 'role' && declarations.every(({ written }) => written === 'id')) {
    return `This name is there for readers, and can be changed as any text. Other places refer to the id ${quote(id)}: put the cursor on that to rename it.`;
  }
  if (fixedWords(kind).has(id)) {
    return `${quote(id)} has a meaning of its own wherever a ${kind} is named, so renaming it would change places that do not name it. Declare a ${kind} with another id instead.`;
  }
  return undefined;
}

/** Why words cannot be an id; undefined where they can. @param name what was typed; for most kinds that is the id. */
export function notAnId({ kind }: NameSubject, id: string, name: string): string | undefined {
  if (fixedWords(kind).has(id))
    return `${quote(id)} has a meaning of its own wherever a ${kind} is named. Choose another id.`;
  if (freeKinds.has(kind) || idForm.test(id)) return undefined;
  return `${quote(name)} cannot be the id of a ${kind}. Use letters, digits, hyphens, points and underscores, without a space, and begin with a letter or digit.`;
}

/** Who goes by the new id already, or is meant by it; undefined where nobody is. */
export function idTaken(
  things: readonly Declaration[],
  id: string,
  references: readonly Reference[],
  handbook: Handbook,
): string | undefined {
  for (const thing of things) {
    const other = declaredFor(thing.kind, thing.file, handbook).find(
      (each) => each.id === id && !things.includes(each),
    );
    if (other !== undefined) return taken(id, other);
  }
  for (const { kinds, file } of references) {
    const others = kinds.flatMap((kind) => declaredFor(kind, file, handbook));
    const other = others.find((each) => each.id === id && !things.includes(each));
    if (other !== undefined) return taken(id, other);
  }
  return namedAlready(things, handbook, id, (name) => name === id);
}

/** Who is called so already where a thing is renamed by what people call it; undefined where nobody is. */
export function nameTaken(things: readonly Declaration[], name: string, handbook: Handbook): string | undefined {
  const [thing] = things;
  if (thing === undefined || !/[\p{L}\p{N}]/u.test(name)) return `${quote(name)} cannot be a name: it has no letters.`;
  const all = declaredFor(thing.kind, thing.file, handbook);
  const other = all.find(
    (each) => !things.includes(each) && [each.id, each.name?.value].some((own) => isSame(own, name)),
  );
  if (other !== undefined) return taken(name, other);
  return isSame(thing.name?.value, name)
    ? undefined
    : namedAlready(things, handbook, name, (each) => isSame(each, name));
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** A place that has the new name already would be taken for a reference to the thing. */
function namedAlready(
  things: readonly Declaration[],
  handbook: Handbook,
  newName: string,
  isIt: (name: string) => boolean,
): string | undefined {
  for (const { file } of handbook.files.values()) {
    for (const { name, kinds, range } of handbook.referencesIn(file)) {
      if (!isIt(name)) continue;
      const reached = kinds.flatMap((kind) => declaredFor(kind, file, handbook)).find((each) => things.includes(each));
      if (reached === undefined) continue;
      const line = file.lines().position(range.start).line;
      return `${quote(newName)} stands in ${quote(file.path)}, line ${line}, already, and would mean this ${reached.kind} there. Change that place first, or choose another name.`;
    }
  }
  return undefined;
}

function taken(id: string, { kind, file, range }: Declaration): string {
  const line = file.lines().position(range.start).line;
  return `${quote(id)} stands for a ${kind} already (${quote(file.path)}, line ${line}), so nobody could tell the two apart. Choose another name.`;
}

/** The form of ids in the schemas. */
const idForm = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Kinds whose ids may be any words. */
const freeKinds: ReadonlySet<NameKind> = new Set(['calendar', 'role']);

/** Words that may stand in place of the id of a kind, such as `any`. */
function fixedWords(kind: NameKind): ReadonlySet<string> {
  const all = Object.values(fields).flat();
  return new Set(all.flatMap(({ ref, also }) => (ref?.includes(kind) ? (also ?? []) : [])));
}
