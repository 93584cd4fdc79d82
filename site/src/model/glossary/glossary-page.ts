import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { type PageNumber, packed, pageNumbers } from '../pages-of-lists.ts';
import { type Entry, weightOf } from './entries.ts';
import { type Shelf, type ShelfName, type ShelfPart, shelfOf } from './shelves.ts';

/** The glossary in one order: from A to Z, by stage or by party. */
export interface GlossaryPage extends PageTop {
  readonly headings: readonly PageHeading[];
  readonly shelf: ShelfName;
  /** The orders in which it can be read. */
  readonly tabs: readonly { readonly title: string; readonly address: string; readonly current: boolean }[];
  /** How many words there are in all, short forms not counted. */
  readonly count: number;
  readonly parts: readonly GlossaryPart[];
  /** How many parts there are besides; they are found by the filter and from the pages of the parties. */
  readonly moreParts: number;
  /** What to write where this order has nothing to show. */
  readonly empty: string;
}

/** A letter, a stage or a party on a page of the glossary. */
export interface GlossaryPart {
  readonly title: string;
  readonly anchor: string;
  /** How many words it has. */
  readonly count: number;
  /** Its own page; undefined where all of it stands here. */
  readonly address: string | undefined;
  /** All of it, or nothing where it has a page of its own. */
  readonly entries: readonly Entry[];
  /** The words that tell most of it, where it has a page of its own. */
  readonly foremost: readonly Entry[];
}

/** One part of the glossary on pages of its own. */
export interface ShelfPartPage extends PageTop {
  readonly shelf: { readonly title: string; readonly address: string };
  readonly entries: readonly Entry[];
  readonly numbers: readonly PageNumber[];
}

/** About how many characters of markup a page of the glossary gives to its words. */
const room = 25_000;

/** A letter, stage or party takes about 250 characters even without a word. */
const mostParts = 100;

/** Makes the page of the glossary in one order. Where its words do not fit one page, each part gets its own. */
export function glossaryPage(shelf: Shelf, context: Context): GlossaryPage {
  const { terms, settings } = context.handbook;
  const apart = isApart(shelf);
  const shown = shelf.parts.slice(0, mostParts);
  const many = Math.max(0, Math.min(8, Math.floor(110 / shown.length)));
  const parts = shown.map(({ title, key, entries, foremost }) => ({
    title,
    anchor: key,
    count: entries.length,
    address: apart ? addresses.shelfPart(shelf.name, key) : undefined,
    entries: apart ? [] : entries,
    foremost: apart ? foremost.slice(0, many) : [],
  }));
  return {
    title: titles[shelf.name],
    kicker: shelf.name === 'a-to-z' ? 'Words we share' : 'Glossary',
    description: `What words mean at ${settings.organisation}, ${orders[shelf.name]}.`,
    headings: apart ? [] : parts.map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
    shelf: shelf.name,
    tabs: shelves.map((name) => ({ title: tabs[name], address: addresses.shelf(name), current: name === shelf.name })),
    count: terms.length,
    parts,
    moreParts: shelf.parts.length - shown.length,
    empty: empties[shelf.name],
  };
}

/** The pages of the parts of an order; none where all of it stands on one page. */
export function shelfPartPages(shelf: Shelf): { readonly key: string; readonly number: number }[] {
  if (!isApart(shelf)) return [];
  return shelf.parts.flatMap((part) => pagesOfPart(part).map((_, at) => ({ key: part.key, number: at + 1 })));
}

/** Makes one page of a part. */
export function shelfPartPage(shelf: Shelf, key: string, number: number): ShelfPartPage {
  const part = shelf.parts.find((each) => each.key === key);
  if (part === undefined) throw new Error(`The glossary has no part “${key}”.`);
  const pages = pagesOfPart(part);
  const where = pages.length === 1 ? '' : `, page ${number} of ${pages.length}`;
  return {
    title: part.title,
    kicker: `Glossary, ${orders[shelf.name]}`,
    description: `${part.entries.length} words${where}.`,
    shelf: { title: titles[shelf.name], address: addresses.shelf(shelf.name) },
    entries: pages[number - 1] ?? [],
    numbers: pageNumbers(pages.length, number, (each) => addresses.shelfPart(shelf.name, key, each)),
  };
}

/** The orders, in that of their tabs. */
export const shelves: readonly ShelfName[] = ['a-to-z', 'by-stage', 'by-party'];

/** Puts all words in each order, once. */
export function allShelves(context: Context): Readonly<Record<ShelfName, Shelf>> {
  return Object.fromEntries(shelves.map((name) => [name, shelfOf(name, context)])) as Record<ShelfName, Shelf>;
}

const titles: Record<ShelfName, string> = {
  'a-to-z': 'Glossary',
  'by-stage': 'Words by stage',
  'by-party': 'Words by party',
};

const tabs: Record<ShelfName, string> = { 'a-to-z': 'A to Z', 'by-stage': 'By stage', 'by-party': 'By party' };

const orders: Record<ShelfName, string> = {
  'a-to-z': 'from A to Z',
  'by-stage': 'along the way of a lead',
  'by-party': 'by who works with them',
};

const empties: Record<ShelfName, string> = {
  'a-to-z': 'No word has been defined yet. The first one is a file such as',
  'by-stage': 'No word says yet where on the way of a lead it belongs. The key “stage” does, in a file such as',
  'by-party':
    'No goal and no commitment uses a defined word yet, and no word has an owner. The key “owner” names one, in a file such as',
};

function isApart({ parts }: Shelf): boolean {
  return weigh(parts.flatMap((part) => part.entries)) + parts.length * 140 > room;
}

function pagesOfPart(part: ShelfPart): Entry[][] {
  return packed(part.entries, weightOf, room);
}

function weigh(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + weightOf(entry), 0);
}
