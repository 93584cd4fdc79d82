import { type Field, fields, type NameKind } from '@living-sla/schema';
import type { Difference } from '../facts/difference.ts';

/** Things that got another id: for each kind of thing the new id by the old one. For files also the paths. */
export type Renames = ReadonlyMap<NameKind | 'path', ReadonlyMap<string, string>>;

/** Finds them: every id that changed while its thing stayed. A renamed file of an agreement is one, too. */
export function renamesIn(differences: readonly Difference[]): Renames {
  const renames = new Map<NameKind | 'path', Map<string, string>>();
  const add = (kind: NameKind | 'path', before: string, after: string) => {
    const known = renames.get(kind) ?? new Map();
    renames.set(kind, known.set(before, after));
  };
  for (const { field, file, before, after } of differences) {
    if (file.before !== undefined && file.after !== undefined && file.before.path !== file.after.path) {
      add('path', file.before.path, file.after.path);
    }
    if (file.before?.kind === 'agreement' && file.after !== undefined && file.before.id !== file.after.id) {
      add('agreement', file.before.id, file.after.id);
    }
    const kind = schemaField(file.after?.kind ?? file.before?.kind, field)?.id;
    if (kind !== undefined && typeof before === 'string' && typeof after === 'string') add(kind, before, after);
  }
  return renames;
}

/** What the schema says of a field of a kind of file; undefined where it says nothing. */
export function schemaField(kind: keyof typeof fields | undefined, path: string): Field | undefined {
  if (kind === undefined) return undefined;
  byPath ??= new Map(
    Object.entries(fields).map(([name, all]) => [name, new Map(all.map((field) => [field.path, field]))]),
  );
  return byPath.get(kind)?.get(path);
}

let byPath: Map<string, Map<string, Field>> | undefined;
