import { addresses, addressPart, type FeedKind } from '../addresses.ts';
import type { PartPage } from '../agreement/part-page.ts';
import { archivedYears, type ChangelogPage, changelogPage, yearPage } from '../changelog/changelog-page.ts';
import { changeEntries } from '../changelog/entries.ts';
import { atomFeed, feedLinks, jsonFeed, type News } from '../changelog/feeds.ts';
import { agreementNews, handbookNews, termNews } from '../changelog/news.ts';
import { type ComparePage, compareNames, comparePage } from '../compare/compare-page.ts';
import { type ScoringTexts, scoringDataOf } from '../compare/scoring-data.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { FeedLink } from '../page.ts';
import { type TermHistory, termHistory } from '../term/term-history.ts';
import { keptVersions, versionPartPage } from './kept-versions.ts';
import type { Past } from './past.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { type VersionPage, versionPage } from './version-page.ts';
import { pagesOfVersions, type VersionsPage, versionsPage } from './versions-page.ts';

/** The pages about what was. Each is made when it is asked for. */
export interface PastPages {
  /** Ids of the agreements that have a page of versions: those of today, with or without versions, and those that are gone. */
  readonly ids: readonly string[];
  readonly timeline: (id: string, taken: readonly string[]) => Timeline;
  readonly versions: (id: string, number?: number) => VersionsPage;
  /** The further pages of versions, where one is not enough. */
  readonly older: readonly { readonly id: string; readonly number: number }[];
  /** The agreements that are no longer in the handbook, with the page of their versions. */
  readonly gone: readonly { readonly title: string; readonly address: string }[];
  /** Ids of the agreements that have a version. */
  readonly compared: readonly string[];
  readonly compare: (id: string) => ComparePage;
  /** What a browser fetches when somebody compares, as data in JSON. */
  readonly compareData: (id: string) => string;
  /** Ids of the agreements whose past results can be scored by any version, and what that takes, as data in JSON. */
  readonly scored: readonly string[];
  readonly scoring: (id: string) => string;
  /** Every version of every agreement. */
  readonly all: readonly VersionKey[];
  readonly version: (key: VersionKey) => VersionPage;
  /** Every part of every version that has a page of its own. */
  readonly versionParts: () => readonly VersionPartKey[];
  readonly versionPart: (key: VersionPartKey) => PartPage;
  /** What a version said, as data in JSON: what the comparison in a browser fetches. */
  readonly data: (key: VersionKey) => string;
  /** How the meaning of a term changed; undefined where nothing is known of it. */
  readonly term: (id: string) => TermHistory | undefined;
  readonly changelog: () => ChangelogPage;
  /** The years whose changes have a page of their own. */
  readonly years: () => readonly string[];
  readonly year: (year: string) => ChangelogPage;
  readonly news: PastNews;
}

/** The news of a handbook, for feed readers. */
export interface PastNews {
  readonly ofHandbook: NewsFeeds;
  readonly ofAgreement: (id: string) => NewsFeeds;
  readonly ofTerm: (id: string) => NewsFeeds;
}

/** News in every form. */
export interface NewsFeeds {
  readonly text: (kind: FeedKind) => string;
  /** How a page announces them. */
  readonly links: readonly FeedLink[];
}

/** Names one version. */
export interface VersionKey {
  readonly agreement: string;
  readonly version: string;
}

/** Names one part of one version. */
export interface VersionPartKey extends VersionKey {
  readonly part: string;
}

/** Prepares the pages of a past. @param texts what every version says about scoring; asked at most once. */
export function pastPages(past: Past, context: Context, texts: () => ScoringTexts = () => new Map()): PastPages {
  const now = context.handbook.agreements.map(({ id }) => id);
  const compared = past.agreements.map(({ id }) => id);
  const own = (id: string) => found(past.agreement(id), id);
  const one = ({ agreement, version }: VersionKey) => {
    const from = own(agreement);
    return {
      from,
      version: found(
        from.versions.find((each) => each.version === version),
        version,
      ),
    };
  };
  const all = past.agreements.flatMap(({ id, versions }) =>
    versions.map(({ version }) => ({ agreement: id, version })),
  );
  const versionsMade = keptVersions((key) => {
    const { from, version } = one(key);
    return versionPage(version, from, context);
  });
  const entries = once(() => changeEntries(past, context));
  const scoringOf = (id: string) => scoringDataOf(id, texts(), context);
  return {
    ids: firstOfAddress([...now, ...compared]),
    timeline: (id, taken) => timelineOf(id, taken, past, context),
    versions: (id, number) => versionsPage(id, past, context, number),
    older: past.agreements.flatMap((own) =>
      Array.from({ length: pagesOfVersions(own) - 1 }, (_, at) => ({ id: own.id, number: at + 2 })),
    ),
    gone: past.agreements
      .filter(({ exists }) => !exists)
      .map(({ id, title }) => ({ title, address: addresses.versions(id) })),
    compared: firstOfAddress(compared),
    compare: (id) => comparePage(own(id), past, context, scoringOf(id)),
    compareData: (id) => JSON.stringify(compareNames(own(id), context)),
    get scored() {
      return firstOfAddress(compared).filter((id) => scoringOf(id) !== undefined);
    },
    scoring: (id) => JSON.stringify(scoringOf(id) ?? null),
    all,
    version: (key) => versionsMade.page(key),
    versionParts: () => all.flatMap((key) => versionsMade.parts(key).map((part) => ({ ...key, part }))),
    versionPart: (key) => versionPartPage(versionsMade.page(key), key.part),
    data: (key) => one(key).version.facts().data(),
    term: (id) => termHistory(id, past, context),
    changelog: () => changelogPage(entries(), past, context),
    years: () => archivedYears(entries()),
    year: (year) => yearPage(year, entries(), past, context),
    news: {
      ofHandbook: feedsOf(handbookNews(entries, context)),
      ofAgreement: (id) => feedsOf(agreementNews(id, entries, past, context)),
      ofTerm: (id) => feedsOf(termNews(id, entries, past, context)),
    },
  };
}

function feedsOf(news: News): NewsFeeds {
  return { text: (kind) => (kind === 'atom' ? atomFeed(news) : jsonFeed(news)), links: feedLinks(news) };
}

/** Each id once. */
function firstOfAddress(ids: readonly string[]): string[] {
  return [...new Map([...ids].reverse().map((id) => [addressPart(id), id])).values()].reverse();
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`The history holds no “${name}”.`);
  return thing;
}
