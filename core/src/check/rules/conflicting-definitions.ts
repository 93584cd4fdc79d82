import type { Term } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'conflicting-definitions',
  title: 'A word has one meaning',
  category: 'terms',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *handbook({ terms }) {
    const inForce = terms.filter((term) => term.status === 'active');
    const shared = new Map<string, Term>();
    for (const term of inForce.filter((each) => each.agreement === undefined)) {
      yield* conflicts(term, shared, 'same scope');
      addTo(shared, term);
    }
    const own = new Map<string, Map<string, Term>>();
    for (const term of inForce.filter((each) => each.agreement !== undefined)) {
      const home = own.get(term.agreement ?? '') ?? new Map<string, Term>();
      yield* conflicts(term, home, 'same scope');
      yield* conflicts(term, shared, 'shared');
      own.set(term.agreement ?? '', addTo(home, term));
    }
  },
});

/** Words that a term goes by, as they are compared: short forms in capitals as they stand, all others in lower case. */
function namesOf(term: Term): Map<string, string> {
  const written = [term.name, term.abbreviation, term.plural, ...term.aliases].flatMap((name) => name?.value ?? []);
  return new Map(written.map((name) => [comparable(name), name]));
}

function comparable(name: string): string {
  const tidy = name.replace(/[\s\u2010\u2011-]+/g, ' ').trim();
  return /\p{Lu}\p{N}*\p{Lu}/u.test(tidy) && !tidy.includes(' ') ? tidy : tidy.toLowerCase();
}

function addTo(index: Map<string, Term>, term: Term): Map<string, Term> {
  for (const name of namesOf(term).keys()) if (!index.has(name)) index.set(name, term);
  return index;
}

/** One report for each other term that shares a word, however many words they share. */
function* conflicts(term: Term, index: ReadonlyMap<string, Term>, scope: 'same scope' | 'shared'): Iterable<Report> {
  const words = new Map<Term, string[]>();
  for (const [name, written] of namesOf(term)) {
    const other = index.get(name);
    if (other === undefined || (scope === 'shared' && saysTheSame(term, other))) continue;
    words.set(other, [...(words.get(other) ?? []), written]);
  }
  for (const [other, names] of words) yield conflict(term, other, names);
}

/** An agreement may repeat a shared definition, if it is the same. */
function saysTheSame(term: Term, other: Term): boolean {
  const tidy = ({ means }: Term) => means?.value.replace(/\s+/g, ' ').replace(/\.$/, '').trim().toLowerCase();
  return tidy(term) === tidy(other);
}

function conflict(term: Term, other: Term, words: readonly string[]): Report {
  const sameName = comparable(term.name.value) === comparable(other.name.value);
  const meanings = sameName
    ? `is defined here and in ${quote(other.file.path)}`
    : `stands for ${quote(term.name.value)} here and for ${quote(other.name.value)} in ${quote(other.file.path)}`;
  const repair =
    other.agreement === undefined && term.agreement !== undefined
      ? 'Take this definition out, or give it a name of its own.'
      : 'Keep one of the two, or give one of them another name.';
  return {
    file: term.file,
    range: rangeOf(term, words[0] ?? ''),
    message: `${listed(words)} ${meanings}, so a reader cannot know which meaning binds. ${repair}`,
    related: [related(other.file, other.name.range, `The other definition, of ${quote(other.name.value)}.`)],
  };
}

/** The word itself where it stands in the definition. */
function rangeOf(term: Term, word: string): Term['name']['range'] {
  const places = [term.name, term.abbreviation, term.plural, ...term.aliases];
  return (places.find((place) => place?.value === word) ?? term.name).range;
}
