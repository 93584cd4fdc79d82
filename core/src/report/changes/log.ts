import type { CommitNote, Oddity } from '../../diff/index.ts';
import { forJson } from '../escape.ts';
import { changeData } from './json.ts';
import type { Names, PlacedChange } from './report.ts';

/** The versions of agreements, ready to be given a form. */
export interface VersionLog {
  readonly agreements: readonly AgreementLog[];
  readonly names: Names;
  /** Why there is no past, or not all of it, and how to get it; undefined where all of it is there. */
  readonly gap: string | undefined;
}

/** The versions of one agreement. */
export interface AgreementLog {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Whether the file is still there. */
  readonly exists: boolean;
  /** Newest first; the first may be the present text, which is not committed yet. */
  readonly versions: readonly LoggedVersion[];
  readonly oddities: readonly Oddity[];
}

/** One version. */
export interface LoggedVersion {
  /** undefined where the present text has no number. */
  readonly version: string | undefined;
  readonly isCommitted: boolean;
  /** The commits that brought it and that carried it last; undefined for the present text. */
  readonly first: CommitNote | undefined;
  readonly last: CommitNote | undefined;
  /** The days that its text names, as ISO dates. */
  readonly effective: { readonly from: string | undefined; readonly until: string | undefined };
  /** What differs from the version before; undefined where there was none. */
  readonly changes: readonly PlacedChange[] | undefined;
  readonly signoffs: readonly LoggedSignoff[];
  /** Reviews that were held while it was the newest one, the latest first. */
  readonly reviews: readonly LoggedReview[];
}

/** A yes to a version. */
export interface LoggedSignoff {
  readonly party: string;
  readonly by: string | undefined;
  readonly on: string | undefined;
}

/** A review that was held. */
export interface LoggedReview {
  readonly id: string;
  readonly title: string;
  readonly held: string;
}

/** What `sla log --format json` prints; its JSON Schema is `log-report`. What is not there is null. */
export function logAsJson({ agreements, gap }: VersionLog): string {
  return forJson({ version: formatVersion, gap: gap ?? null, agreements: agreements.map(agreementData) });
}

/** Raised when a program that reads the report would have to change. */
const formatVersion = 1;

function agreementData({ id, title, path, exists, versions, oddities }: AgreementLog): object {
  return {
    agreement: id,
    title,
    path,
    exists,
    versions: versions.map(versionData),
    oddities: oddities.map(({ kind, commit, version, message }) => ({
      kind,
      version: version ?? null,
      commit: noteData(commit),
      message,
    })),
  };
}

function versionData(each: LoggedVersion): object {
  return {
    version: each.version ?? null,
    committed: each.isCommitted,
    first: noteData(each.first),
    last: noteData(each.last),
    effective: { from: each.effective.from ?? null, until: each.effective.until ?? null },
    changes: each.changes?.map(changeData) ?? null,
    signoffs: each.signoffs.map(({ party, by, on }) => ({ party, by: by ?? null, on: on ?? null })),
    reviews: each.reviews.map(({ id, title, held }) => ({ id, title, held })),
  };
}

function noteData(note: CommitNote | undefined): object | null {
  if (note === undefined) return null;
  const { id, authored, date, subject } = note;
  return { commit: id, authored, date, subject };
}
