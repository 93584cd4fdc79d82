import { addresses } from '../addresses.ts';
import { makeClaims } from '../anchors.ts';
import { changedNumbers } from '../changes/numbers.ts';
import type { Context } from '../context.ts';
import { tellDays } from '../readings.ts';
import type { AgreementPast, Past } from './past.ts';
import { type VersionLine, versionLine } from './version-line.ts';
import { whyMissing } from './versions-page.ts';

/** The newest versions of an agreement, for its own page. */
export interface Timeline {
  readonly title: string;
  readonly anchor: string;
  readonly versions: readonly VersionLine[];
  /** What the newest one changed, in a sentence or two; undefined where there is none. */
  readonly latest: Latest | undefined;
  readonly all: string;
  /** What the link to all versions says. */
  readonly count: string;
  readonly compare: string | undefined;
  /** Why there are none, or not all; undefined where they are all there. */
  readonly missing: string | undefined;
}

/** The newest version in short. */
export interface Latest {
  readonly line: VersionLine;
  /** The weightiest of its changes, in sentences. */
  readonly changes: readonly string[];
}

const mostShown = 4;

/** A change of what somebody owes is told before any other; more than two are read on the page of the version. */
const mostTold = 2;

/** Makes the timeline of an agreement, whether it has versions or not. @param taken the anchors that its page has already. */
export function timelineOf(id: string, taken: readonly string[], past: Past, context: Context): Timeline {
  const own = past.agreement(id);
  const versions = own === undefined ? [] : newestOf(own, context);
  const count = own?.versions.length ?? 0;
  return {
    title: 'Versions',
    anchor: makeClaims(taken)('versions'),
    versions,
    latest: latestOf(own, versions[0]),
    all: addresses.versions(id),
    count:
      count > 1
        ? `All ${count} versions: what changed, for whom, and who signed`
        : 'About the versions of this agreement',
    compare: count > 0 ? addresses.compare(id) : undefined,
    missing: whyMissing(past, own),
  };
}

function newestOf(own: AgreementPast, context: Context): VersionLine[] {
  return own.versions.slice(0, mostShown).map((version) => versionLine(version, own, context));
}

function latestOf(own: AgreementPast | undefined, line: VersionLine | undefined): Latest | undefined {
  const newest = own?.versions[0];
  if (newest === undefined || line === undefined) return undefined;
  const material = newest.facts().changes.filter((change) => change.class === 'material');
  // A figure that changed is what somebody looks for first.
  const figures = material.filter((change) => changedNumbers([change]).length > 0);
  const first = new Set([...figures, ...material]);
  return { line, changes: [...first].slice(0, mostTold).map(({ message }) => tellDays(message)) };
}
