import { type Agreement, field, type Handbook, items, textField } from '@living-sla/core';

/** What ids are called. */
export interface Names {
  /** A party of an agreement: its name, and the number of its colour. */
  party(id: string, agreement: Agreement | undefined): PartyName;
  /** A party or a role by its id or name; words that name neither stay as they are. */
  anyone(name: string, agreement: Agreement | undefined): string;
}

/** One side, as a page shows it. */
export interface PartyName {
  readonly id: string;
  readonly name: string;
  /** A number from 1 to 6 that chooses its colour; 0 for everybody together. */
  readonly hue: number;
}

/** How many colours there are for parties; more parties than that share some. */
const hues = 6;

/** Reads the names of a handbook. A party keeps its colour on every page. */
export function namesOf(handbook: Handbook): Names {
  const hueOf = new Map<string, number>();
  for (const { id } of handbook.agreements.flatMap((agreement) => agreement.parties)) {
    if (!hueOf.has(id)) hueOf.set(id, (hueOf.size % hues) + 1);
  }
  const known = new Map(
    handbook.agreements.flatMap((agreement) => agreement.parties.map(({ id, name }) => [id, name])),
  );
  const roles = rolesOf(handbook);
  const own = (id: string, agreement: Agreement | undefined) =>
    agreement?.parties.find((party) => party.id === id)?.name ?? known.get(id);
  return {
    party: (id, agreement) => ({ id, name: own(id, agreement) ?? id, hue: hueOf.get(id) ?? 0 }),
    anyone: (name, agreement) => own(name, agreement) ?? roles.get(name) ?? name,
  };
}

function rolesOf(handbook: Handbook): ReadonlyMap<string, string> {
  const roles = items(field(handbook.settings.facts?.file.frontmatter?.root, 'roles'));
  return new Map(
    roles.flatMap((role) => {
      const id = textField(role, 'id')?.value;
      const name = textField(role, 'name')?.value;
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}
