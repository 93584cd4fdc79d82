import type { Handbook, Term, TermUse } from '../../resolve/index.ts';

/** The terms that something other than their own definition speaks of. That another term lists it beside itself is no use. */
export function usedTerms(handbook: Handbook): ReadonlySet<Term> {
  return new Set(handbook.termUses.filter(isUse).map((use) => use.term));
}

function isUse({ self, form, path }: TermUse): boolean {
  const list = path?.at(-2);
  return !self && form !== 'avoid' && list !== 'see' && list !== 'not-to-confuse-with';
}
