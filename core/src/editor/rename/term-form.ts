import { pluralOf, type Term } from '../../resolve/index.ts';
import { pluralLike } from './plural-like.ts';

/** A form of a term that can be given another name, and where its definition writes it. */
export type NamedForm =
  | { readonly form: 'name' | 'abbreviation' | 'plural' }
  /** `at` is its place in the list of aliases. */
  | { readonly form: 'alias'; readonly at: number };

/** A spelling of a term: the form that it belongs to, and whether it is the plural of it. */
export interface Spelling {
  readonly of: NamedForm;
  readonly written: string;
}

/** Every spelling of a term, in the order in which they win. */
export function spellingsOf(term: Term): Spelling[] {
  const { name, plural, abbreviation, aliases } = term;
  const both = (of: NamedForm, written: string): Spelling[] => [
    { of, written },
    { of, written: pluralOf(written) },
  ];
  return [
    ...both({ form: 'name' }, name.value),
    ...(plural === undefined ? [] : [{ of: { form: 'plural' }, written: plural.value } as const]),
    ...(abbreviation === undefined ? [] : both({ form: 'abbreviation' }, abbreviation.value)),
    ...aliases.flatMap(({ value }, at) => both({ form: 'alias', at }, value)),
  ];
}

/** The place of the spelling among `spellingsOf` that a use is written in; -1 where it is none, as a word to avoid. */
export function spellingUsed(used: string, spellings: readonly Spelling[]): number {
  for (const tidy of [oneSpace, inSmall, withoutHyphens]) {
    const at = spellings.findIndex(({ written }) => tidy(written) === tidy(used));
    if (at !== -1) return at;
  }
  return -1;
}

/** The words of a form as the definition writes them; undefined where it has no such form. */
export function writtenForm(term: Term, of: NamedForm): Term['name'] | undefined {
  return of.form === 'alias' ? term.aliases[of.at] : term[of.form];
}

/** The term with one form under another name. The plural that a definition gives goes with the name. */
export function withForm(term: Term, of: NamedForm, value: string): Term {
  const renamed = (place: Term['plural'], text: string) => place && { ...place, value: text };
  if (of.form === 'alias') {
    return { ...term, aliases: term.aliases.map((alias, at) => (at === of.at ? { ...alias, value } : alias)) };
  }
  if (of.form !== 'name') return { ...term, [of.form]: renamed(term[of.form], value) };
  const { name, plural } = term;
  return {
    ...term,
    name: { ...name, value },
    plural: plural && renamed(plural, pluralLike(name.value, plural.value, value)),
  };
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inSmall(text: string): string {
  return oneSpace(text).toLowerCase();
}

function withoutHyphens(text: string): string {
  return inSmall(text.replace(/[\s\u2010\u2011-]+/g, ' '));
}
