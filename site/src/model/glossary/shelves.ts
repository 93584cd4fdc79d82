import { definitionOf, slug, type Term } from '@living-sla/core';
import { makeClaims } from '../anchors.ts';
import type { Context } from '../context.ts';
import { byName, type Entry, entryOf, linesOf } from './entries.ts';
import { wordsOfParties } from './words-of-parties.ts';

/** An order in which the glossary can be read. */
export type ShelfName = 'a-to-z' | 'by-stage' | 'by-party';

/** All words in one order. */
export interface Shelf {
  readonly name: ShelfName;
  readonly parts: readonly ShelfPart[];
}

/** A letter, a stage or a party, and its words. */
export interface ShelfPart {
  readonly title: string;
  /** Its name in addresses and as an anchor; no two parts share it. */
  readonly key: string;
  readonly entries: readonly Entry[];
  /** The entries that say most of the part, where another order than that of the names tells it. */
  readonly foremost: readonly Entry[];
}

/** Puts the words of a handbook in an order. */
export function shelfOf(name: ShelfName, context: Context): Shelf {
  return { name, parts: makers[name](context) };
}

const makers: Record<ShelfName, (context: Context) => ShelfPart[]> = {
  'a-to-z': letters,
  'by-stage': stages,
  'by-party': parties,
};

function letters(context: Context): ShelfPart[] {
  const groups = new Map<string, Entry[]>();
  const entries = context.handbook.terms.flatMap((term) => linesOf(term, context));
  for (const entry of entries.sort(byName)) {
    const letter = letterOf(entry.name);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([letter, list]) => ({
    title: letter,
    key: letter === '#' ? 'other' : letter.toLowerCase(),
    entries: list,
    foremost: list.filter(({ shortFor }) => shortFor === undefined),
  }));
}

/** The letter under which a name is looked for; marks above letters make no letter of their own. */
function letterOf(name: string): string {
  const first =
    name
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '#';
  return /^\p{L}$/u.test(first) ? first : '#';
}

const stageTitles: readonly (readonly [stage: string, title: string])[] = [
  ['awareness', 'Awareness'],
  ['consideration', 'Consideration'],
  ['decision', 'Decision'],
  ['lead', 'Lead'],
  ['pipeline', 'Pipeline'],
  ['customer', 'Customer'],
];

function stages(context: Context): ShelfPart[] {
  const byStage = new Map<string, Term[]>();
  for (const term of context.handbook.terms) {
    const stage = definitionOf(term)?.stage ?? '';
    byStage.set(stage, [...(byStage.get(stage) ?? []), term]);
  }
  if (stageTitles.every(([stage]) => !byStage.has(stage))) return [];
  const known = stageTitles.map(([stage, title]) => ({ stage, title, key: stage }));
  return [...known, { stage: '', title: 'At no one place on the way', key: 'other' }].flatMap(
    ({ stage, title, key }) => {
      const terms = byStage.get(stage) ?? [];
      return terms.length === 0 ? [] : [partOf(title, key, terms, mostUsed(terms, context), context)];
    },
  );
}

function parties(context: Context): ShelfPart[] {
  const claim = makeClaims();
  return wordsOfParties(context).map(({ party, terms }) => {
    const { name } = context.names.party(party, undefined);
    return partOf(name, claim(slug(party).replaceAll('/', '-') || 'party'), terms, terms, context);
  });
}

function partOf(
  title: string,
  key: string,
  terms: readonly Term[],
  foremost: readonly Term[],
  context: Context,
): ShelfPart {
  const entries = new Map(terms.map((term) => [term, entryOf(term, context)]));
  const drawn = (list: readonly Term[]) => list.flatMap((term) => entries.get(term) ?? []);
  return { title, key, entries: drawn(terms).sort(byName), foremost: drawn(foremost) };
}

function mostUsed(terms: readonly Term[], { usesOf }: Context): Term[] {
  return [...terms].sort((a, b) => usesOf(b).length - usesOf(a).length);
}
