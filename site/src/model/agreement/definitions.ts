import type { Agreement, Term, TermUse } from '@living-sla/core';
import { termAnchors } from '../anchors.ts';
import type { Context } from '../context.ts';
import { type Meaning, meaningOf } from '../term/meaning.ts';
import { nameOf } from '../term/related.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** A term that an agreement defines for itself, in full. */
export interface DefinitionsBlock extends BlockTop {
  readonly kind: 'definition';
  readonly meaning: Meaning;
  /** The page of the term; undefined where this page is the only one that has this meaning. */
  readonly address: string | undefined;
}

/** The shared terms that an agreement uses: their names, with links. */
export interface SharedTermsBlock extends BlockTop {
  readonly kind: 'shared-terms';
  readonly terms: readonly { readonly name: string; readonly address: string }[];
  /** How many more there are than are named. */
  readonly more: number;
}

/** The shared terms that an agreement used, in full, as they stood in one version of it. */
export interface SharedDefinitionsBlock extends BlockTop {
  readonly kind: 'shared-definitions';
  readonly definitions: readonly { readonly anchor: string; readonly name: string; readonly meaning: Meaning }[];
}

/** The terms whose definitions stand on the pages of an agreement: its own, and on frozen ones every one that it used. */
export function termsHere(agreement: Agreement, context: Context): readonly Term[] {
  return termsInOrder(context.ownTerms(agreement.id), context.places.sharedHere);
}

/** An agreement's own terms as it names them, then the shared ones by name. */
export function termsInOrder(own: readonly Term[], shared: readonly Term[]): readonly Term[] {
  return [...own, ...[...shared].sort(byName)];
}

/** One block for each of the agreement's own terms among these. */
export function definitionBlocks({ agreement, context }: Subject, terms: readonly Term[]): DefinitionsBlock[] {
  const anchors = termAnchors(agreement, termsHere(agreement, context));
  const isOfToday = context.places.versions(agreement.id) !== undefined;
  const own = new Set(context.ownTerms(agreement.id));
  return terms
    .filter((term) => own.has(term))
    .map((term) => {
      const meaning = meaningOf(term, context);
      return {
        kind: 'definition',
        anchor: anchors.get(term) ?? '',
        title: nameOf(term),
        badge: meaning.badge,
        meaning,
        address: isOfToday ? context.places.term(term.id) : undefined,
      };
    });
}

/** The shared terms that the agreement uses, for their names; undefined where it uses none. */
export function sharedTermsBlock({ agreement, context }: Subject): SharedTermsBlock | undefined {
  if (context.places.sharedHere.length > 0) return undefined;
  const all = sharedTermsAmong(context.usesIn(agreement.file.path));
  if (all.length === 0) return undefined;
  const terms = all.slice(0, mostNamed);
  return {
    kind: 'shared-terms',
    anchor: 'shared-terms',
    title: 'Shared words used here',
    lead: 'These come from the glossary and mean the same in every agreement.',
    terms: terms.map((term) => ({ name: nameOf(term), address: context.places.term(term.id) })),
    more: all.length - terms.length,
  };
}

/** How many shared terms are named; the glossary has them all. */
const mostNamed = 50;

/** The shared terms among these, as they stood in a version; undefined where there are none. */
export function sharedDefinitions(
  { agreement, context }: Subject,
  terms: readonly Term[],
): SharedDefinitionsBlock | undefined {
  const here = new Set(context.places.sharedHere);
  const shared = terms.filter((term) => here.has(term));
  if (shared.length === 0) return undefined;
  const anchors = termAnchors(agreement, termsHere(agreement, context));
  return {
    kind: 'shared-definitions',
    anchor: 'shared-terms',
    title: 'Shared words used here',
    lead: 'These came from the glossary. Here they stand as they stood in this version.',
    definitions: shared.map((term) => ({
      anchor: anchors.get(term) ?? '',
      name: nameOf(term),
      meaning: meaningOf(term, context),
    })),
  };
}

function sharedTermsAmong(uses: readonly TermUse[]): Term[] {
  const terms = new Set(uses.map((use) => use.term).filter((term) => term.agreement === undefined));
  return [...terms].sort(byName);
}

function byName(a: Term, b: Term): number {
  return a.name.value.localeCompare(b.name.value, 'en');
}
