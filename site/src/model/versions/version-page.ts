import { addresses } from '../addresses.ts';
import { type AgreementPage, agreementPage } from '../agreement/agreement-page.ts';
import { makeClaims } from '../anchors.ts';
import type { ChangeDrawing } from '../changes/draw-changes.ts';
import { drawChanges } from '../changes/draw-changes.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import { changeNames } from './change-names.ts';
import { frozenContext } from './frozen-context.ts';
import { type AgreementPast, agreementIn, type PastVersion } from './past.ts';
import { compareAddress, standingOfVersion, type VersionLine, versionLine } from './version-line.ts';

/** One version of an agreement, as it stood. */
export interface VersionPage {
  /** The page of the agreement as it was; undefined where its file could not be read as one. */
  readonly page: AgreementPage;
  readonly line: VersionLine;
  /** The text of today; undefined where the agreement is gone. */
  readonly current: string | undefined;
  /** The newest version, with its comparison; undefined on the page of the newest itself. */
  readonly newest: { readonly version: string; readonly compare: string } | undefined;
  readonly all: string;
  /** The versions before and after it. */
  readonly neighbours: { readonly before: VersionLink | undefined; readonly after: VersionLink | undefined };
  /** What it changed against the version before; undefined for the first. */
  readonly changes: { readonly against: string; readonly html: Html; readonly anchor: string } | undefined;
}

/** A link to another version. */
export interface VersionLink {
  readonly version: string;
  readonly address: string;
}

/** Makes the page of one version: the text with its definitions as they stood, and what it changed. */
export function versionPage(version: PastVersion, past: AgreementPast, context: Context): VersionPage {
  const page = frozenPage(version, past, context);
  const anchor = makeClaims(page.headings.map(({ slug }) => slug))('changes');
  const at = past.versions.indexOf(version);
  const newest = past.versions[0];
  const changes = changesOf(version, past, context);
  return {
    page: {
      ...page,
      headings:
        changes === undefined
          ? page.headings
          : [...page.headings, { depth: 2, slug: anchor, text: changesTitle(changes.against) }],
    },
    line: versionLine(version, past, context),
    current: past.exists ? addresses.agreement(past.id) : undefined,
    newest:
      newest === undefined || newest === version
        ? undefined
        : { version: newest.version, compare: compareAddress(past.id, version.version, newest.version) },
    all: addresses.versions(past.id),
    neighbours: { before: linkTo(version.previous), after: linkTo(past.versions[at - 1]) },
    changes: changes && { ...changes, anchor },
  };
}

/** What the heading above the changes of a version says. */
export function changesTitle(against: string): string {
  return `What changed against ${against}`;
}

function linkTo(version: PastVersion | undefined): VersionLink | undefined {
  return version && { version: version.version, address: version.address };
}

function frozenPage(version: PastVersion, past: AgreementPast, context: Context): AgreementPage {
  const agreement = agreementIn(version.source);
  const top = { title: `${past.title}, version ${version.version}`, address: version.address };
  if (agreement === undefined) return { ...top, headings: [], glance: undefined, sections: [] };
  const then = frozenContext(version.source.handbook(), agreement, version.address, context);
  const { edit, glance, ...page } = agreementPage(agreement, then);
  // Whether it binds is told by the versions beside it, which the text alone does not know.
  const standing = standingOfVersion(version, past, context);
  return {
    ...page,
    glance: glance && { ...glance, standing },
    kicker: `Version ${version.version}`,
    title: agreement.title,
  };
}

function changesOf(
  version: PastVersion,
  past: AgreementPast,
  context: Context,
): { against: string; html: Html } | undefined {
  if (version.previous === undefined) return undefined;
  const drawing: ChangeDrawing = { names: changeNames(version, past, context), level: 3, agreement: past.id };
  return { against: version.previous.version, html: html(drawChanges(version.facts().changes, drawing)) };
}
