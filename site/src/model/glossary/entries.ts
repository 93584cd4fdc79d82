import type { Term } from '@living-sla/core';
import type { Context } from '../context.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { shortMeaning } from '../term/term-card.ts';

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

/** The line of a term. */
export function entryOf(term: Term, context: Context): Entry {
  return {
    name: term.name.value,
    address: context.places.term(term.id),
    abbreviation: term.abbreviation?.value,
    shortFor: undefined,
    means: term.means === undefined ? '' : shortMeaning(term.means.value, longestMeaning),
    badge: statusBadge(term.status),
    home: term.agreement === undefined ? undefined : context.agreement(term.agreement)?.title,
  };
}

/** The lines of a term: one under its name, and one under its short form. */
export function linesOf(term: Term, context: Context): Entry[] {
  const entry = entryOf(term, context);
  const short = term.abbreviation?.value;
  if (short === undefined) return [entry];
  return [entry, { ...entry, name: short, abbreviation: undefined, shortFor: term.name.value }];
}

/** About how many characters of markup a line takes. */
export function weightOf({ name, address, abbreviation, shortFor, means, home }: Entry): number {
  const shown = shortFor === undefined ? means.length + (home?.length ?? 0) : shortFor.length;
  return 72 + name.length + address.length + (abbreviation?.length ?? 0) + shown;
}

/** Names in the order in which people look for them. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}

const longestMeaning = 160;
