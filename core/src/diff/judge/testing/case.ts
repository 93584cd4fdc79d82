import type { Files } from '../../testing/snapshot-of.ts';

/** Two handbooks, and every change between them in one line each: see `lineOf`. */
export interface Case {
  readonly before: Files;
  readonly after: Files;
  readonly says: readonly string[];
}

/** Cases by a name that tells what is tried. */
export type Cases = Readonly<Record<string, Case>>;
