import type { Term } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageTop } from '../page.ts';
import { type PageNumber, packed, pageNumbers } from '../pages-of-lists.ts';
import { nameOf } from './related.ts';
import type { TermHistory, TermMoment } from './term-history.ts';
import { countOfUses, firstUses, type TermUses, usesAsLinks } from './uses.ts';

/** All uses of a term, for the pages that the term's own page has no room for. */
export interface TermUsesPage extends PageTop {
  readonly term: { readonly name: string; readonly address: string };
  readonly groups: readonly { readonly title: string; readonly lines: readonly AnyUse[] }[];
  readonly numbers: readonly PageNumber[];
}

/** A goal, a commitment or a page that uses a term. */
export interface AnyUse {
  readonly group: keyof TermUses;
  readonly words: string;
  readonly address: string;
  /** The agreement it stands in. */
  readonly where: string | undefined;
}

/** All meanings of a term, for the pages that the term's own page has no room for. */
export interface TermHistoryPage extends PageTop {
  readonly term: { readonly name: string; readonly address: string };
  readonly past: TermHistory;
  readonly numbers: readonly PageNumber[];
}

/** The uses that a term's page shows, and where all of them are, if it does not show all. */
export function usesOnPage(term: Term, context: Context): { shown: TermUses; more: MoreLink | undefined } {
  const all = usesAsLinks(context.usesOf(term), context);
  const shown = firstUses(all);
  const count = countOfUses(all);
  return { shown, more: count === countOfUses(shown) ? undefined : { count, address: addresses.termUses(term.id) } };
}

/** The moments that a term's page shows, the newest, and where all of them are, if it does not show all. */
export function pastOnPage(id: string, past: TermHistory): { shown: TermHistory; more: MoreLink | undefined } {
  const { moments } = past;
  const [first = []] = packed(moments, weightOf, roomOnTermPage);
  // A change that is heavier than its room is told without its words: they stand where there is room.
  const shown = first.map((moment) => (weightOf(moment) > roomOnTermPage ? { ...moment, html: undefined } : moment));
  const isAll = shown.length === moments.length && shown.every((moment, at) => moment === moments[at]);
  const more = isAll ? undefined : { count: moments.length, address: addresses.termHistory(id) };
  return { shown: isAll ? past : { ...past, moments: shown }, more };
}

/** How many there are of something, and where they are. */
export interface MoreLink {
  readonly count: number;
  readonly address: string;
}

/** The pages of all uses of a term; none where the term's page shows them. */
export function termUsesPages(term: Term, context: Context): TermUsesPage[] {
  if (usesOnPage(term, context).more === undefined) return [];
  const pages = packed(everyUse(usesAsLinks(context.usesOf(term), context)), weightOfUse, roomOnOwnPage);
  return pages.map((lines, at) => ({
    title: `Where “${nameOf(term)}” is used`,
    kicker: 'Term',
    term: { name: nameOf(term), address: addresses.term(term.id) },
    groups: groupTitles.flatMap(([group, title]) => {
      const own = lines.filter((line) => line.group === group);
      return own.length === 0 ? [] : [{ title, lines: own }];
    }),
    numbers: pageNumbers(pages.length, at + 1, (number) => addresses.termUses(term.id, number)),
  }));
}

/** The pages of all meanings of a term; none where the term's page shows them. */
export function termHistoryPages(term: Term, past: TermHistory): TermHistoryPage[] {
  if (pastOnPage(term.id, past).more === undefined) return [];
  const pages = packed(past.moments, weightOf, roomOnOwnPage);
  return pages.map((moments, at) => ({
    title: `How the meaning of “${nameOf(term)}” changed`,
    kicker: 'Term',
    term: { name: nameOf(term), address: addresses.term(term.id) },
    past: { moments, missing: at === pages.length - 1 ? past.missing : undefined },
    numbers: pageNumbers(pages.length, at + 1, (number) => addresses.termHistory(term.id, number)),
  }));
}

/** What the groups of uses are called, the most binding first. */
export const groupTitles: readonly (readonly [group: keyof TermUses, title: string])[] = [
  ['goals', 'In goals'],
  ['commitments', 'In commitments'],
  ['pages', 'On these pages'],
];

/** Characters of markup. */
const roomOnTermPage = 5500;
const roomOnOwnPage = 20_000;

function everyUse({ goals, commitments, pages }: TermUses): AnyUse[] {
  return [
    ...goals.map((line) => ({ group: 'goals' as const, ...wordsOf(line) })),
    ...commitments.map((line) => ({ group: 'commitments' as const, ...wordsOf(line) })),
    ...pages.map(({ title, address }) => ({ group: 'pages' as const, words: title, address, where: undefined })),
  ];
}

function wordsOf({ statement, address, agreement }: TermUses['goals'][number]): Omit<AnyUse, 'group'> {
  return { words: statement, address, where: agreement };
}

function weightOfUse({ words, address, where }: AnyUse): number {
  return 80 + words.length + address.length + (where?.length ?? 0);
}

function weightOf({ what, html, reaches }: TermMoment): number {
  const links = reaches.slice(0, 5).reduce((sum, { title, address }) => sum + title.length + address.length + 40, 0);
  return 250 + what.length + (html?.length ?? 0) + links;
}
