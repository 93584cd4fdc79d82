import { field, items, parseEmail, textField } from '@living-sla/core';
import { subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import { listed } from '../sentences.ts';
import type { Learner } from './learners.ts';
import { type Cut, cut } from './owed.ts';

/** Somebody to know, by what they do. */
export interface Person {
  readonly role: string;
  /** The name of their team; undefined where it is one's own. */
  readonly party: string | undefined;
  /** What they do, in a sentence. */
  readonly means: string | undefined;
  readonly email: { readonly text: string; readonly address: string | undefined } | undefined;
  readonly channel: string | undefined;
  readonly purposes: string | undefined;
}

/** The people of a team, and those on the other side. */
export interface People {
  readonly own: Cut<Person>;
  readonly others: Cut<Person>;
}

const mostPeople = 8;

/** Whom somebody new in a team should know: the contacts of its agreements, and the roles of the handbook. */
export function peopleOf(learner: Learner, context: Context): People {
  const roles = rolesOf(context);
  const contacts = contactsOf(learner, context).map(({ party, person }) => {
    return { party, person: { ...person, means: roles.find(({ name }) => name === person.role)?.means } };
  });
  // In one's own team nobody needs to be told which team it is.
  const own = once(
    contacts.filter(({ party }) => party === learner.id).map(({ person }) => ({ ...person, party: undefined })),
  );
  const known = new Set(own.map(({ role }) => role));
  const besides = roles
    .filter(({ name, party }) => party === learner.id && !known.has(name))
    .map(({ name, means }): Person => {
      return { role: name, party: undefined, means, email: undefined, channel: undefined, purposes: undefined };
    });
  const others = once(contacts.filter(({ party }) => party !== learner.id).map(({ person }) => person));
  return { own: cut([...own, ...besides], mostPeople), others: cut(others, mostPeople) };
}

function contactsOf({ agreements }: Learner, context: Context): { party: string; person: Person }[] {
  return agreements.flatMap((agreement) => {
    const subject = subjectOf(agreement, context);
    const parties = subject?.read().each('parties') ?? [];
    return parties.flatMap((party, place) => {
      const id = party.text('id') ?? agreement.parties[place]?.id ?? '';
      return party.each('contacts').map((contact) => {
        const email = contact.text('email');
        const purposes = listed(contact.texts('for'));
        const person: Person = {
          role: subject?.people(contact.texts('role')) ?? email ?? context.names.party(id, agreement).name,
          party: context.names.party(id, agreement).name,
          means: undefined,
          email: email === undefined ? undefined : { text: email, address: mailTo(email) },
          channel: contact.text('channel'),
          purposes: purposes === '' ? undefined : purposes,
        };
        return { party: id, person };
      });
    });
  });
}

function mailTo(email: string): string | undefined {
  return parseEmail(email).ok ? `mailto:${email}` : undefined;
}

/** One line for a person, however many agreements name the same. */
function once(people: readonly Person[]): Person[] {
  return [
    ...new Map([...people].reverse().map((person) => [`${person.role} ${person.email?.text}`, person])).values(),
  ].reverse();
}

function rolesOf({ handbook }: Context) {
  const root = handbook.settings.facts?.file.frontmatter?.root;
  return items(field(root, 'roles')).flatMap((role) => {
    const name = textField(role, 'name')?.value;
    const party = textField(role, 'party')?.value;
    const means = textField(role, 'means')?.value;
    return name === undefined ? [] : [{ name, party, means }];
  });
}
