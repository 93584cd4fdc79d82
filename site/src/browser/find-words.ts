import type { FilterWord } from '../model/glossary/filter-data.ts';

/** A word that was found, and by what. */
export interface FoundWord {
  readonly word: FilterWord;
  /** The word that was looked for and must not be said; undefined where it was found by its own. */
  readonly instead?: string;
  /** The other name by which it was found; undefined where its name or short form tells. */
  readonly also?: string;
}

/**
 * Finds words of the glossary by their name, short form, other names, words to avoid and meaning, best first.
 * Capitals, marks above letters and the kind of hyphen make no difference; all parts of what is looked for must be there.
 */
export function findWords(words: readonly FilterWord[], wanted: string): FoundWord[] {
  const parts = plain(wanted).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const found = words.flatMap((word) => {
    const match = matchOf(word, parts);
    return match === undefined ? [] : [match];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ found: each }) => each);
}

/** Words as they are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑–—_-]/g, ' ')
    .trim();
}

function matchOf(word: FilterWord, parts: readonly string[]): { rank: number; found: FoundWord } | undefined {
  const best = (names: readonly string[]) =>
    names.map((name) => ({ name, rank: rankIn(plain(name), parts) })).sort((a, b) => a.rank - b.rank)[0];
  const own = best([word.n, ...(word.s === undefined ? [] : [word.s])]);
  const also = best(word.a ?? []);
  const avoid = best(word.x ?? []);
  if (own !== undefined && own.rank <= (also?.rank ?? none) && own.rank <= (avoid?.rank ?? none) && own.rank < none)
    return { rank: own.rank, found: { word } };
  if (also !== undefined && also.rank <= (avoid?.rank ?? none) && also.rank < none)
    return { rank: also.rank + 0.1, found: { word, also: also.name } };
  if (avoid !== undefined && avoid.rank < none) return { rank: avoid.rank + 0.2, found: { word, instead: avoid.name } };
  // What is looked for may stand partly in the name and partly in the meaning.
  const all = plain([word.n, word.s, ...(word.a ?? []), word.m].join(' '));
  return parts.every((part) => all.includes(part)) ? { rank: 5, found: { word } } : undefined;
}

const none = 9;

/** 0 the very name, 1 it begins so, 2 one of its words begins so, 3 it stands somewhere in it. */
function rankIn(name: string, parts: readonly string[]): number {
  const wanted = parts.join(' ');
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (parts.every((part) => ` ${name}`.includes(` ${part}`))) return 2;
  return parts.every((part) => name.includes(part)) ? 3 : none;
}
