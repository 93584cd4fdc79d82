import { counted } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageTop } from '../page.ts';
import { partiesOf } from './gather.ts';
import type { PartyLink } from './party-link.ts';

/** The list of parties. */
export interface PartiesPage extends PageTop {
  readonly parties: readonly (PartyLink & { readonly otherNames: readonly string[]; readonly words: string })[];
  /** How many there was no room for. */
  readonly more: number;
}

/** More parties than this are found by their agreements. */
const mostListed = 80;

/** Makes the list of parties. */
export function partiesPage(context: Context): PartiesPage {
  const all = partiesOf(context);
  return {
    title: 'Parties',
    kicker: 'Those who agree',
    description: 'Every party of the handbook: what it owes, what it is owed, and whom to ask.',
    parties: all.slice(0, mostListed).map(({ id, name, hue, address, otherNames, agreements }) => ({
      id,
      name,
      hue,
      address,
      otherNames,
      words: counted(agreements.length, 'agreement'),
    })),
    more: Math.max(0, all.length - mostListed),
  };
}

/** Where the list of agreements is, for parties that the list leaves out. */
export const agreementsList = addresses.agreements;
