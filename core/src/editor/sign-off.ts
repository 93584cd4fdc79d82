import type { Edit } from '../check/index.ts';
import { field, items, type ParsedFile } from '../parse/index.ts';
import type { Agreement, Handbook } from '../resolve/index.ts';
import { hasSoundKeys, keysAfter, sameData } from './actions/keys-alone.ts';
import type { Refusal } from './rename.ts';
import { placeOfSignoff } from './sign-off/place-of-signoff.ts';
import { partyNamed, roleNamed } from './sign-off/who-signs.ts';

/** A yes as a person gives it. */
export interface SignoffAnswers {
  /** The party, by id or by name. */
  readonly party: string;
  /** The role that gives the yes. */
  readonly by: string;
  /** The day of it, as an ISO date. */
  readonly on: string;
}

/** A yes that can be written down. */
export interface WrittenSignoff {
  readonly edit: Edit;
  /** What is written: ids and names as the handbook has them. */
  readonly party: string;
  readonly by: string;
  readonly on: string;
  readonly version: string;
}

/**
 * Writes the yes of a party to the version that an agreement carries now into its keys. Nothing else is touched: comments,
 * quotes and line ends stay, and a list keeps its own way of being written. The result is read back before it is offered.
 * @returns a refusal where the agreement has no version, the party or the role is none of it, or it has signed already.
 */
export function signOff(agreement: Agreement, handbook: Handbook, answers: SignoffAnswers): WrittenSignoff | Refusal {
  const { file, version } = agreement;
  if (!hasSoundKeys(file))
    return { refusal: `The keys of “${agreement.title}” cannot be read. Repair them first: sla check says where.` };
  if (version === undefined || version.trim() === '')
    return {
      refusal: `“${agreement.title}” has no version that could be signed. Give it one first, such as “version: 1.0.0”.`,
    };
  const party = partyNamed(answers.party, agreement);
  if ('refusal' in party) return party;
  const by = roleNamed(answers.by, party, agreement, handbook);
  if (typeof by !== 'string') return by;
  const given = givenBy(agreement, party.id, version);
  if (given !== undefined)
    return {
      refusal: `${party.name} has already signed version ${version} of “${agreement.title}”${given}. A party signs a version once.`,
    };
  const signoff = { party: party.id, by, on: answers.on, version };
  const edit = placeOfSignoff(file, signoff);
  if (edit === undefined || !holds(file, edit, signoff))
    return {
      refusal: `The sign-off cannot be put into the keys of “${agreement.title}” as they are written. Write it by hand under “signoffs”.`,
    };
  return { edit, ...signoff };
}

/** Who signed it for a party, and when, as the end of a sentence; undefined where nobody has. */
function givenBy({ root }: Agreement, party: string, version: string): string | undefined {
  const text = (node: Parameters<typeof field>[0], key: string) => {
    const value = field(node, key);
    return value?.kind === 'scalar' ? value.text : undefined;
  };
  const given = items(field(root, 'signoffs')).find(
    (each) => text(each, 'party') === party && text(each, 'version') === version,
  );
  if (given === undefined) return undefined;
  const [by, on] = [text(given, 'by'), text(given, 'on')];
  return `${on === undefined ? '' : ` on ${on}`}${by === undefined ? '' : `, by its ${by}`}`;
}

/** Whether the keys say the same as before and the sign-off besides, once the edit is made. */
function holds(file: ParsedFile, edit: Edit, signoff: Readonly<Record<string, string>>): boolean {
  const after = keysAfter(file, [edit]);
  const [then, now] = [file.frontmatter?.root, after?.frontmatter?.root];
  if (after === undefined || !hasSoundKeys(after) || then === undefined || now === undefined) return false;
  const [old, list] = [items(field(then, 'signoffs')), items(field(now, 'signoffs'))];
  const fresh = list.findIndex((each, at) => !sameData(each, old[at]));
  const others = (root: typeof then) => ({ ...root, entries: root.entries.filter(({ key }) => key !== 'signoffs') });
  return (
    list.length === old.length + 1 &&
    old.every((each, at) => sameData(each, list[at < fresh ? at : at + 1])) &&
    sameData(others(then), others(now)) &&
    Object.entries(signoff).every(([key, value]) => {
      const written = field(list[fresh], key);
      return written?.kind === 'scalar' && written.text === value;
    })
  );
}
