import { fileIndex, type Handbook, type HandbookView, type Term, type TermUse, termKey } from '../../resolve/index.ts';

/** The terms that something other than their own definition speaks of. That another term lists it beside itself is no use. */
export function usedTerms(handbook: Pick<Handbook, 'terms' | 'lookUp'>): ReadonlySet<Term> {
  return new Set(handbook.terms.filter((term) => isUsed(term, handbook)));
}

/** Whether something other than its own definition speaks of a term. */
export function isUsed(term: Term, handbook: Pick<HandbookView, 'lookUp'>): boolean {
  return handbook.lookUp(filesByTerm, termKey(term)).length > 0;
}

/** The paths of the files that use a term. */
const filesByTerm = fileIndex<string>({
  entriesOf: ({ facts: { file } }, around) => {
    const used = new Set(
      around
        .usesIn(file)
        .filter(isUse)
        .map(({ term }) => termKey(term)),
    );
    return [...used].map((key) => [key, file.path] as const);
  },
  same: (one, other) => one === other,
});

function isUse({ self, form, path }: TermUse): boolean {
  const list = path?.at(-2);
  return !self && form !== 'avoid' && list !== 'see' && list !== 'not-to-confuse-with';
}
