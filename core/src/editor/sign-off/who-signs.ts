import { suggest } from '../../check/index.ts';
import { field, items } from '../../parse/index.ts';
import { type Agreement, type Handbook, type Party, textField } from '../../resolve/index.ts';
import type { Refusal } from '../rename.ts';

/** The party of an agreement that a person names by its id or its name, in any case of letters. */
export function partyNamed(written: string, { parties, title }: Agreement): Party | Refusal {
  const found = parties.find(({ id, name }) => [id, name].some((each) => same(each, written)));
  if (found !== undefined) return found;
  if (parties.length === 0) return { refusal: `“${title}” names no parties, so nobody can sign it.` };
  const meant = suggest(
    written,
    parties.flatMap(({ id, name }) => [id, name]),
  );
  const way =
    meant === undefined ? `Its parties are: ${parties.map(({ id }) => id).join(', ')}.` : `Did you mean “${meant}”?`;
  return { refusal: `“${written}” is no party of “${title}”. ${way}` };
}

/**
 * The role that signs, as the handbook writes it. A role that stands nowhere is taken as it is, since roles need not be
 * declared; one that is nearly a known one is a slip, and one of another party cannot sign for this one.
 */
export function roleNamed(written: string, party: Party, agreement: Agreement, handbook: Handbook): string | Refusal {
  const by = written.replace(/\s+/g, ' ').trim();
  if (by === '') return { refusal: 'Say which role gives the yes, such as “Head of sales”.' };
  const roles = [...declaredRoles(handbook), ...contactRoles(agreement)];
  const found = roles.find(({ id, name }) => same(id, by) || same(name, by));
  if (found !== undefined) {
    if (
      found.party === undefined ||
      found.party === party.id ||
      !agreement.parties.some(({ id }) => id === found.party)
    )
      return found.name;
    const own = roles.filter((role) => role.party === party.id).map(({ name }) => name);
    const way = own.length === 0 ? '' : ` For ${party.name} there are: ${[...new Set(own)].join(', ')}.`;
    return { refusal: `“${found.name}” belongs to “${found.party}” and cannot sign for ${party.name}.${way}` };
  }
  const meant = suggest(
    by,
    roles.flatMap(({ id, name }) => [name, id]),
  );
  return meant === undefined ? by : { refusal: `There is no role “${by}”. Did you mean “${meant}”?` };
}

/** The names of the roles that may sign for a party, each once; empty where none is known. */
export function rolesFor(party: Party, agreement: Agreement, handbook: Handbook): readonly string[] {
  const roles = [...contactRoles(agreement), ...declaredRoles(handbook)];
  return [...new Set(roles.filter((role) => role.party === party.id).map(({ name }) => name))];
}

interface Role {
  readonly id: string;
  readonly name: string;
  /** undefined where the role belongs to nobody in particular. */
  readonly party: string | undefined;
}

function declaredRoles({ settings }: Handbook): Role[] {
  return items(field(settings.facts?.file.frontmatter?.root, 'roles')).flatMap((node) => {
    const name = node.kind === 'scalar' ? node.text : (textField(node, 'name') ?? textField(node, 'id'))?.value;
    if (name === undefined) return [];
    return [{ id: textField(node, 'id')?.value ?? name, name, party: textField(node, 'party')?.value }];
  });
}

/** A contact of a party is a role of that party. */
function contactRoles({ root, parties }: Agreement): Role[] {
  return items(field(root, 'parties')).flatMap((node) => {
    const named = (textField(node, 'id') ?? textField(node, 'name'))?.value;
    const party = parties.find(({ id, name }) => id === named || name === named)?.id;
    return items(field(node, 'contacts')).flatMap((contact) => {
      const name = textField(contact, 'role')?.value;
      return name === undefined ? [] : [{ id: name, name, party }];
    });
  });
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
