import type { Agreement } from '@living-sla/core';
import {
  type AgreementHistory,
  type AgreementVersion,
  type Change,
  changesBetween,
  type HandbookHistory,
  isCommitted,
  type Required,
  requirementsOf,
  type Signoff,
  signoffsOf,
} from '@living-sla/core/diff';
import { type CaseText, caseTextOf, scoringTextOf } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { keptSmall } from '../kept-small.ts';
import { once } from '../once.ts';
import { dayOf } from '../readings.ts';
import type { DatedVersion } from './in-force.ts';

/** The past of a handbook, as pages show it. */
export interface Past {
  readonly reach: HandbookHistory['reach'];
  /** Every agreement that has a version, those that are gone included, in the order of the handbook. */
  readonly agreements: readonly AgreementPast[];
  /** undefined for an agreement without a version. */
  readonly agreement: (id: string) => AgreementPast | undefined;
  readonly terms: HandbookHistory['terms'];
  /** Whether what an agreement says today is what its newest version says. */
  readonly isCommitted: (id: string) => boolean;
}

/** The past of one agreement. */
export interface AgreementPast {
  readonly id: string;
  readonly title: string;
  /** Whether it is still in the handbook. */
  readonly exists: boolean;
  /** Newest first. */
  readonly versions: readonly PastVersion[];
  readonly oddities: AgreementHistory['oddities'];
}

/** One version of an agreement beside the one before it. */
export interface PastVersion extends DatedVersion {
  readonly address: string;
  readonly source: AgreementVersion;
  /** undefined for the first one. */
  readonly previous: PastVersion | undefined;
  /** What pages tell of it. Found out when first asked for, and kept: to look at a version again costs as much as a page. */
  readonly facts: () => VersionFacts;
}

/** The little that many pages tell of a version. */
export interface VersionFacts {
  /** undefined where its file could not be read as an agreement. */
  readonly title: string | undefined;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly binds: boolean;
  readonly signoffs: readonly Signoff[];
  /** The files that it is made of. */
  readonly paths: ReadonlySet<string>;
  /** What it changed against the previous one; empty for the first. */
  readonly changes: readonly Change[];
  /** What these changes asked for; undefined for the first. */
  readonly required: Required | undefined;
  /** All that it said, as data in JSON. */
  readonly data: () => string;
  /** What it said about one lead; undefined where its file could not be read as an agreement. */
  readonly cases: () => CaseText | undefined;
}

/** Prepares the past of a handbook. Comparisons are made when a page asks, each once: only neighbours are compared. */
export function pastOf(history: HandbookHistory, context: Context): Past {
  const order = context.handbook.agreements.map(({ id }) => id);
  const rank = ({ id }: AgreementHistory) => (order.includes(id) ? order.indexOf(id) : order.length);
  const agreements = [...history.agreements.values()]
    .filter(({ versions }) => versions.length > 0)
    .sort((a, b) => rank(a) - rank(b))
    .map((each) => agreementPast(each, context));
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return {
    reach: history.reach,
    agreements,
    agreement: (id) => byId.get(id),
    terms: history.terms,
    isCommitted: (id) => isCommitted(history, context.handbook, id),
  };
}

function agreementPast({ id, exists, versions, oddities }: AgreementHistory, context: Context): AgreementPast {
  const past: PastVersion[] = [];
  for (const version of [...versions].reverse()) past.unshift(pastVersion(id, version, past[0]));
  const title = context.agreement(id)?.title ?? past[0]?.facts().title ?? id;
  return { id, title, exists, versions: past, oddities };
}

function pastVersion(id: string, source: AgreementVersion, previous: PastVersion | undefined): PastVersion {
  const facts = once(() => factsOf(source, previous?.source));
  return {
    version: source.version,
    authored: source.first.date,
    get binds() {
      return facts().binds;
    },
    from: dayOf(source.effective.from),
    until: dayOf(source.effective.until),
    address: addresses.version(id, source.version),
    source,
    previous,
    facts,
  };
}

function factsOf(source: AgreementVersion, before: AgreementVersion | undefined): VersionFacts {
  const agreement = agreementIn(source);
  const now = source.snapshot();
  const file = now.files.find(({ path }) => path === source.path);
  const changes = before === undefined ? [] : changesBetween(before.snapshot(), now);
  return {
    title: agreement?.title,
    parties: (agreement?.parties ?? []).map(({ id, name }) => ({ id, name })),
    binds: agreement?.status === 'active',
    signoffs: file === undefined ? [] : signoffsOf(file),
    paths: new Set(now.files.map(({ path }) => path)),
    changes,
    required: before && requirementsOf(changes, before.snapshot(), now),
    data: keptSmall(JSON.stringify(now)),
    cases: casesOf(source, agreement),
  };
}

function casesOf(source: AgreementVersion, agreement: Agreement | undefined): VersionFacts['cases'] {
  const handbook = source.handbook();
  const text = agreement && scoringTextOf(handbook, agreement, { authored: source.first.date });
  const found = text && caseTextOf(handbook, text);
  if (found === undefined) return () => undefined;
  const kept = keptSmall(JSON.stringify(found));
  return () => JSON.parse(kept());
}

/** The agreement as it stood in a version; undefined where its file could not be read as one. */
export function agreementIn(version: AgreementVersion): Agreement | undefined {
  return version.handbook().agreements.find(({ file }) => file.path === version.path);
}
