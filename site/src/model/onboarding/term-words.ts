import { field, remembered, type Term, textsField } from '@living-sla/core';

/** What people call a term in a sentence: its short form, where it has one. */
export function shortName(term: Term): string {
  return term.abbreviation?.value ?? term.name.value;
}

/** Everything that a term is called, in small letters. */
export const namesOf: (term: Term) => readonly string[] = remembered(({ name, abbreviation, plural, aliases }) =>
  [name, abbreviation, plural, ...aliases].flatMap((each) => (each === undefined ? [] : [plain(each.value)])),
);

/** A word as it is compared with others: small letters, one space between two words. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a term means, on one line; undefined where nobody wrote it. */
export function meaningOfTerm({ means }: Term): string | undefined {
  const text = means?.value.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A meaning without the names of its own term, so that it does not give the answer away; empty where there is none. */
export const meaningWithoutName: (term: Term) => string = remembered((term) => {
  const meaning = meaningOfTerm(term) ?? '';
  const names = namesOf(term).toSorted((a, b) => b.length - a.length);
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // What stands around a name is looked at apart: a pattern that knows all letters takes a millisecond to make, for each term.
  return meaning.replace(new RegExp(`(?:${pattern})s?`, 'gi'), (found: string, at: number) =>
    isLetter(meaning.charAt(at - 1)) || isLetter(meaning.charAt(at + found.length)) ? found : '…',
  );
});

const letter = /[\p{L}\p{N}]/u;

function isLetter(sign: string): boolean {
  return letter.test(sign);
}

/** The names of the terms that a definition sets beside it: those it must not be confused with first. */
export function namedBeside(term: Term): string[] {
  const confused =
    field(term.node, 'not-to-confuse-with') === undefined ? [] : textsField(term.node, 'not-to-confuse-with');
  return [...confused, ...textsField(term.node, 'see')].map(({ value }) => value);
}
