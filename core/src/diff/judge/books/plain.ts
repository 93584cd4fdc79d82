import { type DataPath, parseNumber } from '../../../parse/index.ts';
import type { Plain, PlainMap } from '../../snapshot/snapshot.ts';

/** Whether a value is a mapping. */
export function isMap(plain: Plain | undefined): plain is PlainMap {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain);
}

/** Whether a value is a list. */
export function isList(plain: Plain | undefined): plain is readonly Plain[] {
  return Array.isArray(plain);
}

/** The value at a path; undefined where the path leads nowhere. */
export function plainAt(root: Plain | undefined, steps: DataPath): Plain | undefined {
  let plain: Plain | undefined = root;
  for (const step of steps) {
    if (isList(plain)) plain = plain[Number(step)];
    else plain = isMap(plain) && Object.hasOwn(plain, String(step)) ? plain[String(step)] : undefined;
    if (plain === undefined) return undefined;
  }
  return plain;
}

/** The text under a key of a mapping; undefined where there is none. */
export function textAt(plain: Plain | undefined, ...steps: DataPath): string | undefined {
  const found = plainAt(plain, steps);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

/** The texts under a key, which may hold one or a list of them; empty where there are none. */
export function textsAt(plain: Plain | undefined, ...steps: DataPath): readonly string[] {
  const found = plainAt(plain, steps);
  const all = isList(found) ? found : [found];
  return all.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

/** The items of the list under a key; empty where there is none. */
export function itemsAt(plain: Plain | undefined, ...steps: DataPath): readonly Plain[] {
  const found = plainAt(plain, steps);
  return isList(found) ? found : [];
}

/** The number that a text is; undefined where it is none. Other than in `parseNumber` it may be below zero. */
export function numberOf(text: string): number | undefined {
  const below = /^[-−]\s?(.+)$/.exec(text.trim());
  const number = parseNumber(below?.[1] ?? text.trim());
  return number === undefined ? undefined : below ? -number : number;
}
