import type { ChangeClass } from '@living-sla/core/diff';
import { addresses } from '../addresses.ts';
import { drawChanges } from '../changes/draw-changes.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import type { ReviewLine } from '../review/reviews-page.ts';
import { changeNames } from './change-names.ts';
import type { AgreementPast, Past, PastVersion } from './past.ts';
import { reviewsSince, type VersionLine, versionLine } from './version-line.ts';

/** All versions of one agreement. */
export interface VersionsPage extends PageTop {
  readonly id: string;
  readonly agreement: { readonly title: string; readonly address: string | undefined };
  /** Why there are no versions, or not all, and how to get them; undefined where they are all there. */
  readonly missing: string | undefined;
  /** That the current text is not in the history yet; undefined where it is. */
  readonly waiting: string | undefined;
  readonly versions: readonly VersionEntry[];
  /** Reviews since the newest version. */
  readonly since: readonly ReviewLine[];
  readonly oddities: readonly OddityLine[];
  /** Where versions are compared, and where it is told what applied on a day; undefined where there is none. */
  readonly compare: string | undefined;
  readonly headings: readonly PageHeading[];
}

/** A version with its changes in sentences. */
export interface VersionEntry extends VersionLine {
  /** What somebody owes since; undefined where there is nothing to tell, or the version is too old to be told here. */
  readonly material: Html | undefined;
  /** What a person has to judge; undefined where there is nothing to tell. */
  readonly clarifying: Html | undefined;
}

/** Something odd in the past of an agreement. */
export interface OddityLine {
  readonly on: string;
  readonly version: string | undefined;
  readonly message: string;
}

/** What the headings of the page say besides the numbers of the versions. */
export const versionsParts = {
  oddities: { title: 'What is odd about this history', anchor: 'odd' },
} as const;

/** The anchor of a version on the page of all versions. */
export function versionAnchor(version: string): string {
  return `v${version.replace(/[^\w.-]+/g, '-')}`;
}

/** Makes the page of all versions of an agreement, whether it has any or not. */
export function versionsPage(id: string, past: Past, context: Context): VersionsPage {
  const own = past.agreement(id);
  const agreement = context.agreement(id);
  const title = agreement?.title ?? own?.title ?? id;
  const versions =
    own === undefined ? [] : own.versions.map((version, at) => entryOf(version, at < mostTold, own, context));
  const oddities = own === undefined ? [] : odditiesOf(own);
  return {
    title: 'Versions',
    kicker: title,
    description: `Every version of ${title}: what changed, for whom, and who signed it.`,
    id,
    agreement: { title, address: agreement && addresses.agreement(id) },
    missing: whyMissing(past, own),
    waiting: agreement && waitingText(id, own, past),
    versions,
    since: own === undefined ? [] : reviewsSince(own, context),
    oddities,
    compare: versions.length > 0 ? addresses.compare(id) : undefined,
    headings: headingsOf(versions, oddities),
  };
}

/** How many versions tell their changes on this page; the others do so on their own, so that no page grows without end. */
const mostTold = 10;

function entryOf(version: PastVersion, isTold: boolean, own: AgreementPast, context: Context): VersionEntry {
  const drawing = { names: changeNames(version, own, context), level: 3, agreement: own.id, brief: true };
  // Editorial changes are many and of no consequence: they are counted, and told on the page of the version.
  const told = (name: ChangeClass) => {
    const changes = isTold ? version.facts().changes.filter((change) => change.class === name) : [];
    return changes.length === 0 ? undefined : html(drawChanges(changes, drawing));
  };
  return { ...versionLine(version, own, context), material: told('material'), clarifying: told('clarifying') };
}

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

function headingsOf(versions: readonly VersionLine[], oddities: readonly OddityLine[]): PageHeading[] {
  const heading = (slug: string, text: string): PageHeading => ({ depth: 2, slug, text });
  return [
    ...versions.map(({ version }) => heading(versionAnchor(version), version)),
    ...(oddities.length === 0 ? [] : [heading(versionsParts.oddities.anchor, versionsParts.oddities.title)]),
  ];
}
