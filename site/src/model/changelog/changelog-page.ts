import { addresses } from '../addresses.ts';
import { classes, classWords } from '../changes/change-groups.ts';
import type { Context } from '../context.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { packed } from '../pages-of-lists.ts';
import { dayInWords } from '../readings.ts';
import type { Past } from '../versions/past.ts';
import type { ChangeEntry } from './entries.ts';

/** Everything that happened to the handbook, or all of it in one year. */
export interface ChangelogPage extends PageTop {
  /** By month, the latest first. */
  readonly months: readonly Month[];
  /** Older changes, by year; empty where all stand here. */
  readonly years: readonly { readonly year: string; readonly address: string }[];
  /** What the entries can be filtered by; a choice that would change nothing is left out. */
  readonly filters: readonly Filter[];
  /** Why there are no versions among the entries, or not all; undefined where they are all there. */
  readonly missing: string | undefined;
  readonly headings: readonly PageHeading[];
}

/** What happened in one month. */
export interface Month {
  readonly title: string;
  readonly anchor: string;
  readonly entries: readonly ChangeEntry[];
}

/** Something to filter by. `name` stands in the address of the page: `?party=sales`. */
export interface Filter {
  readonly name: 'agreement' | 'party' | 'class' | 'kind';
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

/** How much markup of entries a page has room for. What the first page has none for stands on the pages of the years. */
const room = 15_000;

/** The first page of changes: the newest. */
export function changelogPage(entries: readonly ChangeEntry[], past: Past, context: Context): ChangelogPage {
  const [newest = [], ...older] = packed(entries, weigh, room);
  const years = older.length === 0 ? [] : [...archiveOf(entries).keys()];
  return {
    ...pageOf(newest, past, context),
    title: 'Changes',
    years: years.map((year) => ({ year: partInWords(year), address: addresses.changesOf(year) })),
  };
}

/** The changes of one year, or of one part of it. */
export function yearPage(year: string, entries: readonly ChangeEntry[], past: Past, context: Context): ChangelogPage {
  const own = archiveOf(entries).get(year) ?? [];
  const when = partInWords(year);
  const description = `Versions, reviews and new meanings at ${context.handbook.settings.organisation} in ${when}.`;
  return { ...pageOf(own, past, context), title: `Changes of ${when}`, description, years: [] };
}

/** The years, or parts of them, that have a page of their own, the latest first; none while all fit on the first page. */
export function archivedYears(entries: readonly ChangeEntry[]): string[] {
  return packed(entries, weigh, room).length > 1 ? [...archiveOf(entries).keys()] : [];
}

/**
 * All changes by year, the latest first: `2026`, or `2026-2` and `2026` where a year has more than a page has room for.
 * Parts are counted from the oldest change on, so that a change stays where it is when others come.
 */
function archiveOf(entries: readonly ChangeEntry[]): ReadonlyMap<string, readonly ChangeEntry[]> {
  const known = archives.get(entries);
  if (known !== undefined) return known;
  const made = new Map(
    yearsOf(entries).flatMap((year) => {
      const oldestFirst = entries.filter(({ day }) => day.startsWith(`${year}-`)).toReversed();
      const parts = packed(oldestFirst, weigh, room).map((part) => part.toReversed());
      return parts.map((part, at) => [at === 0 ? year : `${year}-${at + 1}`, part] as const).toReversed();
    }),
  );
  archives.set(entries, made);
  return made;
}

const archives = new WeakMap<readonly ChangeEntry[], ReadonlyMap<string, readonly ChangeEntry[]>>();

function partInWords(year: string): string {
  return year.replace('-', ', part ');
}

/** About how much markup an entry takes. */
function weigh({ title, summary, address, sentences, agreements, parties, classes }: ChangeEntry): number {
  const told = sentences.reduce((sum, sentence) => sum + sentence.length + 10, 0);
  const ids = [...agreements, ...parties].reduce((sum, id) => sum + id.length + 1, 0);
  return 420 + title.length + summary.length + address.length + told + ids + 50 * classes.length;
}

function yearsOf(entries: readonly ChangeEntry[]): string[] {
  return [...new Set(entries.map(({ day }) => day.slice(0, 4)))];
}

function pageOf(entries: readonly ChangeEntry[], { reach }: Past, context: Context): ChangelogPage {
  const months = monthsOf(entries);
  return {
    title: 'Changes',
    kicker: 'What happened',
    description: `Versions, reviews and new meanings at ${context.handbook.settings.organisation}, the newest first.`,
    months,
    years: [],
    filters: filtersOf(entries, context),
    missing: reach.kind === 'whole' ? undefined : reach.message,
    headings: months.map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
  };
}

function monthsOf(entries: readonly ChangeEntry[]): Month[] {
  const months = [...new Set(entries.map(({ day }) => day.slice(0, 7)))].sort().reverse();
  return months.map((month) => ({
    // "22 October 2026" without its day.
    title: dayInWords(`${month}-01`).replace(/^\d+ /, ''),
    anchor: `m${month}`,
    entries: entries.filter(({ day }) => day.startsWith(month)),
  }));
}

const kinds = { version: 'New versions', review: 'Reviews', word: 'Words that changed' } as const;

function filtersOf(entries: readonly ChangeEntry[], { agreement, names }: Context): Filter[] {
  const all = (idsOf: (entry: ChangeEntry) => readonly string[]) => [...new Set(entries.flatMap(idsOf))];
  const filters: Filter[] = [
    {
      name: 'kind',
      label: 'What',
      choices: (Object.keys(kinds) as (keyof typeof kinds)[])
        .filter((kind) => entries.some((entry) => entry.kind === kind))
        .map((value) => ({ value, words: kinds[value] })),
    },
    {
      name: 'agreement',
      label: 'Agreement',
      choices: all((entry) => entry.agreements).map((value) => ({ value, words: agreement(value)?.title ?? value })),
    },
    {
      name: 'party',
      label: 'Party',
      choices: all((entry) => entry.parties).map((value) => ({ value, words: names.party(value, undefined).name })),
    },
    {
      name: 'class',
      label: 'Weight',
      choices: classes
        .filter((name) => entries.some((entry) => entry.classes.includes(name)))
        .map((value) => ({ value, words: classWords[value].name })),
    },
  ];
  return filters.filter(({ choices }) => choices.length > 1);
}
