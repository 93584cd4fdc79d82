import { parseEmail } from '@living-sla/core';
import type { Fields } from '../fields.ts';
import { type Html, linkHtml, plainHtml, plainOrNothing } from '../html.ts';
import { listed } from '../sentences.ts';
import { alsoStated } from './also-stated.ts';
import type { FactsBlock, TableBlock } from './block.ts';
import type { Subject } from './page-parts.ts';
import { tableOf } from './tables.ts';

/** What the heading above the contacts says. */
export const contactsTitle = 'Whom to ask';

/** Whom to ask, party by party; undefined where no contact is named. */
export function contactsBlock(subject: Subject): TableBlock | undefined {
  const parties = subject.read().each('parties');
  const contacts = parties.flatMap((party) => {
    const name = party.text('name') ?? party.text('id') ?? '';
    return party.each('contacts').map((contact) => [contact, name] as const);
  });
  const partyOf = new Map(contacts);
  const table = tableOf(
    contacts.map(([contact]) => contact),
    [
      ['Role', (contact) => plainOrNothing(subject.people(contact.texts('role')))],
      ['Ask about', (contact) => plainOrNothing(listed(purposesOf(contact)))],
      ['E-mail', (contact) => emailOf(contact.text('email'))],
      ['Channel', (contact) => plainOrNothing(contact.text('channel'))],
    ],
    (contact) => partyOf.get(contact) ?? '',
  );
  return table && { kind: 'table', anchor: 'contacts', title: contactsTitle, table };
}

/** What the author states under keys of their own; undefined where there are none. */
export function alsoStatedBlock({ agreement }: Subject): FactsBlock | undefined {
  const facts = agreement.root === undefined ? [] : alsoStated(agreement.root);
  return facts.length === 0 ? undefined : { kind: 'facts', anchor: 'also-stated', title: 'Also stated', facts };
}

/**
 * What a contact may be asked about. Inside braces a comma begins a new key, so that `{ for: reporting, questions }` leaves
 * a key without a value.
 */
export function purposesOf(contact: Fields): string[] {
  const { node } = contact;
  const bare =
    node.kind === 'map' ? node.entries.filter(({ value }) => value.kind === 'scalar' && value.value === null) : [];
  return [...contact.texts('for'), ...bare.map(({ key }) => key).filter((key) => !key.startsWith('x-'))];
}

function emailOf(email: string | undefined): Html | undefined {
  if (email === undefined) return undefined;
  return parseEmail(email).ok ? linkHtml(`mailto:${email}`, email) : plainHtml(email);
}
