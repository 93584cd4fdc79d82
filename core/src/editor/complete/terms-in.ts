import { pluralOf, type Term } from '../../resolve/index.ts';
import type { Offer } from './value-slot.ts';
import type { Writing } from './writing.ts';

/** The terms that may be used in a file: those of its own agreement, and the shared ones that they do not hide. */
export function termsIn({ file, handbook }: Pick<Writing, 'file' | 'handbook'>): readonly Term[] {
  const review = handbook.reviews.find((each) => each.file.path === file.path);
  const home = file.kind === 'agreement' ? file.id : review?.agreements[0];
  const own = home === undefined ? [] : handbook.terms.filter(({ agreement }) => agreement === home);
  const hidden = new Set(own.flatMap(namesOf));
  return [
    ...own,
    ...handbook.terms.filter((term) => term.agreement === undefined && !namesOf(term).some((name) => hidden.has(name))),
  ];
}

/** Terms as references name them: by their short form where they have one, and by their name. The retired come last. */
export function namesOfTerms(terms: readonly Term[]): Offer[] {
  const short = terms.flatMap((term) => (term.abbreviation ? [offer(term, term.abbreviation.value)] : []));
  const offers = [...short, ...terms.map((term) => offer(term, term.name.value))];
  return [...offers.filter(({ deprecated }) => !deprecated), ...offers.filter(({ deprecated }) => deprecated)];
}

/** Whether a term still works and should no longer be used. */
export function isOld({ status }: Term): boolean {
  return status === 'legacy' || status === 'retired';
}

/** The plural of a term's name. */
export function pluralNameOf({ name, plural }: Term): string {
  return plural?.value ?? pluralOf(name.value);
}

function offer(term: Term, text: string): Offer {
  const { name, abbreviation, means } = term;
  const detail = text === name.value ? abbreviation?.value : name.value;
  return { text, kind: 'term', detail, says: means?.value, deprecated: isOld(term) };
}

function namesOf({ name, abbreviation, plural, aliases }: Term): string[] {
  return [name, abbreviation, plural, ...aliases].flatMap((each) =>
    each === undefined ? [] : [each.value.toLowerCase()],
  );
}
