import { addresses } from '../addresses.ts';
import { type AgreementPage, agreementPage } from '../agreement/agreement-page.ts';
import { pageOfPart } from '../agreement/parts.ts';
import { numbered, type Section } from '../agreement/sections.ts';
import { makeClaims } from '../anchors.ts';
import type { Context } from '../context.ts';
import type { PageHeading } from '../page.ts';
import { frozenContext, isShort } from './frozen-context.ts';
import { type AgreementPast, agreementIn, type PastVersion } from './past.ts';
import { type ChangesOnPage, type VersionChanges, versionChanges } from './version-changes.ts';
import { compareAddress, standingOfVersion, type VersionLine, versionLine } from './version-line.ts';

/** One version of an agreement, as it stood: its first page, and its parts. */
export interface VersionPage {
  /** The agreement as it was; without parts where its file could not be read as one. */
  readonly page: AgreementPage;
  /** Whether all parts stand on this page: the text was short. */
  readonly isWhole: boolean;
  readonly headings: readonly PageHeading[];
  readonly line: VersionLine;
  /** The text of today; undefined where the agreement is gone. */
  readonly current: string | undefined;
  /** The newest version, with its comparison; undefined on the page of the newest itself. */
  readonly newest: { readonly version: string; readonly compare: string } | undefined;
  readonly all: string;
  /** All parts on one page; undefined where they stand on this one. */
  readonly inFull: string | undefined;
  /** The versions before and after it. */
  readonly neighbours: { readonly before: VersionLink | undefined; readonly after: VersionLink | undefined };
  /** What it changed against the version before, as far as it fits; undefined for the first. */
  readonly changes: FirstChanges | undefined;
}

/** The changes on the first page of a version. */
export interface FirstChanges extends ChangesOnPage {
  readonly against: string;
  readonly anchor: string;
  /** Where the rest stands; undefined where there is none. */
  readonly rest: string | undefined;
}

/** A link to another version. */
export interface VersionLink {
  readonly version: string;
  readonly address: string;
}

/** Makes a version: the text with its definitions as they stood, and what it changed. */
export function versionPage(version: PastVersion, past: AgreementPast, context: Context): VersionPage {
  const { page, isWhole } = frozenPage(version, past, context);
  const changes = versionChanges(version, past, context);
  const rest = changes === undefined ? [] : restOf(changes, version.address);
  const claim = makeClaims(
    page.sections.flatMap((section) => [section.anchor, ...section.blocks.map((b) => b.anchor)]),
  );
  const first = changes?.pages[0];
  const newest = past.versions[0];
  return {
    page: { ...page, sections: [...page.sections, ...rest] },
    isWhole,
    headings: headingsOf(page, isWhole),
    line: versionLine(version, past, context),
    current: past.exists ? addresses.agreement(past.id) : undefined,
    newest:
      newest === undefined || newest === version
        ? undefined
        : { version: newest.version, compare: compareAddress(past.id, version.version, newest.version) },
    all: addresses.versions(past.id),
    inFull: isWhole ? undefined : addresses.versionInFull(past.id, version.version),
    neighbours: {
      before: linkTo(version.previous),
      after: linkTo(past.versions[past.versions.indexOf(version) - 1]),
    },
    changes: changes &&
      first && { ...first, against: changes.against, anchor: claim('changes'), rest: rest[0]?.address },
  };
}

/** What the heading above the changes of a version says. */
export function changesTitle(against: string): string {
  return `What changed against ${against}`;
}

function linkTo(version: PastVersion | undefined): VersionLink | undefined {
  return version && { version: version.version, address: version.address };
}

/** The changes that the first page has no room for, as parts of their own. */
function restOf({ against, pages }: VersionChanges, address: string): Section[] {
  return pages.slice(1).map(({ told, html }, at) => {
    const part = pageOfPart('changes', at);
    return {
      part,
      address: `${address}${part}/`,
      anchor: `more-${part}`,
      title: numbered(`More of what changed against ${against}`, at),
      short: numbered('More changes', at),
      blocks: [{ kind: 'text', anchor: `text-of-${part}`, title: undefined, lead: told, html }],
    };
  });
}

function frozenPage(
  version: PastVersion,
  past: AgreementPast,
  context: Context,
): { page: AgreementPage; isWhole: boolean } {
  const agreement = agreementIn(version.source);
  const top = { title: `${past.title}, version ${version.version}`, address: version.address };
  if (agreement === undefined) return { page: { ...top, glance: undefined, sections: [] }, isWhole: true };
  const handbook = version.source.handbook();
  const then = frozenContext(handbook, agreement, version.address, context);
  const { edit, glance, ...page } = agreementPage(agreement, then);
  // Whether it binds is told by the versions beside it, which the text alone does not know.
  const standing = standingOfVersion(version, past, context);
  return {
    page: {
      ...page,
      glance: glance && { ...glance, standing },
      kicker: `Version ${version.version}`,
      description: [`${agreement.title}, as version ${version.version} said it.`, page.description]
        .filter(Boolean)
        .join(' '),
      title: agreement.title,
    },
    isWhole: isShort(handbook),
  };
}

function headingsOf({ sections }: AgreementPage, isWhole: boolean): PageHeading[] {
  return isWhole ? sections.map(({ anchor, title }) => ({ depth: 2, slug: anchor, text: title })) : [];
}
