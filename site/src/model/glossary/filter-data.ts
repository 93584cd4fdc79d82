import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';

/** One word as the filter of the glossary knows it. The names are short: there may be thousands. */
export interface FilterWord {
  /** Its name. */
  readonly n: string;
  /** Its short form. */
  readonly s?: string;
  /** What it is also called. */
  readonly a?: readonly string[];
  /** The words that must not be said for it. */
  readonly x?: readonly string[];
  /** What it means. */
  readonly m: string;
  /** Its page. */
  readonly u: string;
  /** The agreement in which alone it means this. */
  readonly h?: string;
}

/** Everything that the filter of the glossary looks through, in the order of the names. */
export function filterWords(context: Context): FilterWord[] {
  const words = context.handbook.terms.map((term): FilterWord => {
    const also = [term.plural, ...term.aliases].flatMap((each) => each?.value ?? []);
    const home = term.agreement === undefined ? undefined : context.agreement(term.agreement)?.title;
    return {
      n: term.name.value,
      ...(term.abbreviation === undefined ? {} : { s: term.abbreviation.value }),
      ...(also.length === 0 ? {} : { a: also }),
      ...(term.avoid.length === 0 ? {} : { x: term.avoid.map(({ value }) => value) }),
      m: term.means?.value.replace(/\s+/g, ' ').trim() ?? '',
      u: addresses.term(term.id),
      ...(home === undefined ? {} : { h: home }),
    };
  });
  return words.sort((a, b) => a.n.localeCompare(b.n, 'en'));
}
