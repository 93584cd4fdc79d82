import type { Range } from '../read/index.ts';
import type { Term, TermUse } from './handbook.ts';
import { pluralOf } from './plural.ts';
import { isMarked, markOf, marksOf } from './word-marks.ts';
import { type Words, wordsIn } from './words-in.ts';

/** Finds the terms that a piece of text uses. */
export interface Lexicon {
  /** All uses within a range of a text, in order; the longest name wins, and no two overlap. */
  find(text: string, range: Range): LexiconMatch[];
  /** The term that goes by exactly this name, abbreviation, plural or alias; undefined where none does. */
  lookup(name: string): Term | undefined;
  /** Every name that `lookup` knows, as its definition writes it. */
  names(): readonly string[];
  /** The names that begin with a word (in lower case), longest first; of equal ones the one that wins first. */
  candidates(word: string): readonly Form[];
  /** False only where no name begins with a word of this mark (see `markOf`). */
  mayBegin(mark: number): boolean;
}

/** A name found in a text, and the term it stands for. */
export interface LexiconMatch {
  readonly term: Term;
  readonly form: TermUse['form'];
  readonly range: Range;
}

/** One way to write a term. */
export interface Form {
  readonly term: Term;
  readonly form: TermUse['form'];
  readonly written: string;
  /** Its words in lower case, except short forms in capitals: “SAL” is a term, “sal” is not. */
  readonly words: readonly string[];
}

/**
 * Makes a lexicon.
 * @param terms in the order in which they win where two share a name.
 * @param behind a lexicon whose terms are known too, unless one of `terms` has their name: the shared terms behind an
 *   agreement's own. It is not copied, so that a thousand agreements cost no thousand glossaries.
 */
export function makeLexicon(terms: readonly Term[], behind?: Lexicon): Lexicon {
  const forms = terms.flatMap(formsOf);
  const byFirstWord = index(forms);
  const marks = marksOf(byFirstWord.keys());
  const mayBegin = (mark: number) => isMarked(marks, mark) || (behind?.mayBegin(mark) ?? false);
  const merged = new Map<string, readonly Form[]>();
  const candidates = (first: string) => {
    const near = byFirstWord.get(first);
    const far = behind?.candidates(first) ?? none;
    if (near === undefined || far.length === 0) return near ?? far;
    const both = merged.get(first) ?? [...near, ...far].sort(longestFirst);
    merged.set(first, both);
    return both;
  };
  return {
    candidates,
    mayBegin,
    find: (text, range) => find({ candidates, mayBegin }, text, range),
    lookup: (name) => lookup({ candidates, mayBegin }, name),
    names: () => [
      ...forms.filter((form) => form.form !== 'avoid' && form.form !== 'plural').map((form) => form.written),
      ...(behind?.names() ?? []),
    ],
  };
}

type Beginnings = Pick<Lexicon, 'candidates' | 'mayBegin'>;

/** What may stand between two words of one name: white space and hyphens, or the marks of “Buyer's”, “R&D”, “win / loss”. */
const joint = /^(?:[\s\u2010\u2011-]{1,80}|['’.]| ?[/&] ?)$/;

const word = /[\p{L}\p{N}]+/gu;

const none: readonly Form[] = [];

function formsOf(term: Term): Form[] {
  const forms: Form[] = [];
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

function makeForm(term: Term, written: string, form: TermUse['form']): Form {
  const words = (written.match(word) ?? []).map((each) => (isShortForm(each) ? each : each.toLowerCase()));
  return { term, form, written, words };
}

function isShortForm(text: string): boolean {
  return /\p{Lu}\p{N}*\p{Lu}/u.test(text);
}

function index(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const byFirstWord = new Map<string, Form[]>();
  for (const form of forms) {
    const first = (form.words[0] as string).toLowerCase();
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [form]);
    else known.push(form);
  }
  for (const list of byFirstWord.values()) list.sort(longestFirst);
  return byFirstWord;
}

/** Sorting is stable, so that of two equal names the one that came first still wins. */
function longestFirst(a: Form, b: Form): number {
  return b.words.length - a.words.length;
}

function find({ candidates, mayBegin }: Beginnings, text: string, range: Range): LexiconMatch[] {
  const words = wordsIn(text, range);
  const matches: LexiconMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    const start = words.start(at);
    if (!mayBegin(markOf(text, start, words.end(at)))) continue;
    const first = text.slice(start, words.end(at)).toLowerCase();
    const form = candidates(first).find((candidate) => fits(candidate, words, at, text));
    if (form === undefined) continue;
    at += form.words.length - 1;
    matches.push({ term: form.term, form: form.form, range: { start, end: words.end(at) } });
  }
  return matches;
}

function fits(form: Form, words: Words, at: number, text: string): boolean {
  if (at + form.words.length > words.length) return false;
  for (let step = 0; step < form.words.length; step++) {
    const found = text.slice(words.start(at + step), words.end(at + step));
    if (!isSame(form.words[step] as string, found)) return false;
    if (step > 0 && !isJoined(text.slice(words.end(at + step - 1), words.start(at + step)))) return false;
  }
  return true;
}

function isSame(expected: string, found: string): boolean {
  return found === expected || (!isShortForm(expected) && found.toLowerCase() === expected);
}

function isJoined(gap: string): boolean {
  return gap === ' ' || joint.test(gap);
}

function lookup(beginnings: Beginnings, name: string): Term | undefined {
  const whole = { start: 0, end: name.length };
  const [match, more] = find(beginnings, name, whole);
  if (match === undefined || more !== undefined || match.form === 'avoid') return undefined;
  const { start, end } = match.range;
  return name.slice(0, start).trim() === '' && name.slice(end).trim() === '' ? match.term : undefined;
}
