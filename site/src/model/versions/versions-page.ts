import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import type { ReviewLine } from '../review/reviews-page.ts';
import type { AgreementPast, Past } from './past.ts';
import { reviewsSince, type VersionLine, versionLine } from './version-line.ts';

/** All versions of one agreement. */
export interface VersionsPage extends PageTop {
  readonly id: string;
  readonly agreement: { readonly title: string; readonly address: string | undefined };
  /** Why there are no versions, or not all, and how to get them; undefined where they are all there. */
  readonly missing: string | undefined;
  /** That the current text is not in the history yet; undefined where it is. */
  readonly waiting: string | undefined;
  /** How many versions there are on all pages. */
  readonly count: number;
  /** Those of this page, the newest first. */
  readonly versions: readonly VersionLine[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
  /** Reviews since the newest version. */
  readonly since: readonly ReviewLine[];
  readonly oddities: readonly OddityLine[];
  /** Where versions are compared, and where it is told what applied on a day; undefined where there is none. */
  readonly compare: string | undefined;
}

/** Something odd in the past of an agreement. */
export interface OddityLine {
  readonly on: string;
  readonly version: string | undefined;
  readonly message: string;
}

/** So many versions stand on one page. */
export const versionsOnPage = 20;

/** How many pages the versions of an agreement take; at least one. */
export function pagesOfVersions(own: AgreementPast | undefined): number {
  return Math.max(1, Math.ceil((own?.versions.length ?? 0) / versionsOnPage));
}

/** Makes the page of all versions of an agreement, whether it has any or not. @param number which of its pages, from 1. */
export function versionsPage(id: string, past: Past, context: Context, number = 1): VersionsPage {
  const own = past.agreement(id);
  const agreement = context.agreement(id);
  const title = agreement?.title ?? own?.title ?? id;
  const all = own?.versions ?? [];
  const here = all.slice((number - 1) * versionsOnPage, number * versionsOnPage);
  const isFirst = number === 1;
  const before = number === 2 ? addresses.versions(id) : addresses.olderVersions(id, number - 1);
  return {
    title: isFirst ? 'Versions' : `Versions, page ${number}`,
    kicker: title,
    description: `Every version of ${title}: what changed, for whom, and who signed it.`,
    id,
    agreement: { title, address: agreement && addresses.agreement(id) },
    missing: isFirst ? whyMissing(past, own) : undefined,
    waiting: agreement && isFirst ? waitingText(id, own, past) : undefined,
    count: all.length,
    versions: own === undefined ? [] : here.map((version) => versionLine(version, own, context)),
    newer: isFirst ? undefined : before,
    older: number < pagesOfVersions(own) ? addresses.olderVersions(id, number + 1) : undefined,
    since: own === undefined || !isFirst ? [] : reviewsSince(own, context),
    oddities: own === undefined || !isFirst ? [] : odditiesOf(own).slice(0, mostOddities),
    compare: all.length > 0 ? addresses.compare(id) : undefined,
  };
}

/** A history can be odd for as long as it is: the latest oddities are told. */
const mostOddities = 20;

/** Why there are no versions, or not all: in the words of the history, or because no text has carried a number. */
export function whyMissing({ reach }: Past, own: AgreementPast | undefined): string | undefined {
  if (reach.kind !== 'whole') return reach.message;
  if (own !== undefined) return undefined;
  return 'No text of this agreement with a version number has been committed yet. Write “version: 1.0.0” at its top and commit it: that is the first version.';
}

/** The text of today may be ahead of the history: it is being written, or was not committed. */
function waitingText(id: string, own: AgreementPast | undefined, past: Past): string | undefined {
  if (own === undefined || !own.exists || past.isCommitted(id)) return undefined;
  return 'What this agreement says today differs from the newest version below: it has not been committed yet, or it carries no number of its own.';
}

function odditiesOf({ oddities }: AgreementPast): OddityLine[] {
  return oddities.map(({ commit, version, message }) => ({ on: dayInWords(commit.date), version, message })).reverse();
}
