import { type Agreement, field, type Handbook, handbookFile, items, textField, textsField } from '@living-sla/core';
import { narrowSnapshot, takeSnapshot } from '@living-sla/core/diff';

/** The lines of a CODEOWNERS file that a handbook makes. */
export interface CodeOwners {
  /** One a file, in the order of paths; nothing that hangs on the day or the machine. */
  readonly lines: readonly string[];
  /** Titles of agreements that nobody can be asked about. */
  readonly unowned: readonly string[];
}

/**
 * Who has to look at a change of which file: for an agreement the contacts of its parties, for a shared term those of
 * every agreement that uses it, for handbook.yaml its own contact.
 * @param prefix the way from the top of the repository to the handbook, with `/` at its end; empty for the top itself.
 */
export function codeOwners(handbook: Handbook, prefix: string): CodeOwners {
  const owners = new Map<string, Set<string>>();
  const add = (path: string, some: readonly string[]) => {
    const known = owners.get(path) ?? new Set();
    for (const owner of some) known.add(owner);
    owners.set(path, known);
  };
  const snapshot = takeSnapshot(handbook);
  const unowned: string[] = [];
  for (const agreement of handbook.agreements) {
    const own = ownersOf(agreement);
    if (own.length === 0) unowned.push(agreement.title);
    for (const { path, kind } of narrowSnapshot(snapshot, agreement.id).files) if (kind !== 'handbook') add(path, own);
  }
  const contact = field(handbook.settings.facts?.file.frontmatter?.root, 'contact');
  if (contact !== undefined) add(handbookFile, addressesIn(contact));
  const paths = [...owners.keys()].sort();
  const lines = paths.flatMap((path) => {
    const some = [...(owners.get(path) ?? [])].sort();
    // A path without owners would take away those that a line above has given it.
    return some.length === 0 ? [] : [`${pattern(`/${prefix}${path}`)} ${some.join(' ')}`];
  });
  return { lines, unowned };
}

/** Of each party those who answer; whoever is named for escalation alone is asked only where nobody else is. */
function ownersOf({ root }: Agreement): string[] {
  return items(field(root, 'parties')).flatMap((party) => {
    const contacts = items(field(party, 'contacts')).filter((contact) => addressesIn(contact).length > 0);
    const near = contacts.filter(
      (contact) =>
        !textsField(contact, 'for').every(({ value }) => value === 'escalation') ||
        textsField(contact, 'for').length === 0,
    );
    return (near.length > 0 ? near : contacts).flatMap(addressesIn);
  });
}

/** A contact's name on the git host, where the handbook tells it under a key of its own, else its mail address. */
function addressesIn(contact: Parameters<typeof field>[0]): string[] {
  const named = contact === undefined ? [] : textsField(contact, 'x-codeowner').map(({ value }) => value);
  const mail = contact === undefined ? undefined : textField(contact, 'email')?.value;
  const all = named.length > 0 ? named : [mail ?? ''];
  return all.filter((each) =>
    /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@#,;<>"\p{Cc}]+@[^\s@#,;<>"\p{Cc}]+\.[^\s@#,;<>"\p{Cc}]+)$/u.test(each),
  );
}

/** A path as a pattern that fits it alone. Source: the pages on CODEOWNERS of GitHub and GitLab. */
function pattern(path: string): string {
  return path.replace(/[\\ *?[\]#!]/g, '\\$&').replace(/\p{Cc}/gu, '?');
}
