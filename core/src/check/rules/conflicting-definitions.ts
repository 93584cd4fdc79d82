import { dequal } from 'dequal/lite';
import { type Range, remembered } from '../../read/index.ts';
import { fileIndex, type HandbookView, type Term, termKey } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'conflicting-definitions',
  title: 'A word has one meaning',
  category: 'terms',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *term(term, { handbook }) {
    if (term.status !== 'active') return;
    const home = term.agreement;
    if (home !== undefined) yield* conflicts(term, (name) => firstDefined(home, name, handbook), 'same scope');
    yield* conflicts(term, (name) => firstDefined('', name, handbook), home === undefined ? 'same scope' : 'shared');
  },
});

/** What others compare a definition with. */
interface Defined {
  readonly key: string;
  readonly name: string;
  readonly means: string | undefined;
  readonly path: string;
  readonly range: Range;
  readonly isShared: boolean;
}

/** The definitions in force by where they hold (an agreement's id, empty for shared ones) and each of their names. */
const inForce = fileIndex<Defined>({
  entriesOf: ({ terms }) =>
    terms
      .filter(({ status }) => status === 'active')
      .flatMap((term) =>
        [...namesOf(term).keys()].map((name) => [placeKey(term.agreement ?? '', name), definedBy(term)] as const),
      ),
  same: dequal,
});

function placeKey(home: string, name: string): string {
  return `${home}\n${name}`;
}

/** Looked at once for the index and once for each scope. */
const definedBy = remembered((term: Term): Defined => {
  const { name, file, agreement } = term;
  const means = term.means?.value.replace(/\s+/g, ' ').replace(/\.$/, '').trim().toLowerCase();
  return {
    key: termKey(term),
    name: name.value,
    means,
    path: file.path,
    range: name.range,
    isShared: agreement === undefined,
  };
});

/** The definition that a reader finds first: of shared ones the first by name, in an agreement the one further up. */
function firstDefined(home: string, name: string, handbook: HandbookView): Defined | undefined {
  const all = handbook.lookUp(inForce, placeKey(home, name));
  if (home !== '' || all.length < 2) return all[0];
  const byName = (one: Defined, other: Defined) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1);
  return [...all].sort((one, other) =>
    one.name.toLowerCase() === other.name.toLowerCase() ? 0 : byName(one, other),
  )[0];
}

/** Words that a term goes by, as they are compared: short forms in capitals as they stand, all others in lower case. */
const namesOf = remembered((term: Term): ReadonlyMap<string, string> => {
  const written = [term.name, term.abbreviation, term.plural, ...term.aliases].flatMap((name) => name?.value ?? []);
  return new Map(written.map((name) => [comparable(name), name]));
});

function comparable(name: string): string {
  const tidy = name.replace(/[\s\u2010\u2011-]+/g, ' ').trim();
  return /\p{Lu}\p{N}*\p{Lu}/u.test(tidy) && !tidy.includes(' ') ? tidy : tidy.toLowerCase();
}

/** One report for each other term that shares a word, however many words they share. */
function* conflicts(
  term: Term,
  firstOf: (name: string) => Defined | undefined,
  scope: 'same scope' | 'shared',
): Iterable<Report> {
  const own = definedBy(term);
  const words = new Map<string, { other: Defined; names: string[] }>();
  for (const [name, written] of namesOf(term)) {
    const other = firstOf(name);
    // An agreement may repeat a shared definition, if it is the same.
    if (other === undefined || other.key === own.key || (scope === 'shared' && own.means === other.means)) continue;
    words.set(other.key, { other, names: [...(words.get(other.key)?.names ?? []), written] });
  }
  for (const { other, names } of words.values()) yield conflict(term, other, names);
}

function conflict(term: Term, other: Defined, words: readonly string[]): Report {
  const sameName = comparable(term.name.value) === comparable(other.name);
  const meanings = sameName
    ? `is defined here and in ${quote(other.path)}`
    : `stands for ${quote(term.name.value)} here and for ${quote(other.name)} in ${quote(other.path)}`;
  const repair =
    other.isShared && term.agreement !== undefined
      ? 'Take this definition out, or give it a name of its own.'
      : 'Keep one of the two, or give one of them another name.';
  return {
    range: rangeOf(term, words[0] ?? ''),
    message: `${listed(words)} ${meanings}, so a reader cannot know which meaning binds. ${repair}`,
    related: [related(other, other.range, `The other definition, of ${quote(other.name)}.`)],
  };
}

/** The word itself where it stands in the definition. */
function rangeOf(term: Term, word: string): Term['name']['range'] {
  const places = [term.name, term.abbreviation, term.plural, ...term.aliases];
  return (places.find((place) => place?.value === word) ?? term.name).range;
}
