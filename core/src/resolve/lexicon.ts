import type { Range } from '../read/index.ts';
import { isInAddress } from './addresses.ts';
import type { TermUse } from './handbook.ts';
import { type Form, longestName, makeForm, makeNameTree } from './name-tree.ts';
import { pluralOf } from './plural.ts';
import { isMarked, markOf, marksOf } from './word-marks.ts';
import { type Words, wordsIn } from './words-in.ts';

/** What a term goes by. A term itself will do, and so will its names alone. */
export interface Names {
  readonly name: { readonly value: string };
  readonly abbreviation: { readonly value: string } | undefined;
  readonly plural: { readonly value: string } | undefined;
  readonly aliases: readonly { readonly value: string }[];
  readonly avoid: readonly { readonly value: string }[];
}

/** Finds the terms that a piece of text uses. */
export interface Lexicon<Named extends Names> {
  /** All uses within a range of a text, in order; the longest name wins, and no two overlap. */
  find(text: string, range: Range): LexiconMatch<Named>[];
  /** The term that goes by exactly this name, abbreviation, plural or alias; undefined where none does. */
  lookup(name: string): Named | undefined;
  /** Every name that `lookup` knows, as its definition writes it. */
  names(): readonly string[];
  /** The longest name that begins with a word of a text; of equal ones the one that wins. undefined where none does. */
  longestAt(text: string, words: Words, at: number): Form<Named> | undefined;
  /** False only where no name begins with a word of this mark (see `markOf`). */
  mayBegin(mark: number): boolean;
}

/** A name found in a text, and the term it stands for. */
export interface LexiconMatch<Named> {
  readonly term: Named;
  readonly form: TermUse['form'];
  readonly range: Range;
}

/**
 * Makes a lexicon.
 * @param terms in the order in which they win where two share a name.
 * @param behind a lexicon whose terms are known too, unless one of `terms` has their name: the shared terms behind an
 *   agreement's own. It is not copied, so that a thousand agreements cost no thousand glossaries.
 */
export function makeLexicon<Named extends Names>(terms: readonly Named[], behind?: Lexicon<Named>): Lexicon<Named> {
  const forms = terms.flatMap((term) => formsOf(term));
  const tree = makeNameTree(forms);
  const marks = marksOf(tree.next?.keys() ?? []);
  const found: Finder<Named> = {
    mayBegin: (mark) => isMarked(marks, mark) || (behind?.mayBegin(mark) ?? false),
    longestAt: (text, words, at) => {
      const near = longestName(tree, text, words, at);
      const far = behind?.longestAt(text, words, at);
      return far !== undefined && far.words.length > (near?.words.length ?? 0) ? far : near;
    },
  };
  return {
    ...found,
    find: (text, range) => find(found, text, range),
    lookup: (name) => lookup(found, name),
    names: () => [
      ...forms.filter((form) => form.form !== 'avoid' && form.form !== 'plural').map((form) => form.written),
      ...(behind?.names() ?? []),
    ],
  };
}

type Finder<Named extends Names> = Pick<Lexicon<Named>, 'longestAt' | 'mayBegin'>;

function formsOf<Named extends Names>(term: Named): Form<Named>[] {
  const forms: Form<Named>[] = [];
  const add = (written: string | undefined, form: TermUse['form'], plural?: TermUse['form']) => {
    if (written === undefined) return;
    forms.push(makeForm(term, written, form));
    if (plural !== undefined) forms.push(makeForm(term, pluralOf(written), plural));
  };
  add(term.name.value, 'name', 'plural');
  add(term.plural?.value, 'plural');
  add(term.abbreviation?.value, 'abbreviation', 'abbreviation');
  for (const alias of term.aliases) add(alias.value, 'alias', 'alias');
  for (const avoid of term.avoid) add(avoid.value, 'avoid', 'avoid');
  return forms.filter((form) => form.words.length > 0);
}

function find<Named extends Names>(
  { longestAt, mayBegin }: Finder<Named>,
  text: string,
  range: Range,
): LexiconMatch<Named>[] {
  const words = wordsIn(text, range);
  const matches: LexiconMatch<Named>[] = [];
  for (let at = 0; at < words.length; at++) {
    const start = words.start(at);
    if (!mayBegin(markOf(text, start, words.end(at)))) continue;
    const name = longestAt(text, words, at);
    if (name === undefined) continue;
    const found = { start, end: words.end(at + name.words.length - 1) };
    if (isInAddress(text, found)) continue;
    at += name.words.length - 1;
    matches.push({ term: name.term, form: name.form, range: found });
  }
  return matches;
}

function lookup<Named extends Names>(finder: Finder<Named>, name: string): Named | undefined {
  const whole = { start: 0, end: name.length };
  const [match, more] = find(finder, name, whole);
  if (match === undefined || more !== undefined || match.form === 'avoid') return undefined;
  const { start, end } = match.range;
  return name.slice(0, start).trim() === '' && name.slice(end).trim() === '' ? match.term : undefined;
}
