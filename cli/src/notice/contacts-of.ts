import {
  type Agreement,
  type DataNode,
  entry,
  field,
  type Handbook,
  items,
  textField,
  textsField,
} from '@living-sla/core';
import type { NoticeContact } from '@living-sla/core/changes';

/**
 * Whom a party can ask about an agreement: its own contact for questions, those of the other parties, then that of the
 * handbook. Of each party one: the one that answers questions, else the first that can be reached.
 */
export function contactsOf(
  { root, parties }: Agreement,
  party: string,
  handbook: Handbook | undefined,
): NoticeContact[] {
  const ofParties = items(field(root, 'parties')).flatMap((node) => {
    const written = (textField(node, 'id') ?? textField(node, 'name'))?.value;
    const found = parties.find(({ id, name }) => id === written || name === written);
    const contacts = items(field(node, 'contacts')).filter((contact) => waysTo(contact).length > 0);
    const chosen = contacts.find((contact) => isFor(contact, 'questions')) ?? contacts[0];
    return chosen === undefined ? [] : [{ id: found?.id, contact: told(chosen, found?.name) }];
  });
  const own = ofParties.filter(({ id }) => id === party);
  const others = ofParties.filter(({ id }) => id !== party);
  const shared = field(handbook?.settings.facts?.file.frontmatter?.root, 'contact');
  const last = shared !== undefined && waysTo(shared).length > 0 ? [told(shared, undefined)] : [];
  return [...[...own, ...others].map(({ contact }) => contact), ...last];
}

function told(contact: DataNode, party: string | undefined): NoticeContact {
  return { role: textField(contact, 'role')?.value, party, ways: waysTo(contact) };
}

function waysTo(contact: DataNode): string[] {
  return ['email', 'channel'].flatMap((key) => textField(contact, key)?.value ?? []);
}

/** Within braces, `for: reporting, questions` makes a key of the second word; it is read as one more purpose. */
function isFor(contact: DataNode, purpose: string): boolean {
  return (
    textsField(contact, 'for').some(({ value }) => value.includes(purpose)) || entry(contact, purpose) !== undefined
  );
}
