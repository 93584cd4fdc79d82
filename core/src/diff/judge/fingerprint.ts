import { hash } from '../../read/index.ts';
import type { Difference } from '../facts/difference.ts';
import type { Plain } from '../snapshot/snapshot.ts';
import { isList, isMap } from './books/plain.ts';

/**
 * A name for a difference that stays while it stays the same difference: made of the file's id, the address in it, what
 * happened, and what stood and stands there, without white space at the ends and between words. No line, no commit, and
 * not how many others stand before it at the same address.
 */
export function fingerprint(difference: Difference): string {
  const { file, path, kind, before, after } = difference;
  const id = (file.after ?? file.before)?.id ?? '';
  const address = path.replace(/~\d+$/, '');
  return hash(JSON.stringify([id, address, kind, tidy(before), tidy(after)]));
}

/** The same value without what only layout makes different; keys of a mapping in the order of the alphabet. */
function tidy(plain: Plain | undefined): unknown {
  if (typeof plain === 'string') return plain.replace(/\s+/gu, ' ').trim();
  if (isList(plain)) return plain.map(tidy);
  if (!isMap(plain)) return null;
  return Object.keys(plain)
    .toSorted()
    .map((key) => [key, tidy(plain[key])]);
}
