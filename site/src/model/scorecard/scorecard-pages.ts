import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { scorecardRows } from '../lists/agreement-list.ts';
import type { RowsPage } from '../lists/row-pages.ts';
import { once } from '../once.ts';
import type { PageTop } from '../page.ts';
import type { PastPages } from '../versions/past-pages.ts';
import { type Attainment, attainmentOf } from './attainment.ts';
import { goalsByPart } from './goal-pages.ts';
import { type ScoreGoalPage, scoreGoalPage } from './score-goal-page.ts';
import { type ScoreSheet, scoreSheet } from './score-sheet.ts';
import type { ScoreSubject } from './score-subject.ts';
import { scoreGroups } from './score-table.ts';
import { type ScorecardPage, scorecardPage } from './scorecard-page.ts';
import { type ScorecardsPage, scorecardsPage } from './scorecards-page.ts';

/** The pages and files about results. Each is made when it is asked for. */
export interface ScorecardPages {
  /** Ids of the agreements that have a scorecard. */
  readonly ids: readonly string[];
  readonly all: () => ScorecardsPage;
  /** The scorecards in lines, for a handbook with too many of them for more. */
  readonly rows: () => readonly RowsPage[];
  readonly page: (id: string) => ScorecardPage;
  /** The parts of every scorecard that has results: its charts, and each goal. */
  readonly charts: readonly string[];
  readonly chartsOf: (id: string) => ScoreCharts;
  readonly goals: readonly ScorePartKey[];
  readonly goal: (key: ScorePartKey) => ScoreGoalPage;
  readonly sheet: (id: string) => ScoreSheet;
}

/** Names one goal of a scorecard, by the last part of its address. */
export interface ScorePartKey {
  readonly agreement: string;
  readonly part: string;
}

/** The page with the charts of a scorecard. */
export interface ScoreCharts extends PageTop {
  readonly attainment: Attainment;
  /** The scorecard. */
  readonly back: string;
}

/** Prepares the pages of scorecards. @param past tells which versions have a page. */
export function scorecardPages(context: Context, past: Pick<PastPages, 'all'>): ScorecardPages {
  const ids = [...new Set(context.handbook.agreements.map(({ id }) => id))];
  const versions = new Set(past.all.map(({ agreement, version }) => `${agreement}\n${version}`));
  const subject = (id: string): ScoreSubject => {
    const scorecard = context.scorecard(id);
    if (scorecard === undefined) throw new Error(`There is no scorecard for “${id}”.`);
    return {
      scorecard,
      context,
      agreement: context.agreement(id),
      versionAddress: (version) => (versions.has(`${id}\n${version}`) ? addresses.version(id, version) : undefined),
    };
  };
  const scored = (id: string) => context.scorecard(id) ?? { goals: [], standing: 'no results' as const };
  const known = () => ids.filter((id) => context.scorecard(id) !== undefined);
  return {
    get ids() {
      return known();
    },
    rows: once(() => scorecardRows(context)),
    all: () =>
      scorecardsPage(
        known().flatMap((id) => context.scorecard(id) ?? []),
        context.today,
        context.handbook.settings.organisation,
      ),
    page: (id) => scorecardPage(subject(id)),
    get charts() {
      return known().filter((id) => goalsByPart(scored(id)).size > 0);
    },
    chartsOf: (id) => scoreCharts(subject(id)),
    get goals() {
      return known().flatMap((agreement) =>
        [...goalsByPart(scored(agreement)).keys()].map((part) => ({ agreement, part })),
      );
    },
    goal: ({ agreement, part }) => scoreGoalPage(part, subject(agreement)),
    sheet: (id) => scoreSheet(subject(id)),
  };
}

function scoreCharts(subject: ScoreSubject): ScoreCharts {
  const { agreement, title } = subject.scorecard;
  return {
    title: 'How far the goals got',
    kicker: `Scorecard: ${title}`,
    description: `How far each goal of ${title} got, and how many were met in each period.`,
    attainment: attainmentOf(subject.scorecard, scoreGroups(subject)),
    back: addresses.scorecard(agreement),
  };
}
