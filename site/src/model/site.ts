import type { Agreement, Guide, Handbook, Review } from '@living-sla/core';
import type { HandbookHistory } from '@living-sla/core/diff';
import type { Scorecard } from '@living-sla/core/score';
import { type AgreementPages, agreementPages } from './agreement/agreement-pages.ts';
import { type CalendarPages, calendarPages } from './calendar/calendar-pages.ts';
import { type CasePages, casePages } from './case/case-pages.ts';
import type { ScoringTexts } from './compare/scoring-data.ts';
import { type Context, makeContext } from './context.ts';
import { type DataFiles, dataFiles } from './data/data-files.ts';
import { type FunnelPage, funnelIds, funnelPage } from './funnel/funnel-page.ts';
import { type WordPages, wordPages } from './glossary/word-pages.ts';
import { type GuideGroup, guideGroups } from './guide/guide-list.ts';
import { type GuidePage, guidePage } from './guide/guide-page.ts';
import { type AgreementCard, agreementCard } from './home/cards.ts';
import type { History } from './home/changes.ts';
import { type HomePage, homePage } from './home/home-page.ts';
import { isPublished } from './links.ts';
import { agreementRows } from './lists/agreement-list.ts';
import type { RowsPage } from './lists/row-pages.ts';
import { type OnboardingPages, onboardingPages } from './onboarding/onboarding-pages.ts';
import { once } from './once.ts';
import { type PartiesPage, partiesPage } from './parties/parties-page.ts';
import { type PartyPage, partyIds, partyPage } from './parties/party-page.ts';
import { type OutsidePages, outsidePages } from './picture/outside-pages.ts';
import { placesOf } from './places.ts';
import { type ReviewPage, reviewPage } from './review/review-page.ts';
import { type ReviewsPage, reviewsPages } from './review/reviews-page.ts';
import { type RulePage, type RulesPage, ruleIds, rulePage, rulesPage } from './rules/rules-page.ts';
import { withDaysInWords } from './scorecard/days-in-words.ts';
import { type ScorecardPages, scorecardPages } from './scorecard/scorecard-pages.ts';
import { type SidebarEntry, sidebarOf } from './sidebar.ts';
import { type StagePage, stageIds, stagePageOfId } from './stages/stage-page.ts';
import { type OwnWayPage, ownWayPage, ownWays, type StagesPage, stagesPage } from './stages/stages-page.ts';
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
  /** The agreements and their parts. */
  readonly agreements: AgreementPages;
  /** The funnels that say what is needed. */
  readonly funnels: Pages<FunnelPage>;
  readonly cards: () => readonly AgreementCard[];
  /** The agreements in lines, for a handbook with too many of them for cards. */
  readonly agreementRows: () => readonly RowsPage[];
  /** Results against goals. */
  readonly scorecards: ScorecardPages;
  readonly terms: Pages<TermPage>;
  /** The glossary in its orders, the cards of words, and what single terms have no room for. */
  readonly words: WordPages;
  /** The parties, and what each owes and is owed. */
  readonly partyList: () => PartiesPage;
  readonly parties: Pages<PartyPage>;
  /** The way of a lead, each stage of it, and the ways of single agreements where all together are too many. */
  readonly stageList: () => StagesPage;
  readonly stages: Pages<StagePage>;
  readonly ways: Pages<OwnWayPage>;
  readonly reviewList: () => readonly ReviewsPage[];
  readonly reviews: Pages<ReviewPage>;
  readonly guideList: () => readonly GuideGroup[];
  readonly guides: Pages<GuidePage>;
  readonly ruleList: () => RulesPage;
  readonly rules: Pages<RulePage>;
  /** Everything for somebody new: paths, cards, questions. */
  readonly onboarding: OnboardingPages;
  /** What applied to one lead. */
  readonly cases: CasePages;
  /** What is due in the coming days, and calendars that programs follow. */
  readonly calendar: CalendarPages;
  /** Badges and pictures, for places outside of the handbook. */
  readonly outside: OutsidePages;
  /** Everything about what was: versions, comparisons, changes. */
  readonly past: PastPages;
  /** The handbook as files for programs. */
  readonly data: DataFiles;
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
  /** Where each agreement stands; asked at most once. Without it no page tells of results. */
  readonly scorecards?: () => readonly Scorecard[];
  /** What every version says about scoring; asked at most once. Without it no comparison scores past results. */
  readonly scoringTexts?: () => ScoringTexts;
}

/** Prepares the site of a handbook. */
export function makeSite(source: SiteSource): Site {
  const { handbook, folder, recent, history, scorecards = () => [], scoringTexts } = source;
  const scores = once(() => new Map(scorecards().map((each) => [each.agreement, withDaysInWords(each)])));
  const context = makeContext(handbook, placesOf(handbook), (id) => scores().get(id));
  const { settings } = handbook;
  const whole = pastOf(history, context);
  const past = pastPages(whole, context, scoringTexts && once(scoringTexts));
  const words = wordPages(context, past.term);
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
    agreements: agreementPages(context),
    funnels: { ids: funnelIds(context), page: pages<Agreement, FunnelPage>(handbook.agreements, funnelPage).page },
    cards: () => handbook.agreements.map((agreement) => agreementCard(agreement, context)),
    agreementRows: once(() => agreementRows(context)),
    scorecards: scorecardPages(context, past),
    terms: pagesOf(handbook.terms, (term): TermPage => termPage(term, context, words.history(term.id))),
    words,
    partyList: () => partiesPage(context),
    parties: { ids: partyIds(context), page: (id) => partyPage(id, context) },
    stageList: () => stagesPage(context),
    stages: { ids: stageIds(context), page: (id) => stagePageOfId(id, context) },
    ways: { ids: ownWays(context), page: (id) => ownWayPage(id, context) },
    reviewList: once(() => reviewsPages(context)),
    reviews: pages<Review, ReviewPage>(handbook.reviews, reviewPage),
    guideList: () => guideGroups(handbook.guides),
    guides: pages<Guide, GuidePage>(handbook.guides, guidePage),
    ruleList: () => rulesPage(context),
    rules: { ids: ruleIds(), page: (id) => rulePage(id, context) },
    onboarding: onboardingPages(context),
    cases: casePages(whole, context),
    calendar: calendarPages(context),
    outside: outsidePages(context),
    past,
    data: dataFiles(context, whole),
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
