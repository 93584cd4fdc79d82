import type { Range } from '../../read/index.ts';
import { lower } from './find.ts';
import { singular, type Token } from './tokens.ts';
import { deedLists } from './words/deeds.ts';
import { hedgeLists } from './words/hedges.ts';
import { qualityLists } from './words/qualities.ts';
import { thingLists } from './words/things.ts';
import { nounForms, verbForms } from './words/word-forms.ts';

/** The lists of words that the sentence grammar looks things up in. */
export type Vocabulary = Readonly<Record<ListName, WordList>> & {
  /** Words in lower case that are never held against a sentence. */
  readonly allowed: ReadonlySet<string>;
};

/** The names of the lists. */
export type ListName =
  | keyof typeof deedLists
  | keyof typeof hedgeLists
  | keyof typeof qualityLists
  | keyof typeof thingLists;

/** One list, in lower case. */
export interface WordList {
  /** Its entries of one word, in all their forms. */
  readonly words: ReadonlySet<string>;
  /** Its entries of several words by their first word, longer ones first; for a list of hedges those of one word as well. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

/** Words that a handbook adds to the lists, by the name of the list. `allowed` are taken out of all of them. */
export type OwnWords = Readonly<Partial<Record<ListName | 'allowed', readonly string[]>>>;

/** The lists of the product with those of a handbook. Without own words it is the same object each time. */
export function makeVocabulary(own: OwnWords = {}): Vocabulary {
  if (!Object.values(own).some((words) => words.length > 0)) return standard;
  const allowed = new Set((own.allowed ?? []).map((word) => word.trim().toLowerCase()));
  const lists = listNames.map((name) => {
    const added = (own[name] ?? []).map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
    if (added.length === 0 && allowed.size === 0) return [name, standard[name]];
    const entries = [...entriesOf(name), ...added].filter((word) => !allowed.has(word));
    return [name, makeList(name, entries)];
  });
  return { ...Object.fromEntries(lists), allowed } as Vocabulary;
}

const sources = { ...deedLists, ...hedgeLists, ...qualityLists, ...thingLists };

const listNames = Object.keys(sources) as readonly ListName[];

/** The lists that handbook.yaml may make longer under `words`; `allowed` takes words out of all of them. */
export const ownListNames: readonly (ListName | 'allowed')[] = [
  ...listNames.filter((name) => !['light', 'attempt', 'single'].includes(name)),
  'allowed',
];

function entriesOf(name: ListName): string[] {
  const source = sources[name].trim();
  return source
    .split(name in hedgeLists ? /\s*[|\n]\s*/ : /\s+/)
    .map((entry) => entry.replaceAll('_', ' '))
    .filter((entry) => entry !== '');
}

function makeList(name: ListName, entries: readonly string[]): WordList {
  const forms = entries.flatMap(name in deedLists ? verbForms : name in thingLists ? nounForms : (entry) => [entry]);
  // The name of a thing is looked up word by word, joined by hyphens.
  if (name in thingLists) return { words: new Set(forms.map((form) => form.replaceAll(' ', '-'))), phrases: new Map() };
  const isPhrase = (form: string) => name in hedgeLists || form.includes(' ');
  return { words: new Set(forms.filter((form) => !isPhrase(form))), phrases: byFirstWord(forms.filter(isPhrase)) };
}

/** Whether the name of a thing, in its words, ends in an entry of a list: “the next board meetings” in “board meeting”. */
export function endsIn({ words }: WordList, name: readonly string[]): boolean {
  const whole = name.at(-1) ?? '';
  const last = singular(whole);
  // “minutes” and “statistics” are things in the plural only.
  return (
    words.has(last) ||
    (thingsInPlural.has(whole) && words.has(whole)) ||
    [2, 3].some((count) => words.has([...name.slice(-count, -1), last].join('-')))
  );
}

const thingsInPlural: ReadonlySet<string> = new Set([
  'minutes',
  'statistics',
  'news',
  'premises',
  'savings',
  'proceeds',
]);

/** The places of phrases of a list. @param words the words of the text. */
export function phrasesIn({ phrases }: WordList, text: string, words: readonly Token[]): Range[] {
  const begins = words.filter(({ text: first }) => phrases.has(plainly(first)));
  if (begins.length === 0) return [];
  const plain = plainly(lower(text));
  return begins.flatMap(({ text: first, range: { start } }) => {
    const candidates = phrases.get(plainly(first)) ?? [];
    const phrase = candidates.find(
      (each) => plain.startsWith(each, start) && !goesOn.test(plain.charAt(start + each.length)),
    );
    return phrase === undefined ? [] : [{ start, end: start + phrase.length }];
  });
}

function plainly(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

const goesOn = /[\p{L}\d-]/u;

/** Longer ones first, so that “some time” is found whole where “some” is an entry, too. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const plain = phrases.map(plainly).sort((one, other) => other.length - one.length);
  return Map.groupBy(plain, (phrase) => phrase.split(' ', 1)[0] ?? '');
}

const standard = {
  ...Object.fromEntries(listNames.map((name) => [name, makeList(name, entriesOf(name))])),
  allowed: new Set<string>(),
} as unknown as Vocabulary;
