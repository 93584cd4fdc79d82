import type { Change, ChangeClass, Required } from '../../diff/index.ts';
import type { Position } from '../../read/index.ts';
import type { Paint } from '../paint.ts';

/** What a comparison has to tell, ready to be given a form. */
export interface ChangeReport {
  /** In the order of agreements, and of files within each. */
  readonly changes: readonly PlacedChange[];
  readonly required: Required;
  readonly names: Names;
  /** What was compared, as people call it: “main” and “the working tree”. */
  readonly sides: { readonly before: string; readonly after: string };
  /** What a reader should know about the comparison itself, in whole sentences; mostly empty. */
  readonly notes: readonly string[];
}

/** A change, and where it stands in each text. `file` is the path as the reader knows it. */
export interface PlacedChange extends Change {
  readonly places: { readonly before: PlaceInFile | undefined; readonly after: PlaceInFile | undefined };
}

/** A stretch of a file, as people count. */
export interface PlaceInFile {
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** How people call what a change names by its id. An id without a name is told as it is. */
export interface Names {
  readonly parties: ReadonlyMap<string, string>;
  readonly agreements: ReadonlyMap<string, string>;
}

/** What a reader of a comparison may want besides. */
export interface ChangeReportOptions {
  /** Put before each path; see `ReportOptions`. */
  readonly base?: string;
  /** Colours for a terminal; absent means none, and then marks stand for them. */
  readonly paint?: ChangePaint;
  /** How many characters the text may have, for formats that can be cut; absent means any number. */
  readonly mostCharacters?: number;
}

/** The colours of a comparison: those of a check, one for what goes and one for what comes. */
export type ChangePaint = Paint & Readonly<Record<'removed' | 'added', (text: string) => string>>;

/** Gives a comparison a form. Every string that comes from a handbook is escaped for the place where it is shown. */
export type ChangeFormat = (report: ChangeReport, options?: ChangeReportOptions) => string;

/** The classes, the gravest first. */
export const classes: readonly ChangeClass[] = ['material', 'clarifying', 'editorial'];

/** The name of a party; its id where it has none. */
export function partyName(names: Names, id: string): string {
  return names.parties.get(id) ?? id;
}

/** The title of an agreement; its id where it has none. */
export function agreementName(names: Names, id: string): string {
  return names.agreements.get(id) ?? id;
}

/** The changes of one agreement, or of what several share. */
export interface ChangeGroup {
  /** undefined for what several agreements share. */
  readonly agreement: string | undefined;
  readonly title: string;
  readonly changes: readonly PlacedChange[];
}

/** Changes by agreement, in the order in which they come, those that several share last; the gravest first within each. */
export function groupsOf({ changes, names }: ChangeReport): ChangeGroup[] {
  const byAgreement = [...Map.groupBy(changes, ({ agreement }) => agreement)];
  const own = byAgreement.filter(([agreement]) => agreement !== undefined);
  const shared = byAgreement.filter(([agreement]) => agreement === undefined);
  return [...own, ...shared].map(([agreement, group]) => ({
    agreement,
    title: agreement === undefined ? 'Terms, settings and other pages' : agreementName(names, agreement),
    changes: gravestFirst(group),
  }));
}

/** Changes with the material ones first, in their own order within each class. */
export function gravestFirst<One extends Change>(changes: readonly One[]): One[] {
  return classes.flatMap((each) => changes.filter((change) => change.class === each));
}
