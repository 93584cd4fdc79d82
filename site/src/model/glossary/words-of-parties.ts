import { field, items, type Term, type TermUse, textField, textsField } from '@living-sla/core';
import type { Context } from '../context.ts';

/** The words of one party: those in its goals and commitments, and those that it looks after. */
export interface WordsOfParty {
  readonly party: string;
  /** Those that it uses most come first; then in the order of the handbook. */
  readonly terms: readonly Term[];
}

/** The words of every party, in the order in which the handbook names the parties; a party without any is left out. */
export function wordsOfParties(context: Context): WordsOfParty[] {
  const { handbook } = context;
  const parties = [...new Set(handbook.agreements.flatMap((each) => each.parties.map(({ id }) => id)))];
  const counts = new Map(parties.map((id) => [id, new Map<Term, number>()]));
  const add = (party: string, term: Term) => {
    const words = counts.get(party);
    words?.set(term, (words.get(term) ?? 0) + 1);
  };
  const keeper = keepersOf(context);
  for (const term of handbook.terms) {
    for (const use of context.usesOf(term)) for (const party of dutyBearers(use, context)) add(party, term);
    const owner = textField(term.node, 'owner')?.value;
    const kept = owner === undefined ? undefined : keeper(owner, term.agreement);
    if (kept !== undefined) add(kept, term);
  }
  return parties.flatMap((party) => {
    const words = [...(counts.get(party) ?? [])].sort(([, a], [, b]) => b - a).map(([term]) => term);
    return words.length === 0 ? [] : [{ party, terms: words }];
  });
}

/** The parties that owe what a place states: the owners of a goal, or those by whom a commitment is. */
function dutyBearers(use: TermUse, context: Context): readonly string[] {
  if (use.file.kind !== 'agreement') return [];
  const agreement = context.agreement(use.file.id);
  if (use.goal !== undefined) return agreement?.goals.find(({ key }) => key === use.goal)?.owners ?? [];
  const [key, at] = use.path ?? [];
  if (agreement?.root === undefined || key !== 'commitments' || typeof at !== 'number') return [];
  const item = items(field(agreement.root, 'commitments'))[at];
  return item === undefined ? [] : textsField(item, 'by').map(({ value }) => value);
}

/** The party that an owner is or belongs to: the owner may be written as a party or a role, by id or by name. */
function keepersOf({ handbook, agreement }: Context): (owner: string, home: string | undefined) => string | undefined {
  const parties = new Map<string, string>();
  for (const { id, name } of handbook.agreements.flatMap((each) => each.parties)) {
    parties.set(id, id);
    if (!parties.has(name)) parties.set(name, id);
  }
  for (const role of items(field(handbook.settings.facts?.file.frontmatter?.root, 'roles'))) {
    const party = textField(role, 'party')?.value;
    if (party === undefined) continue;
    for (const key of ['id', 'name']) {
      const name = textField(role, key)?.value;
      if (name !== undefined && !parties.has(name)) parties.set(name, party);
    }
  }
  return (owner, home) => {
    const own = home === undefined ? undefined : agreement(home)?.parties.find(({ name }) => name === owner)?.id;
    return own ?? parties.get(owner);
  };
}
