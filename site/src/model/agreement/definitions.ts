import { slug, type Term, type TermUse } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { type Meaning, meaningOf } from '../term/meaning.ts';
import { nameOf } from '../term/related.ts';
import { hint } from '../term-links.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** A term that an agreement defines for itself, in full. */
export interface DefinitionsBlock extends BlockTop {
  readonly kind: 'definition';
  readonly meaning: Meaning;
  readonly address: string;
}

/** The shared terms that an agreement uses: their names, with links. */
export interface SharedTermsBlock extends BlockTop {
  readonly kind: 'shared-terms';
  readonly terms: readonly { readonly name: string; readonly hint: string; readonly address: string }[];
}

/** One block for each of the agreement's own terms. */
export function definitionBlocks({ agreement, context }: Subject): DefinitionsBlock[] {
  return context.ownTerms(agreement.id).map((term) => {
    const meaning = meaningOf(term, context);
    return {
      kind: 'definition',
      anchor: `term-${slug(term.name.value)}`,
      title: nameOf(term),
      badge: meaning.badge,
      meaning,
      address: addresses.term(term.id),
    };
  });
}

/** The terms of the glossary that the agreement uses; undefined where it uses none. */
export function sharedTermsBlock({ agreement, context }: Subject): SharedTermsBlock | undefined {
  const terms = sharedTermsAmong(context.usesIn(agreement.file.path));
  if (terms.length === 0) return undefined;
  return {
    kind: 'shared-terms',
    anchor: 'shared-terms',
    title: 'Shared words used here',
    lead: 'These come from the glossary and mean the same in every agreement.',
    terms: terms.map((term) => ({ name: nameOf(term), hint: hint(term), address: addresses.term(term.id) })),
  };
}

function sharedTermsAmong(uses: readonly TermUse[]): Term[] {
  const terms = new Set(uses.map((use) => use.term).filter((term) => term.agreement === undefined));
  return [...terms].sort((a, b) => a.name.value.localeCompare(b.name.value, 'en'));
}
