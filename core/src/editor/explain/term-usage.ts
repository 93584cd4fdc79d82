import type { ParsedFile } from '../../parse/index.ts';
import type { Agreement, Handbook, Term, TermUse } from '../../resolve/index.ts';
import { usesOfTerm } from '../references.ts';

/** Where a term is used outside its own definition. */
export interface TermUsage {
  /** The agreements that use it, with every place. An agreement's own term is used in that one at most. */
  readonly agreements: readonly { readonly agreement: Agreement; readonly uses: readonly TermUse[] }[];
  /** Places on all other pages: definitions of other terms, reviews, guides. */
  readonly elsewhere: readonly TermUse[];
}

/**
 * Looks for uses of one term: of a shared one in all files, of an agreement's own in those that can know it. Words to
 * avoid are no use of it, and neither is a definition that only lists it beside itself.
 */
export function termUsage(term: Term, handbook: Handbook): TermUsage {
  const usesIn = (file: ParsedFile) => usesOfTerm(term, file, handbook).filter(isUse);
  const { agreements, others } = filesThatKnow(term, handbook);
  return {
    agreements: agreements
      .map((agreement) => ({ agreement, uses: usesIn(agreement.file) }))
      .filter(({ uses }) => uses.length > 0),
    elsewhere: others.flatMap(usesIn),
  };
}

interface Files {
  readonly agreements: readonly Agreement[];
  readonly others: readonly ParsedFile[];
}

function filesThatKnow({ agreement, file }: Term, { agreements, reviews, files }: Handbook): Files {
  if (agreement === undefined) {
    const others = [...files.values()].map((facts) => facts.file).filter(({ kind }) => kind !== 'agreement');
    return { agreements, others };
  }
  // A review speaks the language of the first agreement that it looks at.
  const near = reviews.filter((review) => review.agreements[0] === agreement);
  return { agreements: agreements.filter((each) => each.file === file), others: near.map((review) => review.file) };
}

function isUse({ self, form, path }: TermUse): boolean {
  const list = path?.at(-2);
  return !self && form !== 'avoid' && list !== 'see' && list !== 'not-to-confuse-with';
}
