import { addresses } from '../addresses.ts';
import { makeClaims } from '../anchors.ts';
import type { Context } from '../context.ts';
import type { AgreementPast, Past } from './past.ts';
import { type VersionLine, versionLine } from './version-line.ts';
import { whyMissing } from './versions-page.ts';

/** The newest versions of an agreement, for its own page. */
export interface Timeline {
  readonly title: string;
  readonly anchor: string;
  readonly versions: readonly VersionLine[];
  readonly all: string;
  /** What the link to all versions says. */
  readonly count: string;
  readonly compare: string | undefined;
  /** Why there are none, or not all; undefined where they are all there. */
  readonly missing: string | undefined;
}

const mostShown = 4;

/** Makes the timeline of an agreement, whether it has versions or not. @param taken the anchors that its page has already. */
export function timelineOf(id: string, taken: readonly string[], past: Past, context: Context): Timeline {
  const own = past.agreement(id);
  const versions = own === undefined ? [] : newestOf(own, context);
  const count = own?.versions.length ?? 0;
  return {
    title: 'Versions',
    anchor: makeClaims(taken)('versions'),
    versions,
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
