import type { Matter, Side } from '../matter.ts';
import { listed, possessive } from './words.ts';

/** The name of a party of the agreement; its id where it has none there. */
export function partyName(matter: Matter, id: string): string {
  const names = [matter.here, matter.after, matter.before].map((side) => nameIn(side, id));
  return names.find((name) => name !== undefined) ?? id;
}

/** The names of parties, joined. */
export function partyNames(matter: Matter, ids: readonly string[]): string {
  return listed(ids.map((id) => partyName(matter, id)));
}

/** “Marketing's ”, “Marketing and Sales' ”; “The ” where nobody owes it. Begins a sentence. */
export function whose(matter: Matter): string {
  return matter.owe.length === 0 ? 'The ' : `${possessive(partyNames(matter, matter.owe))} `;
}

function nameIn({ agreement, book }: Side, id: string): string | undefined {
  const own = agreement?.parties.find((party) => party.id === id);
  if (own !== undefined) return own.name;
  if (agreement !== undefined) return undefined;
  const all = [...book.agreements.values()].flatMap(({ parties }) => parties);
  return all.find((party) => party.id === id)?.name;
}
