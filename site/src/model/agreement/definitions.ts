import type { Agreement, Term, TermUse } from '@living-sla/core';
import { termAnchors } from '../anchors.ts';
import type { Context } from '../context.ts';
import { type Meaning, meaningOf } from '../term/meaning.ts';
import { nameOf } from '../term/related.ts';
import { hint } from '../term-links.ts';
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
  readonly terms: readonly { readonly name: string; readonly hint: string; readonly address: string }[];
}

/** The shared terms that an agreement used, in full, as they stood in one version of it. */
export interface SharedDefinitionsBlock extends BlockTop {
  readonly kind: 'shared-definitions';
  readonly definitions: readonly { readonly anchor: string; readonly name: string; readonly meaning: Meaning }[];
}

/** The terms whose definitions stand on the page of an agreement: its own, and on a frozen page every one that it used. */
export function termsHere(agreement: Agreement, context: Context): readonly Term[] {
  return [...context.ownTerms(agreement.id), ...context.places.sharedHere];
}

/** One block for each of the agreement's own terms. */
export function definitionBlocks({ agreement, context }: Subject): DefinitionsBlock[] {
  const anchors = termAnchors(agreement, termsHere(agreement, context));
  return context.ownTerms(agreement.id).map((term) => {
    const meaning = meaningOf(term, context);
    const address = context.places.term(term.id);
    return {
      kind: 'definition',
      anchor: anchors.get(term) ?? '',
      title: nameOf(term),
      badge: meaning.badge,
      meaning,
      address: address.startsWith('#') ? undefined : address,
    };
  });
}

/** The shared terms that the agreement uses; undefined where it uses none. */
export function sharedTermsBlock(subject: Subject): SharedTermsBlock | SharedDefinitionsBlock | undefined {
  const { agreement, context } = subject;
  if (context.places.sharedHere.length > 0) return sharedDefinitions(subject);
  const terms = sharedTermsAmong(context.usesIn(agreement.file.path));
  if (terms.length === 0) return undefined;
  return {
    kind: 'shared-terms',
    anchor: 'shared-terms',
    title: 'Shared words used here',
    lead: 'These come from the glossary and mean the same in every agreement.',
    terms: terms.map((term) => ({ name: nameOf(term), hint: hint(term), address: context.places.term(term.id) })),
  };
}

function sharedDefinitions({ agreement, context }: Subject): SharedDefinitionsBlock {
  const anchors = termAnchors(agreement, termsHere(agreement, context));
  return {
    kind: 'shared-definitions',
    anchor: 'shared-terms',
    title: 'Shared words used here',
    lead: 'These came from the glossary. Here they stand as they stood in this version.',
    definitions: [...context.places.sharedHere].sort(byName).map((term) => ({
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
