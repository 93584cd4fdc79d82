import type { Finding } from './finding.ts';

/** A finding that a comment in its file has silenced. */
export interface SilencedFinding extends Finding {
  /** What the comment gives as the reason. */
  readonly reason: string;
  /** The last day on which the comment holds, as it is written; absent where it holds for good. */
  readonly until?: string;
}

/** A finding that a team knows of and has put off in its baseline. */
export interface KnownFinding extends Finding {
  /** What somebody has noted about it in the baseline; absent where nobody has. */
  readonly note?: string;
}
