import { field, items } from '../../parse/index.ts';
import { type Agreement, type Handbook, textField } from '../../resolve/index.ts';
import { rolesFor } from './who-signs.ts';

/** What a person may choose from who wants to write down a yes. */
export interface SignoffChoices {
  readonly title: string;
  /** The version that would be signed; undefined where the agreement has none, and then nobody can sign. */
  readonly version: string | undefined;
  readonly parties: readonly SigningParty[];
}

/** A party, the roles that may sign for it, and whether it has signed that version. */
export interface SigningParty {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly signed: boolean;
}

/** Who may sign an agreement as it stands, and who has. */
export function signoffChoices(agreement: Agreement, handbook: Handbook): SignoffChoices {
  const { title, version, root, parties } = agreement;
  const signed = items(field(root, 'signoffs')).filter((each) => textField(each, 'version')?.value === version);
  const hasSigned = new Set(signed.map((each) => textField(each, 'party')?.value));
  return {
    title,
    version,
    parties: parties.map((party) => {
      const { id, name } = party;
      return { id, name, roles: rolesFor(party, agreement, handbook), signed: hasSigned.has(id) };
    }),
  };
}
