import type { DataPath } from '../../parse/index.ts';
import { type FileScope, fileIndex, type HandbookView, type Term, type TermUse } from '../../resolve/index.ts';

/** A term, and the use of another one that its definition is built on. */
export interface DefinitionHead {
  readonly term: Term;
  readonly head: TermUse;
}

/**
 * The term that each definition of a file begins with and is built on: “An MQL that Sales has accepted” is built on MQL. Terms that
 * its words only speak of (“a lead with a high lead score”) are none of it, and one that goes on as another word does
 * (“a customer list”) is none either. Terms without such a beginning are left out.
 */
export function definitionHeads(
  { facts }: Pick<FileScope, 'facts'>,
  handbook: HandbookView,
): readonly DefinitionHead[] {
  return handbook.lookUp(headsByFile, facts.file.path);
}

const headsByFile = fileIndex<DefinitionHead>({
  *entriesOf({ facts: { file }, terms }, around) {
    if (terms.length === 0) return;
    const termAt = new Map(terms.map((term) => [placeOf(term.path), term]));
    const found = new Set<Term>();
    for (const head of around.usesIn(file)) {
      if (head.path?.at(-1) !== 'means' || head.form === 'avoid') continue;
      const term = termAt.get(placeOf(head.path.slice(0, -1)));
      if (term?.means === undefined || found.has(term) || !isHead(head, term.means.range)) continue;
      found.add(term);
      yield [file.path, { term, head }];
    }
  },
});

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
