import type { Agreement } from '@living-sla/core';
import type { Scorecard } from '@living-sla/core/score';
import type { Context } from '../context.ts';

/** What the page of one scorecard is made from. */
export interface ScoreSubject {
  readonly scorecard: Scorecard;
  /** The agreement as it is now; undefined where it is gone. */
  readonly agreement: Agreement | undefined;
  readonly context: Context;
  /** The page of a version as it stood; undefined where it has none. */
  readonly versionAddress: (version: string) => string | undefined;
}
