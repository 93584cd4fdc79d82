import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PastPages } from '../versions/past-pages.ts';
import { type ScoreSheet, scoreSheet } from './score-sheet.ts';
import type { ScoreSubject } from './score-subject.ts';
import { type ScorecardPage, scorecardPage } from './scorecard-page.ts';
import { type ScorecardsPage, scorecardsPage } from './scorecards-page.ts';

/** The pages and files about results. Each is made when it is asked for. */
export interface ScorecardPages {
  /** Ids of the agreements that have a scorecard. */
  readonly ids: readonly string[];
  readonly all: () => ScorecardsPage;
  readonly page: (id: string) => ScorecardPage;
  readonly sheet: (id: string) => ScoreSheet;
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
  const known = () => ids.filter((id) => context.scorecard(id) !== undefined);
  return {
    get ids() {
      return known();
    },
    all: () =>
      scorecardsPage(
        known().flatMap((id) => context.scorecard(id) ?? []),
        context.today,
        context.handbook.settings.organisation,
      ),
    page: (id) => scorecardPage(subject(id)),
    sheet: (id) => scoreSheet(subject(id)),
  };
}
