import { definitionOf, type Term } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { firstSentence } from '../sentences.ts';
import { type Badge, statusBadge } from '../statuses.ts';

/** The glossary from A to Z. */
export interface GlossaryPage extends PageTop {
  readonly headings: readonly PageHeading[];
  /** Every letter under which something stands, in order. */
  readonly letters: readonly Letter[];
  /** The terms along the way from stranger to customer; stages without terms are left out. */
  readonly journey: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
}

/** One letter and what stands under it. */
export interface Letter {
  readonly letter: string;
  readonly anchor: string;
  readonly entries: readonly Entry[];
}

/** One line of the glossary: a term, or a short form that leads to one. */
export interface Entry {
  readonly name: string;
  readonly address: string;
  /** The short form of a term; undefined where it has none, or where the line is the short form. */
  readonly abbreviation: string | undefined;
  /** For a short form: the name of the term. */
  readonly shortFor: string | undefined;
  readonly means: string;
  readonly badge: Badge | undefined;
  /** The agreement whose own term it is. */
  readonly home: string | undefined;
}

/** Makes the glossary's page. */
export function glossaryPage(context: Context): GlossaryPage {
  const { terms, settings } = context.handbook;
  const letters = lettersOf(terms.flatMap((term) => linesOf(term, context)));
  return {
    title: 'Glossary',
    kicker: 'Words we share',
    description: `What words mean at ${settings.organisation}, from A to Z.`,
    headings: letters.map(({ letter, anchor }) => ({ depth: 2, slug: anchor, text: letter })),
    letters,
    journey: journeyOf(terms, context),
  };
}

function linesOf(term: Term, context: Context): Entry[] {
  const entry = entryOf(term, context);
  const short = term.abbreviation?.value;
  if (short === undefined) return [entry];
  return [entry, { ...entry, name: short, abbreviation: undefined, shortFor: term.name.value }];
}

function entryOf(term: Term, context: Context): Entry {
  return {
    name: term.name.value,
    address: addresses.term(term.id),
    abbreviation: term.abbreviation?.value,
    shortFor: undefined,
    means: term.means === undefined ? '' : firstSentence(term.means.value),
    badge: statusBadge(term.status),
    home: term.agreement === undefined ? undefined : context.agreement(term.agreement)?.title,
  };
}

function lettersOf(entries: readonly Entry[]): Letter[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
    const letter = letterOf(entry.name);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, list]) => ({
    letter,
    anchor: letter === '#' ? 'other' : letter.toLowerCase(),
    entries: list,
  }));
}

/** The letter under which a name is looked for; marks above letters make no letter of their own. */
function letterOf(name: string): string {
  const first =
    name
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '#';
  return /\p{L}/u.test(first) ? first : '#';
}

const stages: readonly (readonly [stage: string, title: string])[] = [
  ['awareness', 'Awareness'],
  ['consideration', 'Consideration'],
  ['decision', 'Decision'],
  ['lead', 'Lead'],
  ['pipeline', 'Pipeline'],
  ['customer', 'Customer'],
];

function journeyOf(terms: readonly Term[], context: Context): GlossaryPage['journey'] {
  return stages.flatMap(([stage, title]) => {
    const entries = terms.filter((term) => definitionOf(term)?.stage === stage).map((term) => entryOf(term, context));
    return entries.length === 0 ? [] : [{ title, entries }];
  });
}
