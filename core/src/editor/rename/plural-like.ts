import { pluralOf } from '../../resolve/index.ts';
import { wordsOf, writtenLike } from './casing.ts';

/**
 * The plural of a new name, made as the old plural was made from the old name: where one word tells the number
 * (“persons in charge”), that word; the regular plural otherwise. It keeps its capitals, and a plural that is the name
 * itself stays so.
 */
export function pluralLike(oldName: string, oldPlural: string, newName: string): string {
  if (oldPlural === oldName) return newName;
  const plural = byWords(oldName, oldPlural, newName) ?? pluralOf(newName);
  return writtenLike(oldPlural, oldPlural, plural);
}

/** undefined where the names have not the same number of words, so that nobody can tell which word became which. */
function byWords(oldName: string, oldPlural: string, newName: string): string | undefined {
  const [was, were, is] = [oldName, oldPlural, newName].map(wordsOf) as [string[], string[], string[]];
  if (oldPlural === pluralOf(oldName) || was.length !== were.length || was.length !== is.length) return undefined;
  const same = (one: string | undefined, other: string | undefined) => one?.toLowerCase() === other?.toLowerCase();
  const words = is.map((word, at) => {
    if (same(word, was[at])) return same(was[at], were[at]) ? word : (were[at] ?? word);
    return same(was[at], were[at]) ? word : pluralOf(word);
  });
  const gaps = newName.split(/[\p{L}\p{N}]+/u).slice(1, -1);
  return words.map((word, at) => (at === 0 ? word : `${gaps[at - 1] ?? ' '}${word}`)).join('');
}
