import { remembered } from '../../../read/index.ts';
import { makeLexicon, slug } from '../../../resolve/index.ts';
import type { FileSnapshot, HandbookSnapshot, Plain, UsedTerm } from '../../snapshot/snapshot.ts';
import type { Reach } from '../change.ts';
import { type AgreementBook, readAgreementBook } from './agreement-book.ts';
import { itemsAt, textAt, textsAt } from './plain.ts';

/** A snapshot in the form in which judging asks it. */
export interface HandbookBook {
  readonly agreements: ReadonlyMap<string, AgreementBook>;
  /** By its address: `mql`, or `<agreement>/<slug>` for an agreement's own. */
  readonly terms: ReadonlyMap<string, TermBook>;
  /** handbook.yaml; undefined where there is none. */
  readonly settings: FileSnapshot | undefined;
  /** The agreements and goals that use a term, themselves or through another definition. */
  readonly reachOf: (term: string) => readonly Reach[];
}

/** A definition. */
export interface TermBook {
  readonly address: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly fields: Plain;
  /** The agreement whose own it is; undefined for a shared one. */
  readonly agreement: string | undefined;
}

/** Reads a snapshot; the same one is read once. */
export const readBook: (snapshot: HandbookSnapshot) => HandbookBook = remembered((snapshot) => {
  const agreements = snapshot.files.filter(({ kind }) => kind === 'agreement').map(readAgreementBook);
  const terms = new Map(snapshot.files.flatMap(readTerms).map((term) => [term.address, term]));
  const reaches = new Map<string, readonly Reach[]>();
  let found: Users | undefined;
  const users = () => {
    found ??= usersOf(snapshot);
    return found;
  };
  return {
    agreements: new Map(agreements.map((agreement) => [agreement.id, agreement])),
    terms,
    settings: snapshot.files.find(({ kind }) => kind === 'handbook'),
    reachOf: (term) => {
      const reach = reaches.get(term) ?? reachOf(users(), terms, term);
      reaches.set(term, reach);
      return reach;
    },
  };
});

/** The address of a definition that an agreement makes for itself. */
export function ownTermAddress(agreement: string, name: string): string {
  return `${agreement}/${slug(name)}`;
}

function readTerms(file: FileSnapshot): TermBook[] {
  if (file.kind === 'term') return readTerm(file.fields, file.id, undefined);
  if (file.kind !== 'agreement') return [];
  return itemsAt(file.fields, 'definitions').flatMap((fields) => {
    const name = textAt(fields, 'term');
    return name === undefined ? [] : readTerm(fields, ownTermAddress(file.id, name), file.id);
  });
}

function readTerm(fields: Plain, address: string, agreement: string | undefined): TermBook[] {
  const name = textAt(fields, 'term') ?? address;
  return [{ address, name, abbreviation: textAt(fields, 'abbr'), fields, agreement }];
}

/** Who uses each term, by its address. */
type Users = ReadonlyMap<string, readonly { readonly file: FileSnapshot; readonly use: UsedTerm }[]>;

function usersOf(snapshot: HandbookSnapshot): Users {
  const users = new Map<string, { file: FileSnapshot; use: UsedTerm }[]>();
  for (const file of snapshot.files) {
    for (const use of file.uses) {
      const known = users.get(use.term);
      if (known === undefined) users.set(use.term, [{ file, use }]);
      else known.push({ file, use });
    }
  }
  return users;
}

/**
 * A definition passes a changed meaning on only where its own meaning is made with the term. A mention in a note, in a
 * list of related terms or in the text around it binds nobody who uses the definition.
 */
function reachOf(users: Users, terms: HandbookBook['terms'], term: string): readonly Reach[] {
  const goals = new Map<string, Set<string>>();
  const seen = new Set([term]);
  // A set that grows while it is walked: a definition that uses the term passes its own users on.
  for (const address of seen) {
    for (const { file, use } of users.get(address) ?? []) {
      if (use.in === 'definition') {
        if (use.key !== undefined && means(terms.get(use.key), terms.get(address))) seen.add(use.key);
      } else if (file.kind === 'agreement') {
        const own = goals.get(file.id) ?? new Set();
        goals.set(file.id, own);
        if (use.in === 'goal' && use.key !== undefined) own.add(use.key);
      }
    }
  }
  return [...goals].map(([agreement, keys]) => ({ agreement, goals: [...keys] })).sort(byAgreement);
}

/** Whether the meaning of a definition is made with a term. */
function means(definition: TermBook | undefined, term: TermBook | undefined): boolean {
  if (definition === undefined || term === undefined) return false;
  const words = [textAt(definition.fields, 'means') ?? '', ...textsAt(definition.fields, 'excludes')].join('; ');
  return namesOf(term).find(words, { start: 0, end: words.length }).length > 0;
}

const namesOf = remembered(({ fields, name }: TermBook) =>
  makeLexicon([
    {
      name: { value: name },
      abbreviation: named(textAt(fields, 'abbr')),
      plural: named(textAt(fields, 'plural')),
      aliases: textsAt(fields, 'aliases').map((value) => ({ value })),
      avoid: textsAt(fields, 'avoid').map((value) => ({ value })),
    },
  ]),
);

function named(value: string | undefined): { readonly value: string } | undefined {
  return value === undefined ? undefined : { value };
}

function byAgreement(one: Reach, other: Reach): number {
  return one.agreement < other.agreement ? -1 : Number(one.agreement > other.agreement);
}
