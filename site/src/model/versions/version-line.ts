import { addresses } from '../addresses.ts';
import { daysInWords } from '../agreement/glance.ts';
import { countInWords } from '../changes/change-groups.ts';
import type { Context } from '../context.ts';
import { dayInWords } from '../readings.ts';
import { latestFirst, type ReviewLine, reviewLine } from '../review/reviews-page.ts';
import type { Badge } from '../statuses.ts';
import { versionOn } from './in-force.ts';
import type { AgreementPast, PastVersion } from './past.ts';
import { type SignoffLine, signoffLines } from './signoff-lines.ts';

/** One version, as lists show it. */
export interface VersionLine {
  readonly version: string;
  readonly address: string;
  /** The day on which its author wrote it, in words. */
  readonly on: string;
  /** The days between which its text says it holds; undefined where it names none. */
  readonly effective: string | undefined;
  readonly standing: Badge;
  /** "3 material changes and 1 clarifying change", or that it is the first. */
  readonly summary: string;
  readonly signoffs: readonly SignoffLine[];
  /** Those that were held since the version before. */
  readonly reviews: readonly ReviewLine[];
  /** The comparison with the version before; undefined for the first. */
  readonly compare: string | undefined;
}

/** The line of one version. */
export function versionLine(version: PastVersion, past: AgreementPast, context: Context): VersionLine {
  return {
    version: version.version,
    address: version.address,
    on: dayInWords(version.authored),
    effective: effectiveInWords(version),
    standing: standingOfVersion(version, past, context),
    summary: version.previous === undefined ? 'The first version' : countInWords(version.facts().changes),
    signoffs: signoffLines(version, past, context),
    reviews: reviewsBefore(version, past, context),
    compare: version.previous && compareAddress(past.id, version.previous.version, version.version),
  };
}

/** The comparison of two versions of an agreement, as an address that can be sent to somebody. */
export function compareAddress(agreement: string, from: string, to: string): string {
  return `${addresses.compare(agreement)}?${new URLSearchParams({ from, to })}`;
}

/** "1 November 2026 to 31 January 2027"; undefined where it names no day. */
export function effectiveInWords({ from, until }: PastVersion): string | undefined {
  return daysInWords(from && dayInWords(from), until && dayInWords(until));
}

/** Whether its text applies on the day the pages are made, will, did once, or never bound anybody. */
export function standingOfVersion(
  version: PastVersion,
  { versions, exists }: AgreementPast,
  { today }: Context,
): Badge {
  if (!version.binds) return { words: 'Bound nobody', tone: 'quiet' };
  if (exists && versionOn(today, versions)?.version === version) {
    const over = version.until !== undefined && version.until < today;
    return over ? { words: 'Its time is over', tone: 'warning' } : { words: 'In force', tone: 'good' };
  }
  if (exists && (version.from ?? version.authored) > today) return { words: 'Not yet in force', tone: 'notice' };
  return { words: 'Past', tone: 'quiet' };
}

/** The reviews that were held between a version and the one before it: what led to it. */
function reviewsBefore(version: PastVersion, { id }: AgreementPast, context: Context): ReviewLine[] {
  const from = version.previous?.authored ?? '';
  return reviewsOf(id, context)
    .filter(({ held }) => held !== undefined && held.value > from && held.value <= version.authored)
    .map((review) => reviewLine(review, context));
}

/** The reviews that were held since the newest version. */
export function reviewsSince({ id, versions }: AgreementPast, context: Context): ReviewLine[] {
  const from = versions[0]?.authored ?? '';
  return reviewsOf(id, context)
    .filter(({ held }) => held !== undefined && held.value > from)
    .map((review) => reviewLine(review, context));
}

function reviewsOf(id: string, { handbook }: Context) {
  return latestFirst(handbook.reviews).filter((review) => review.agreements.includes(id));
}
