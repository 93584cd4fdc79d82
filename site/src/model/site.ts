import type { Agreement, Guide, Handbook, Review } from '@living-sla/core';
import type { HandbookHistory } from '@living-sla/core/diff';
import { type AgreementPage, agreementPage } from './agreement/agreement-page.ts';
import { type Context, makeContext } from './context.ts';
import { type GlossaryPage, glossaryPage } from './glossary/glossary-page.ts';
import { type GuideGroup, guideGroups } from './guide/guide-list.ts';
import { type GuidePage, guidePage } from './guide/guide-page.ts';
import { type AgreementCard, agreementCard } from './home/cards.ts';
import type { History } from './home/changes.ts';
import { type HomePage, homePage } from './home/home-page.ts';
import { isPublished } from './links.ts';
import { type ReviewPage, reviewPage } from './review/review-page.ts';
import { type ReviewsPage, reviewsPage } from './review/reviews-page.ts';
import { type RulePage, type RulesPage, ruleIds, rulePage, rulesPage } from './rules/rules-page.ts';
import { type SidebarEntry, sidebarOf } from './sidebar.ts';
import { type TermPage, termPage } from './term/term-page.ts';
import { pastOf } from './versions/past.ts';
import { type PastPages, pastPages } from './versions/past-pages.ts';

/** Everything that the site shows of one handbook. Each page is made when it is asked for. */
export interface Site {
  /** The folder of the handbook, for the files that are published as they are. */
  readonly folder: string;
  readonly title: string;
  readonly organisation: string;
  readonly language: string;
  /** The day on which the pages were made, as an ISO date. */
  readonly today: string;
  readonly sidebar: readonly SidebarEntry[];
  readonly home: () => HomePage;
  readonly agreements: Pages<AgreementPage>;
  readonly cards: () => readonly AgreementCard[];
  readonly glossary: () => GlossaryPage;
  readonly terms: Pages<TermPage>;
  readonly reviewList: () => ReviewsPage;
  readonly reviews: Pages<ReviewPage>;
  readonly guideList: () => readonly GuideGroup[];
  readonly guides: Pages<GuidePage>;
  readonly ruleList: () => RulesPage;
  readonly rules: Pages<RulePage>;
  /** Everything about what was: versions, comparisons, changes. */
  readonly past: PastPages;
  /** Paths of the files that are put on the site as they are. */
  readonly files: readonly string[];
}

/** Pages of one kind, by id. */
export interface Pages<Page> {
  readonly ids: readonly string[];
  readonly page: (id: string) => Page;
}

/** What a site is made from. */
export interface SiteSource {
  readonly handbook: Handbook;
  /** Where it lies on disk. */
  readonly folder: string;
  /** The latest commits that touched it. */
  readonly recent: History;
  /** The versions of its agreements and the states of its terms. */
  readonly history: HandbookHistory;
}

/** Prepares the site of a handbook. */
export function makeSite({ handbook, folder, recent, history }: SiteSource): Site {
  const context = makeContext(handbook);
  const { settings } = handbook;
  const past = pastPages(pastOf(history, context), context);
  const pages = <Thing extends { readonly id: string }, Page>(
    things: readonly Thing[],
    make: (thing: Thing, context: Context) => Page,
  ) => pagesOf(things, (thing) => make(thing, context));
  return {
    folder,
    title: settings.title,
    organisation: settings.organisation,
    language: settings.language,
    today: handbook.today,
    sidebar: sidebarOf(context),
    home: () => homePage(context, recent),
    agreements: pages<Agreement, AgreementPage>(handbook.agreements, agreementPage),
    cards: () => handbook.agreements.map((agreement) => agreementCard(agreement, context)),
    glossary: () => glossaryPage(context),
    terms: pagesOf(handbook.terms, (term): TermPage => termPage(term, context, past.term(term.id))),
    reviewList: () => reviewsPage(context),
    reviews: pages<Review, ReviewPage>(handbook.reviews, reviewPage),
    guideList: () => guideGroups(handbook.guides),
    guides: pages<Guide, GuidePage>(handbook.guides, guidePage),
    ruleList: () => rulesPage(context),
    rules: { ids: ruleIds(), page: (id) => rulePage(id, context) },
    past,
    files: [...handbook.paths].filter(isPublished),
  };
}

/** The first thing of an id wins, as everywhere else. */
function pagesOf<Thing extends { readonly id: string }, Page>(
  things: readonly Thing[],
  make: (thing: Thing) => Page,
): Pages<Page> {
  const byId = new Map([...things].reverse().map((thing) => [thing.id, thing]));
  return {
    ids: [...byId.keys()],
    page: (id) => {
      const thing = byId.get(id);
      if (thing === undefined) throw new Error(`There is no page for “${id}”.`);
      return make(thing);
    },
  };
}
