import type { Term } from '@living-sla/core';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { termCard } from '../term/term-card.ts';
import { type TermHistoryPage, type TermUsesPage, termHistoryPages, termUsesPages } from '../term/term-extras.ts';
import type { TermHistory } from '../term/term-history.ts';
import { filterWords } from './filter-data.ts';
import {
  allShelves,
  type GlossaryPage,
  glossaryPage,
  type ShelfPartPage,
  shelfPartPage,
  shelfPartPages,
} from './glossary-page.ts';
import type { ShelfName } from './shelves.ts';

/** Everything about words besides the pages of the terms themselves. */
export interface WordPages {
  readonly shelf: (name: ShelfName) => GlossaryPage;
  /** The pages of letters, stages and parties that the glossary has no room for. */
  readonly parts: () => readonly { readonly shelf: ShelfName; readonly key: string; readonly number: number }[];
  readonly part: (shelf: ShelfName, key: string, number: number) => ShelfPartPage;
  /** What the filter looks through, as JSON. */
  readonly filter: () => string;
  /** The card of a term, as JSON. */
  readonly card: (id: string) => string;
  /** How the meaning of a term changed; worked out once, for two kinds of pages. */
  readonly history: (id: string) => TermHistory | undefined;
  /** The pages that single terms have no room for. */
  readonly uses: () => readonly Numbered<TermUsesPage>[];
  readonly histories: () => readonly Numbered<TermHistoryPage>[];
}

/** A page of a term, and which one it is. */
export interface Numbered<Page> {
  readonly id: string;
  readonly number: number;
  readonly page: Page;
}

/** Makes them. @param historyOf how the meaning of a term changed, by its id. */
export function wordPages(context: Context, historyOf: (id: string) => TermHistory | undefined): WordPages {
  const shelves = once(() => allShelves(context));
  const histories = new Map<string, TermHistory | undefined>();
  const history = (id: string) => {
    if (!histories.has(id)) histories.set(id, historyOf(id));
    return histories.get(id);
  };
  return {
    shelf: (name) => glossaryPage(shelves()[name], context),
    parts: () =>
      Object.values(shelves()).flatMap((shelf) =>
        shelfPartPages(shelf).map((part) => ({ shelf: shelf.name, ...part })),
      ),
    part: (name, key, number) => shelfPartPage(shelves()[name], key, number),
    filter: () => JSON.stringify(filterWords(context)),
    card: (id) => JSON.stringify(termCard(termNamed(id, context), context)),
    history,
    uses: () => forEachTerm(context, (term) => termUsesPages(term, context)),
    histories: () =>
      forEachTerm(context, (term) => {
        const past = history(term.id);
        return past === undefined ? [] : termHistoryPages(term, past);
      }),
  };
}

function termNamed(id: string, context: Context): Term {
  const term = context.term(id);
  if (term === undefined) throw new Error(`There is no term “${id}”.`);
  return term;
}

function forEachTerm<Page>({ handbook, term }: Context, make: (term: Term) => readonly Page[]): Numbered<Page>[] {
  // The first term of an id is the one that has pages.
  const terms = handbook.terms.filter((each) => term(each.id) === each);
  return terms.flatMap((each) => make(each).map((page, at) => ({ id: each.id, number: at + 1, page })));
}
