import type { ParsedFile } from '../../parse/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';

/** What the first-parent line of a handbook's history tells of its agreements and terms. */
export interface HandbookHistory {
  /** Whether all of the past is there. Where it is not, `message` says in plain words why, and how to get it. */
  readonly reach:
    | { readonly kind: 'whole' }
    | {
        readonly kind: 'cut' | 'none';
        readonly reason: 'shallow' | 'partial' | 'no git' | 'no repository' | 'no commit' | 'failed';
        readonly message: string;
      };
  /** By the id that each agreement has now, or had last. */
  readonly agreements: ReadonlyMap<string, AgreementHistory>;
  /** Shared terms, by the id that each has now, or had last. */
  readonly terms: ReadonlyMap<string, TermHistory>;
}

/** The past of one agreement. */
export interface AgreementHistory {
  readonly id: string;
  /** Where its file lies now, or lay last, below the handbook's root. */
  readonly path: string;
  /** Whether the file is still there. */
  readonly exists: boolean;
  /** Newest first. One number stands once. */
  readonly versions: readonly AgreementVersion[];
  /** What is odd about it, in the order of time. */
  readonly oddities: readonly Oddity[];
}

/** One version of an agreement: the last state on the line that carries its number, with every definition as it stood then. */
export interface AgreementVersion {
  readonly agreement: string;
  readonly version: string;
  /** The commit that brought the number, and the one with the last state that carried it. */
  readonly first: CommitNote;
  readonly last: CommitNote;
  /** The dates between which its text says it holds; undefined where it names none. */
  readonly effective: { readonly from: string | undefined; readonly until: string | undefined };
  /** The path that its file had then. */
  readonly path: string;
  /** The file, handbook.yaml, and every term that it uses, directly or through another term, as they stood then. */
  readonly files: readonly ParsedFile[];
  /** These files as a handbook of their own: what a page of this version is drawn from. Made when first asked for. */
  readonly handbook: () => Handbook;
  /** The same as plain data, to be compared with another version. Made when first asked for. */
  readonly snapshot: () => HandbookSnapshot;
}

/** The past of one shared term: its states on the line, newest first. */
export interface TermHistory {
  readonly id: string;
  readonly path: string;
  readonly exists: boolean;
  readonly states: readonly TermState[];
}

/** A text that a shared term had. */
export interface TermState {
  readonly commit: CommitNote;
  /** undefined where the commit removed it. */
  readonly file: ParsedFile | undefined;
}

/** What is told of a commit. */
export interface CommitNote {
  /** The full name. */
  readonly id: string;
  /** The author's date and time, ISO 8601 with the author's own offset. */
  readonly authored: string;
  /** The day of it. */
  readonly date: string;
  /** The first line of the message. */
  readonly subject: string;
}

/** Something odd in the past of an agreement, in plain words. */
export interface Oddity {
  readonly kind:
    | 'changed without a new number'
    | 'number used twice'
    | 'number goes down'
    | 'number missing'
    | 'number skipped'
    | 'reverted'
    | 'unreadable';
  readonly commit: CommitNote;
  /** The number it is about; undefined where there is none. */
  readonly version: string | undefined;
  readonly message: string;
}
