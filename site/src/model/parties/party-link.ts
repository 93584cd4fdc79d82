import { addresses } from '../addresses.ts';
import type { Subject } from '../agreement/page-parts.ts';
import type { PartyName } from '../names.ts';

/** A party with the address of its page. */
export interface PartyLink extends PartyName {
  readonly address: string;
}

/** A party as an agreement names it, with its page. */
export function partyLink(id: string, { party }: Subject): PartyLink {
  return { ...party(id), address: addresses.party(id) };
}
