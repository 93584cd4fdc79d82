import { fields, type NameKind } from '@living-sla/schema';
import type { FileSnapshot, Plain } from '../../snapshot/snapshot.ts';
import { isList, isMap, plainAt } from './plain.ts';

/** Whether a file refers to a thing of a kind by a name, in a field that may. */
export function refersTo(file: FileSnapshot, kind: NameKind, name: string): boolean {
  const places = fields[file.kind].filter(({ ref }) => ref?.includes(kind));
  return places.some(({ path }) => textsUnder(file.fields, path.split('/')).includes(name));
}

/** Every text at a path of the schema, in which `*` stands for each item and each free key. */
function textsUnder(plain: Plain | undefined, path: readonly string[]): readonly string[] {
  if (plain === undefined) return [];
  const [key, ...rest] = path;
  if (key === undefined) return typeof plain === 'string' ? [plain.trim()] : [];
  if (key !== '*') return textsUnder(plainAt(plain, [key]), rest);
  const all = isList(plain) ? plain : isMap(plain) ? Object.values(plain) : [];
  return all.flatMap((each) => textsUnder(each, rest));
}
