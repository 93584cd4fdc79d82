import type { Change } from '@living-sla/core/diff';
import { filled } from '../agreement/parts.ts';
import { classes, countInWords } from '../changes/change-groups.ts';
import { type ChangeDrawing, drawChanges } from '../changes/draw-changes.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import { changeNames } from './change-names.ts';
import type { AgreementPast, PastVersion } from './past.ts';

/** What a version changed against the one before it, page by page. */
export interface VersionChanges {
  /** The number of the version before. */
  readonly against: string;
  readonly pages: readonly ChangesOnPage[];
}

/** The changes that fit on one page. */
export interface ChangesOnPage {
  /** “The first 14 of 50: 12 material changes and 2 clarifying changes”; undefined where all stand on one page. */
  readonly told: string | undefined;
  readonly html: Html;
}

/** The changes of a version, those first that change what somebody owes; undefined for the first version. */
export function versionChanges(
  version: PastVersion,
  past: AgreementPast,
  context: Context,
): VersionChanges | undefined {
  if (version.previous === undefined) return undefined;
  const drawing: ChangeDrawing = { names: changeNames(version, past, context), level: 3, agreement: past.id };
  const all = version.facts().changes;
  const sorted = classes.flatMap((name) => all.filter((change) => change.class === name));
  const weights = new Map(sorted.map((change) => [change, sizeOf(change, drawing)]));
  const pages = filled('changes', sorted, (change) => Math.min(weights.get(change) ?? 0, mostOfOne), mostOnPage);
  let before = 0;
  const told = (here: readonly Change[]) => {
    const from = before + 1;
    before += here.length;
    return pages.length === 1 ? undefined : `${from} to ${before} of ${all.length}: ${countInWords(here)}`;
  };
  return {
    against: version.previous.version,
    pages: pages.map(({ things }) => ({ told: told(things), html: drawn(things, weights, drawing) })),
  };
}

/** The page of a version tells of its parts and its signatures as well. */
const mostOnPage = 12_000;

/** A change of a long text is told in its sentence alone: its words stand in the comparison. */
const mostOfOne = 10_000;

function sizeOf(change: Change, drawing: ChangeDrawing): number {
  return html(drawChanges([change], { ...drawing, plain: true })).length;
}

function drawn(changes: readonly Change[], weights: ReadonlyMap<Change, number>, drawing: ChangeDrawing): Html {
  const short = changes.map((change) => {
    if ((weights.get(change) ?? 0) <= mostOfOne) return change;
    const { redline, before, after, ...rest } = change;
    return {
      ...rest,
      redline: undefined,
      before: undefined,
      after: undefined,
      message: `${change.message} The words are in the comparison.`,
    };
  });
  return html(drawChanges(short as readonly Change[], drawing));
}
