import { hedgeLists } from '../../../resolve/sentence/words/hedges.ts';
import { deeds, synonyms, things } from './lists/field-words.ts';
import * as meaning from './lists/meaning-words.ts';
import { fillers, shorter } from './lists/plain-words.ts';
import { sameWords } from './lists/same-words.ts';
import type { TokenKind } from './token.ts';
import { baseForms, plainSpelling } from './word-forms.ts';

/** What a word or a turn of phrase means. */
export interface Entry {
  readonly kind: TokenKind;
  readonly key: string;
  readonly words: readonly string[];
  /** What several keys have in common: to swap them is to say nearly the same. */
  readonly sense?: string;
}

/** The longest entry that begins with a word of a list; undefined where none does. */
export function phraseAt(words: readonly string[], at: number): Entry | undefined {
  return phrases()
    .get(words[at] ?? '')
    ?.find((entry) => entry.words.every((word, step) => words[at + step] === word));
}

/** A word that sets a bound only before an amount (“over 50”); undefined for any other. */
export function boundBeforeAmount(word: string): string | undefined {
  preceding ??= new Map(
    linesOf(meaning.boundsBeforeAmounts).flatMap(({ key, forms }) => forms.map((form) => [form, key])),
  );
  return preceding.get(word);
}

/** The deed, the thing or the comparison that a word names, in any of its forms; undefined for an everyday word. */
export function fieldWord(word: string): { readonly kind: TokenKind; readonly sense: string } | undefined {
  const found = fieldWords();
  for (const form of baseForms(word)) {
    const entry = found.get(form);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Whether two words stand for each other in everyday language. */
export function areSynonyms(one: string, other: string): boolean {
  knownSynonyms ??= groupsByWord(synonyms);
  return shareGroup(one, other, knownSynonyms);
}

/** Whether two words say the same wherever they stand, so that nothing changes with them. */
export function areTheSame(one: string, other: string): boolean {
  knownSame ??= groupsByWord(sameWords);
  return shareGroup(one, other, knownSame);
}

function shareGroup(one: string, other: string, groupsOf: ReadonlyMap<string, readonly number[]>): boolean {
  const others = baseForms(other).flatMap((form) => groupsOf.get(form) ?? []);
  return baseForms(one).some((form) => groupsOf.get(form)?.some((group) => others.includes(group)) === true);
}

/** Whether a single word carries meaning wherever it stands: “not”, “must”, “or”. */
export function carriesMeaning(word: string): boolean {
  return meaningWords().has(word);
}

/** All single words that do, in lower case. */
export function meaningWords(): ReadonlySet<string> {
  strong ??= new Set(
    [...phrases().values()].flat().flatMap(({ kind, words }) => {
      const isStrong = words.length === 1 && kind !== 'word' && kind !== 'filler' && kind !== 'hedge';
      return isStrong ? [words[0] ?? ''] : [];
    }),
  );
  return strong;
}

let strong: ReadonlySet<string> | undefined;
let preceding: ReadonlyMap<string, string> | undefined;
let knownPhrases: ReadonlyMap<string, readonly Entry[]> | undefined;
let knownFieldWords: ReadonlyMap<string, { kind: TokenKind; sense: string }> | undefined;
let knownSynonyms: ReadonlyMap<string, readonly number[]> | undefined;
let knownSame: ReadonlyMap<string, readonly number[]> | undefined;

function phrases(): ReadonlyMap<string, readonly Entry[]> {
  if (knownPhrases !== undefined) return knownPhrases;
  const all: Entry[] = [
    ...entriesOf('modal', meaning.modals),
    ...entriesOf('negation', meaning.negations),
    ...entriesOf('joint', meaning.joints),
    ...entriesOf('bound', meaning.bounds),
    ...entriesOf('group', meaning.groups),
    ...entriesOf('condition', meaning.conditions),
    ...entriesOf('relation', meaning.relations),
    ...entriesOf('comparison', meaning.comparisons).map((each) => ({
      ...each,
      sense: each.key,
      key: /^\d/.test(each.words[0] ?? '') ? each.key : each.words.join(' '),
    })),
    ...entriesOf('word', shorter),
    ...Object.entries(hedgeLists).flatMap(([key, list]) =>
      list
        .split(/[|\n]/)
        .map((form) => ({ ...entry('hedge', form.trim(), form.trim().replaceAll('’', "'")), sense: key })),
    ),
    ...fillers.split(', ').map((word) => entry('filler', word, word)),
    ...['business', 'working'].flatMap((word) =>
      units.flatMap((unit) => [
        entry('amount', `business ${unit}`, `${word} ${unit}`),
        entry('amount', `business ${unit}`, `${word} ${unit}s`),
      ]),
    ),
  ];
  const byFirst = new Map<string, Entry[]>();
  for (const each of all) {
    const [first = ''] = each.words;
    if (first === '') continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [each]);
    else known.push(each);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  knownPhrases = byFirst;
  return byFirst;
}

const units = ['minute', 'hour', 'day'];

function entriesOf(kind: TokenKind, list: string): Entry[] {
  return linesOf(list).flatMap(({ key, forms }) => forms.map((form) => entry(kind, key, form)));
}

function entry(kind: TokenKind, key: string, form: string): Entry {
  return { kind, key, words: form.split(' ').map(plainSpelling) };
}

function linesOf(list: string): { key: string; forms: string[] }[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', forms = ''] = line.split(': ');
      return { key, forms: forms.split(', ') };
    });
}

function fieldWords(): ReadonlyMap<string, { kind: TokenKind; sense: string }> {
  if (knownFieldWords !== undefined) return knownFieldWords;
  const found = new Map<string, { kind: TokenKind; sense: string }>();
  const lists = [
    ['thing', things],
    ['deed', deeds],
  ] as const;
  for (const [kind, list] of lists) {
    for (const group of groupsOf(list)) {
      const forms = group.split(', ');
      const known = forms.map((form) => found.get(form)).find(Boolean);
      for (const form of forms) if (!found.has(form)) found.set(form, known ?? { kind, sense: forms[0] ?? '' });
    }
  }
  knownFieldWords = found;
  return found;
}

function groupsOf(list: string): string[] {
  return list.trim().split(/\n| \| /);
}

function groupsByWord(list: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [group, words] of groupsOf(list).entries()) {
    for (const word of words.split(', ')) found.set(word, [...(found.get(word) ?? []), group]);
  }
  return found;
}
