import { parseEmail } from '../../parse/index.ts';
import { block, facts, lines, table } from './blocks.ts';
import { element, type Part } from './element.ts';
import { type Fields, pairsOf } from './fields.ts';
import { linkTo } from './links.ts';
import { capital, listed } from './page.ts';
import type { Subject } from './subject.ts';

/** Who said yes to which version. */
export function signoffsBlock({ read }: Subject): Part {
  const signoffs = table(read().each('signoffs'), [
    ['Version', (signoff) => signoff.text('version')],
    ['Party', (signoff) => signoff.people('party')],
    ['Signed by', (signoff) => signoff.people('by')],
    ['On', (signoff) => signoff.reading('on')],
  ]);
  return block('Sign-offs', signoffs);
}

/** Whom to ask, party by party, and what the author states under keys of their own. */
export function contactsBlock({ agreement, read }: Subject): Part {
  const parties = read().each('parties');
  const contacts = parties.flatMap((party) => party.each('contacts').map((contact) => [contact, party] as const));
  const partyOf = new Map(contacts);
  const own = pairsOf(agreement.root).filter(([key]) => key.startsWith('x-'));
  return [
    block(
      'Whom to ask',
      table(
        contacts.map(([contact]) => contact),
        [
          ['Party', (contact) => partyOf.get(contact)?.text('name') ?? partyOf.get(contact)?.text('id')],
          ['Role', (contact) => contact.people('role')],
          ['Ask about', (contact) => listed(contact.texts('for'))],
          ['E-mail', (contact) => email(contact.text('email'))],
          ['Channel', (contact) => contact.text('channel')],
        ],
      ),
    ),
    block(
      'Also stated',
      facts(own.map(([key, text]) => [capital(key.slice(2).replace(/[-_]+/g, ' ')), text] as const)),
    ),
  ];
}

/** Where rules, lists and reports live outside of the agreement. */
export function linksBlock({ page, read }: Subject): Part {
  const where = (link: Fields): Part => {
    const to = link.text('to');
    if (to === undefined) return undefined;
    // A path may be written from this file, as in a text, or from the handbook's root, as in other keys.
    const address = linkTo(to, page) ?? linkTo(`/${to}`, page);
    const label = link.text('label') ?? to;
    return address === undefined ? label : element('a', address, label);
  };
  const links = table(read().each('links'), [
    ['Where', where],
    ['What stands there', (link) => link.prose('holds')],
    ['Who may open it', (link) => lines(link.proses('readers'))],
  ]);
  return block('Reports and lists', links);
}

function email(address: string | undefined): Part {
  if (address === undefined || !parseEmail(address).ok) return address;
  return element('a', { href: `mailto:${address}` }, address);
}
