import type { Term } from '@living-sla/core';
import type { Context } from '../context.ts';
import { hint } from '../term-links.ts';

/** A term named beside another; without an address where no such term is defined. */
export interface TermLink {
  readonly name: string;
  readonly means: string | undefined;
  readonly address: string | undefined;
}

/** The terms that a definition names by name or short form. */
export function relatedTerms(names: readonly string[], from: Term, context: Context): TermLink[] {
  return names.map((name) => {
    const term = context.lookUp(name, from.agreement);
    return term === undefined
      ? { name, means: undefined, address: undefined }
      : { name: nameOf(term), means: hint(term), address: context.places.term(term.id) };
  });
}

/** The name of a term with its short form. */
export function nameOf(term: Term): string {
  const short = term.abbreviation?.value;
  return short === undefined ? term.name.value : `${term.name.value} (${short})`;
}
