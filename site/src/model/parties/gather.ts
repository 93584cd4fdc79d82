import { type Agreement, field, items, remembered, textField } from '@living-sla/core';
import { addresses, plainPart } from '../addresses.ts';
import { type Subject, subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';

/** A party of the handbook: the same id in several agreements is one party. */
export interface HandbookParty {
  readonly id: string;
  /** What its address is made of. */
  readonly part: string;
  readonly address: string;
  readonly name: string;
  readonly hue: number;
  /** Other names that agreements give it. */
  readonly otherNames: readonly string[];
  /** The agreements that it is a party of; those that are over are left out. */
  readonly agreements: readonly Agreement[];
}

/** All parties in the order in which agreements name them. Ids that make the same address are one party. */
export const partiesOf: (context: Context) => readonly HandbookParty[] = remembered((context) => {
  const found = new Map<string, { id: string; names: Set<string>; agreements: Set<Agreement> }>();
  for (const agreement of context.handbook.agreements) {
    for (const { id, name } of agreement.parties) {
      const party = found.get(plainPart(id)) ?? { id, names: new Set(), agreements: new Set() };
      party.names.add(name);
      if (!isOver(agreement.status)) party.agreements.add(agreement);
      found.set(plainPart(id), party);
    }
  }
  return [...found].map(([part, { id, names, agreements }]) => {
    const [name = id, ...otherNames] = names;
    const { hue } = context.names.party(id, undefined);
    return { id, part, address: addresses.party(id), name, hue, otherNames, agreements: [...agreements] };
  });
});

/** What is over binds nobody any more: nobody is told that they owe it. */
export function isOver(status: string | undefined): boolean {
  return status === 'retired' || status === 'legacy';
}

/** Its agreements, as far as their keys can be read. */
export function subjectsOf({ agreements }: HandbookParty, context: Context): Subject[] {
  return agreements.flatMap((agreement) => subjectOf(agreement, context) ?? []);
}

/** The ids of the parties that some words of an agreement name: by id, by name, or by a role of the party. */
export function partiesNamed(written: readonly string[], { agreement, context }: Subject): string[] {
  const roles = partyOfRole(context);
  const found = written.flatMap((words) => {
    const party = agreement.parties.find(({ id, name }) => id === words || name === words)?.id ?? roles.get(words);
    return party === undefined ? [] : [party];
  });
  return [...new Set(found)];
}

/** The party of each role of the handbook, by the role's id and by its name. */
const partyOfRole: (context: Context) => ReadonlyMap<string, string> = remembered(({ handbook }) => {
  const roles = items(field(handbook.settings.facts?.file.frontmatter?.root, 'roles'));
  const pairs = roles.flatMap((role) => {
    const party = textField(role, 'party')?.value;
    const names = [textField(role, 'id')?.value, textField(role, 'name')?.value];
    return party === undefined ? [] : names.flatMap((name) => (name === undefined ? [] : [[name, party] as const]));
  });
  return new Map(pairs);
});
