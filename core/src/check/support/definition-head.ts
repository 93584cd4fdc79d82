import type { DataPath, ParsedFile } from '../../parse/index.ts';
import type { Handbook, Term, TermUse } from '../../resolve/index.ts';

/**
 * The term that a definition begins with and is built on: “An MQL that Sales has accepted” is built on MQL. Terms that
 * its words only speak of (“a lead with a high lead score”) are none of it, and one that goes on as another word does
 * (“a customer list”) is none either. Terms without such a beginning are left out.
 */
export function definitionHeads(handbook: Handbook): ReadonlyMap<Term, TermUse> {
  const termsOf = byPlace(handbook.terms);
  const heads = new Map<Term, TermUse>();
  for (const use of handbook.termUses) {
    if (use.path?.at(-1) !== 'means' || use.form === 'avoid') continue;
    const term = termsOf.get(use.file)?.get(placeOf(use.path.slice(0, -1)));
    if (term?.means !== undefined && !heads.has(term) && isHead(use, term.means.range)) heads.set(term, use);
  }
  return heads;
}

/** The terms of each file by their place in it. */
function byPlace(terms: readonly Term[]): ReadonlyMap<ParsedFile, ReadonlyMap<string, Term>> {
  const files = new Map<ParsedFile, Map<string, Term>>();
  for (const term of terms) {
    const places = files.get(term.file) ?? new Map<string, Term>();
    files.set(term.file, places.set(placeOf(term.path), term));
  }
  return files;
}

function placeOf(path: DataPath): string {
  return path.join('/');
}

function isHead({ file, range }: TermUse, means: { start: number; end: number }): boolean {
  const before = file.text.slice(means.start, range.start);
  // A beginning longer than its articles and marks of YAML is none.
  if (before.length > 80 || !opening.test(before)) return false;
  return following.test(file.text.slice(range.end, Math.min(means.end, range.end + 20)));
}

const opening =
  /^["']?(?:[>|][-+]?)?\s*(?:(?:an?|the|any|every|each|another (?:word|name) for|the same as)\s+)*["'“]?$/i;

const following =
  /^["'”]?(?:\s*$|\s*[.,;:(]|\s+(?:that|which|who|whom|whose|where|when|with|without|for|from|in|on|at|of|to|by|is|has|after|before|once|and|or|as)\b)/;
