import type { DataPath } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { FileIndex } from './incremental/file-index.ts';

/**
 * What the main line of a handbook's history tells of its present text. It is handed in from outside, where somebody knows
 * the past. These are indexes like any other: what stands under a key is found out anew only when a file has changed that
 * it hangs on.
 */
export interface HandbookPast {
  /** By the id of each agreement, one at most. None where the main line knows no text of it that bound anybody. */
  readonly agreements: FileIndex<AgreementPast>;
  /** By the id of each shared term, one at most. None where it is as it was, or every agreement that uses it tells of it. */
  readonly terms: FileIndex<TermPast>;
  /** By the id of each agreement, one at most: its texts on the main line, as far as they are known. */
  readonly texts: FileIndex<AgreementTexts>;
}

/** The texts of an agreement on the main line that bound anybody. The same object until the line is another one. */
export interface AgreementTexts {
  /** The newest first. */
  readonly binding: () => readonly KnownText[];
  /** Whether the oldest text that is known is the first there was. */
  readonly isWhole: boolean;
}

/** What a text of the past says that results are held against. */
export interface KnownText {
  /** Its number in full; undefined where it has none that can be read. */
  readonly number: string | undefined;
  /** The first day it held, as an ISO date: the one it names, else the author's; undefined where nobody knows it. */
  readonly from: string | undefined;
  /** The last day it says it holds, as an ISO date; undefined where it names none. */
  readonly until: string | undefined;
  /** Its goals by their keys, each with the words that say what is counted and per what (`countedWords`). */
  readonly goals: ReadonlyMap<string, string>;
  readonly exceptions: readonly { readonly when: string; readonly supersedes: readonly string[] }[];
}

/** An agreement beside its past. */
export interface AgreementPast {
  /**
   * The text that the present one is compared with. Where the number of the present text stands at the end of the main
   * line, the first binding text with it there; else the last binding one, which has another number.
   */
  readonly since: PastText;
  /** The last binding text of the number before the present one; undefined where there was none. */
  readonly before: PastText | undefined;
  /** The number that stood there before the present one, whether its text bound anybody or not; undefined where none did. */
  readonly follows: string | undefined;
  /** Whether the present number stands at the end of the main line. */
  readonly isReleased: boolean;
  /** The day on which the present number came into the main line, as an ISO date; today where it is not there. */
  readonly announced: string;
  /** The day of the present text as an ISO date; today where it is not that of the end of the main line. */
  readonly changed: string;
  /**
   * What differs in its own file from `since`; besides, definitions that it used then and that are gone, and settings of
   * handbook.yaml that change its duties, such as the hours of a calendar. The most telling ones come first.
   */
  readonly changes: readonly PastChange[];
  /** The part of the number that these changes ask to raise. */
  readonly bump: Bump;
  /** The lowest number that is enough for them; undefined where none is needed, or `since` has none. */
  readonly lowest: string | undefined;
  /** Whether the number it carries is enough. */
  readonly isEnough: boolean;
  /**
   * The same for `before`. Looked at only where the present number stands on the main line with a new first part, and its
   * first day before the day on which it came; undefined elsewhere.
   */
  readonly news: readonly PastChange[] | undefined;
  /** Sign-offs that name the present version and stand under another text, by their place in the list, counted from 0. */
  readonly voidSignoffs: readonly VoidSignoff[];
}

/** A text of an agreement on the main line. */
export interface PastText {
  /** Its number in full; undefined where it has none that can be read. */
  readonly number: string | undefined;
  /** The author's day of the commit, as an ISO date; undefined where nobody knows it. */
  readonly day: string | undefined;
  /** The days between which it said it holds, as ISO dates; undefined where it named none. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** The part of a version number that has to go up. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** One change, judged. */
export interface PastChange {
  readonly class: 'material' | 'clarifying' | 'editorial';
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** In a sentence for people. */
  readonly message: string;
  /** The file it stands in. */
  readonly file: string;
  /** The field of the schema, with `*` for each item (`goals/*\/target`), or `body`. */
  readonly field: string;
  /** Where it stands in that file now: steps to a key, or a range; undefined where it is gone. */
  readonly place: { readonly steps: DataPath } | { readonly range: Range } | undefined;
  /** What stood there before, in words; undefined where nothing did. */
  readonly was: string | undefined;
}

/** A sign-off that no longer counts. */
export interface VoidSignoff {
  /** Its place in the list of sign-offs, counted from 0. */
  readonly at: number;
  /** The first material change since. */
  readonly change: PastChange;
}

/** A shared term whose meaning changed while agreements that use it kept their number. */
export interface TermPast {
  /** What differs in its file from the oldest text that one of these agreements stands on. */
  readonly changes: readonly PastChange[];
  /** These agreements, in the order of their ids; never empty. */
  readonly users: readonly TermUser[];
}

/** An agreement whose number does not tell of a changed definition. */
export interface TermUser {
  readonly agreement: string;
  readonly title: string;
  readonly path: string;
  /** The number it carries, and where. */
  readonly version: { readonly value: string; readonly range: Range };
  /** The lowest number that would do. */
  readonly lowest: string;
}
