import { addresses } from '../addresses.ts';
import { type FittedComparison, fitComparison, toldOf } from '../changes/draw-comparison.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import type { PartyName } from '../names.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import { changeNames } from '../versions/change-names.ts';
import type { DatedVersion } from '../versions/in-force.ts';
import type { AgreementPast, Past, PastVersion } from '../versions/past.ts';
import { effectiveInWords } from '../versions/version-line.ts';
import { whyMissing } from '../versions/versions-page.ts';
import { drawRescore } from './draw-rescore.ts';
import { rescoreVersions, type ScoringData } from './rescore-versions.ts';

/** The page that compares any two versions of an agreement, and tells what text applied on a day. */
export interface ComparePage extends PageTop {
  readonly agreement: { readonly title: string; readonly address: string | undefined };
  readonly all: string;
  /** The newest ones, newest first, and how many there are in all. */
  readonly versions: readonly ComparedVersion[];
  readonly count: number;
  /** The comparison that the page shows unless its address names another: the newest two. */
  readonly from: string;
  readonly to: string;
  readonly comparison: Html | undefined;
  /** Where all changes stand, where the comparison shows only the weightiest; undefined where it shows all. */
  readonly rest: { readonly words: string; readonly address: string } | undefined;
  /** How much it holds, in a sentence. */
  readonly told: string;
  /** Each version with the one before it: what there is without a script. */
  readonly neighbours: readonly { readonly from: string; readonly to: string; readonly address: string }[];
  /** What the script needs besides. */
  readonly data: CompareData;
  readonly missing: string | undefined;
  readonly headings: readonly PageHeading[];
}

/** A version that can be chosen. */
export interface ComparedVersion {
  readonly version: string;
  readonly address: string;
  readonly on: string;
  readonly effective: string | undefined;
}

/** What the script of the page is told: no text of any version, only where each is. */
export interface CompareData {
  readonly agreement: string;
  /** The newest ones. */
  readonly versions: readonly ListedVersion[];
  /** Whether there are no others. */
  readonly isWhole: boolean;
  /** Where `CompareNames` is. */
  readonly names: string;
  readonly from: string;
  readonly to: string;
  /** Where the texts and the results are to score by; undefined where nothing was recorded. */
  readonly scoring: string | undefined;
}

/** A version, its dates, and where it is. */
export type ListedVersion = DatedVersion & { readonly address: string; readonly data: string };

/** What a browser fetches when somebody compares: it grows with the handbook, and the page does not. */
export interface CompareNames {
  readonly format: 1;
  readonly versions: readonly ListedVersion[];
  readonly parties: readonly PartyName[];
  readonly titles: Readonly<Record<string, string>>;
}

/** How many versions the page lists, and how much markup it has room for in a comparison. */
const mostVersions = 12;
const room = 15_000;

/** What the headings of the page say, and their anchors. */
export const compareParts = {
  compare: { title: 'Compare two versions', anchor: 'compare' },
  on: { title: 'What text applied on a day', anchor: 'on' },
} as const;

/** Makes the page of an agreement that has a version. */
export function comparePage(
  own: AgreementPast,
  past: Past,
  context: Context,
  scoring: ScoringData | undefined,
): ComparePage {
  const [newest, before] = own.versions;
  const agreement = context.agreement(own.id);
  const parts = own.versions.length > 1 ? [compareParts.compare, compareParts.on] : [compareParts.on];
  const listed = own.versions.slice(0, mostVersions);
  const compared = newest && before && fitted(newest, own, context, scoring);
  const [from, to] = [before?.version ?? '', newest?.version ?? ''];
  return {
    title: 'Compare versions',
    kicker: own.title,
    description: `What differs between any two versions of ${own.title}, and what text applied on a day.`,
    agreement: { title: own.title, address: agreement && addresses.agreement(own.id) },
    all: addresses.versions(own.id),
    count: own.versions.length,
    versions: listed.map((version) => ({
      version: version.version,
      address: version.address,
      on: dayInWords(version.authored),
      effective: effectiveInWords(version),
    })),
    from,
    to,
    comparison: compared?.drawn,
    rest: newest && compared && restOf(newest, compared.shown),
    told: toldOf(newest?.facts().changes.length ?? 0, from, to),
    neighbours: listed.flatMap(({ version, address, previous }) =>
      previous === undefined ? [] : [{ from: previous.version, to: version, address: `${address}#changes` }],
    ),
    data: {
      agreement: own.id,
      versions: listed.map((version) => listedVersion(version, own)),
      isWhole: listed.length === own.versions.length,
      names: addresses.compareData(own.id),
      from,
      to,
      scoring: scoring && addresses.scoringData(own.id),
    },
    missing: whyMissing(past, own),
    headings: parts.map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
  };
}

/** What a version would have meant for past results, beside the one before it. */
function meantBy({ previous, source, version, facts }: PastVersion, scoring: ScoringData | undefined) {
  if (previous === undefined || scoring === undefined) return undefined;
  const compared = {
    from: previous.version,
    to: version,
    changes: facts().changes,
    before: previous.source.snapshot(),
    after: source.snapshot(),
  };
  const meant = rescoreVersions(compared, scoring);
  return meant && drawRescore(meant, 3);
}

/** As many of the changes as there is room for; the others stand on the page of the version. */
function fitted(
  newest: PastVersion,
  own: AgreementPast,
  context: Context,
  scoring: ScoringData | undefined,
): FittedComparison<Html> {
  const drawing = { names: changeNames(newest, own, context), level: 3, agreement: own.id };
  return fitComparison(newest.facts().changes, drawing, meantBy(newest, scoring), html, room);
}

function restOf({ facts, address }: PastVersion, shown: number): ComparePage['rest'] {
  const count = facts().changes.length;
  return shown === count ? undefined : { words: `All ${count} changes`, address: `${address}#changes` };
}

/** Makes what a browser fetches when somebody compares. */
export function compareNames(own: AgreementPast, context: Context): CompareNames {
  return {
    format: 1,
    versions: own.versions.map((version) => listedVersion(version, own)),
    parties: partiesOf(own, context),
    titles: Object.fromEntries(context.handbook.agreements.map(({ id, title }) => [id, title])),
  };
}

function listedVersion({ version, authored, binds, from, until, address }: PastVersion, { id }: AgreementPast) {
  return { version, authored, binds, from, until, address, data: addresses.versionData(id, version) };
}

/** Every party that any version names, by the last name that it had. */
function partiesOf({ versions }: AgreementPast, { names }: Context): PartyName[] {
  const parties = new Map<string, PartyName>();
  for (const { facts } of [...versions].reverse()) {
    for (const { id, name } of facts().parties) parties.set(id, { ...names.party(id, undefined), name });
  }
  return [...parties.values()];
}
