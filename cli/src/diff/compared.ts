import type { Handbook, ParsedFile } from '@living-sla/core';
import type { HandbookSnapshot } from '@living-sla/core/diff';

/** Two sides, read and brought to one form, so that what is the same thing has the same address in both. */
export interface Compared {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** The way from the working folder to the handbook, with `/` at its end; put before paths. */
  readonly base: string;
  /** The path that a reader knows a file by: its own below the handbook's root, but for one that lies in no handbook. */
  readonly shownPath: (path: string) => string;
  /** What is to be said about the comparison itself, in whole sentences. */
  readonly notes: readonly string[];
}

/** One side of a comparison. */
export interface ComparedSide {
  readonly name: string;
  /** What is compared: where only a part was asked for, all else is the same on both sides. */
  readonly snapshot: HandbookSnapshot;
  /** All of it as it really stood, by which version numbers and sign-offs are told. */
  readonly whole: HandbookSnapshot;
  /** Every file that the snapshot was taken of, by path. */
  readonly files: ReadonlyMap<string, ParsedFile>;
  /** The whole handbook on this side; undefined where there was none. */
  readonly handbook: Handbook | undefined;
}
