import { makeLexicon, slug } from '../../../resolve/index.ts';
import type { FileSnapshot, HandbookSnapshot, Plain } from '../../snapshot/snapshot.ts';
import { isList, isMap, itemsAt, textAt, textsAt } from '../books/plain.ts';
import { shortForms, teams } from './lists/field-words.ts';

/** What the words of two snapshots may name, and which of them no dictionary knows. */
export interface Names {
  /** The names in a text, in order and without overlaps. */
  readonly find: (text: string) => readonly FoundName[];
  /** Words that no dictionary knows, in lower case; undefined where nobody looked. */
  readonly misspelt: ReadonlySet<string> | undefined;
  /** All names in lower case: words that a slip of the keys may have meant. */
  readonly written: readonly string[];
}

/** A name in a text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** `avoided` for a word that its term's definition says not to use. */
  readonly kind: 'term' | 'party' | 'role' | 'avoided';
  /** The id of the term or party; of a role its words in lower case. */
  readonly id: string;
}

/**
 * Gathers the names that two snapshots give: terms with all their names, parties, roles. A term that got another name
 * with the same meaning stays one term. Names that the field uses unexplained are known unless a definition takes them.
 */
export function namesOf(before: HandbookSnapshot, after: HandbookSnapshot): Names {
  const files = [...after.files, ...before.files];
  const terms = onePerTerm(before.files.flatMap(termsOf), after.files.flatMap(termsOf));
  const parties = files.flatMap(partiesOf);
  const roles = files.flatMap(({ fields }) => rolesOf(fields));
  const all = [...terms, ...parties, ...roles, ...fieldNames(terms, parties)];
  const lexicon = makeLexicon(all);
  return {
    find: (text) =>
      lexicon.find(text, { start: 0, end: text.length }).map(({ term, form, range }) => {
        const kind = form === 'avoid' ? 'avoided' : term.kind;
        return { ...range, kind, id: term.id };
      }),
    misspelt: misspeltIn(before, after),
    written: [...new Set(lexicon.names().map((name) => name.toLowerCase()))],
  };
}

/** The ids of the parties that a text names, each once, in the order of the text. */
export function partiesIn(text: string, names: Names): readonly string[] {
  return [...new Set(names.find(text).flatMap(({ kind, id }) => (kind === 'party' ? [id] : [])))];
}

/** A word that no dictionary knows and that several files have is a word of the house. */
function misspeltIn(...snapshots: readonly HandbookSnapshot[]): ReadonlySet<string> | undefined {
  const looked = snapshots.map(({ files }) =>
    files.flatMap(({ misspelt }) => (misspelt === undefined ? [] : [misspelt])),
  );
  if (looked.every((files) => files.length === 0)) return undefined;
  const own = new Set<string>();
  const all = new Set<string>();
  for (const files of looked) {
    const counts = new Map<string, number>();
    for (const word of files.flatMap((each) => [...new Set(each.map((word) => word.toLowerCase()))])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      all.add(word);
    }
    for (const [word, count] of counts) if (count >= manyFiles) own.add(word);
  }
  return new Set([...all].filter((word) => !own.has(word)));
}

const manyFiles = 4;

interface Named {
  readonly kind: 'term' | 'party' | 'role';
  readonly id: string;
  readonly name: { readonly value: string };
  readonly abbreviation: { readonly value: string } | undefined;
  readonly plural: { readonly value: string } | undefined;
  readonly aliases: readonly { readonly value: string }[];
  readonly avoid: readonly { readonly value: string }[];
  readonly means?: string | undefined;
}

function termsOf({ kind, id, fields }: FileSnapshot): Named[] {
  if (kind === 'term') return termOf(fields, () => id);
  if (kind !== 'agreement') return [];
  return itemsAt(fields, 'definitions').flatMap((each) => termOf(each, (name) => `${id}/${slug(name)}`));
}

function termOf(fields: Plain, idOf: (name: string) => string): Named[] {
  const name = textAt(fields, 'term');
  if (name === undefined) return [];
  return [{ ...named('term', idOf(name), name), ...otherNames(fields), means: textAt(fields, 'means') }];
}

function otherNames(fields: Plain): Pick<Named, 'abbreviation' | 'plural' | 'aliases' | 'avoid'> {
  const one = (key: string) => {
    const value = textAt(fields, key);
    return value === undefined ? undefined : { value };
  };
  const several = (key: string) => textsAt(fields, key).map((value) => ({ value }));
  return { abbreviation: one('abbr'), plural: one('plural'), aliases: several('aliases'), avoid: several('avoid') };
}

/** A definition that kept its words under another name, and is there once before and once after, is the same term. */
function onePerTerm(before: readonly Named[], after: readonly Named[]): Named[] {
  const gone = aloneByMeaning(before, after);
  const come = aloneByMeaning(after, before);
  const renamed = new Map([...gone].flatMap(([means, { id }]) => [[id, come.get(means)?.id ?? id] as const]));
  return [...after, ...before.map((term) => ({ ...term, id: renamed.get(term.id) ?? term.id }))];
}

/** Terms that the other side has not, by what they mean; of two that mean the same, neither. */
function aloneByMeaning(terms: readonly Named[], others: readonly Named[]): Map<string, Named> {
  const known = new Set(others.map(({ id }) => id));
  const alone = terms.filter(({ id, means }) => means !== undefined && !known.has(id));
  const groups = Map.groupBy(alone, ({ means }) => means ?? '');
  return new Map(
    [...groups].flatMap(([means, [term, ...more]]) => (term && more.length === 0 ? [[means, term] as const] : [])),
  );
}

function partiesOf({ kind, fields }: FileSnapshot): Named[] {
  if (kind !== 'agreement') return [];
  return itemsAt(fields, 'parties').flatMap((each) => {
    const name = typeof each === 'string' ? each : (textAt(each, 'name') ?? textAt(each, 'id'));
    if (name === undefined) return [];
    const id = textAt(each, 'id') ?? slug(name);
    return [named('party', id, name, [id.replaceAll('-', ' ')])];
  });
}

/** Roles that a contact or an owner has, wherever among the keys. */
function rolesOf(plain: Plain, key = ''): Named[] {
  if (isList(plain)) return plain.flatMap((each) => rolesOf(each, key));
  if (isMap(plain)) return Object.entries(plain).flatMap(([name, each]) => rolesOf(each, name));
  const isRole = (key === 'role' || key === 'owner') && plain !== null && plain.length < longestRole;
  return isRole && /\s/.test(plain) ? [named('role', plain.toLowerCase(), plain)] : [];
}

const longestRole = 60;

/** Short forms and teams of the field, but for those that something else is called. */
function fieldNames(terms: readonly Named[], parties: readonly Named[]): Named[] {
  const taken = new Set(
    [...terms, ...parties].flatMap(({ name, abbreviation, aliases }) =>
      [name, abbreviation, ...aliases].flatMap((each) => (each === undefined ? [] : [each.value.toLowerCase()])),
    ),
  );
  const lines = shortForms.trim().split('\n');
  const short = lines.flatMap((line) => {
    const [form = '', ...long] = line.split(/: |, /);
    if ([form, ...long].some((each) => taken.has(each.toLowerCase()))) return [];
    return [named('term', form.toLowerCase(), form, long)];
  });
  const known = teams.split(', ').filter((team) => !taken.has(team));
  return [...short, ...known.map((team) => named('party', slug(team), team))];
}

function named(kind: Named['kind'], id: string, name: string, aliases: readonly string[] = []): Named {
  return {
    kind,
    id,
    name: { value: name },
    abbreviation: undefined,
    plural: undefined,
    aliases: aliases.map((value) => ({ value })),
    avoid: [],
  };
}
