/**
 * Notification of the client: what a handbook said on the main line of its history, where the client can tell. Rules that
 * compare versions, and the comparison, go by it; without it they say nothing. Each one replaces the one before.
 */
export const tellPast = 'sla/past';

export interface PastParams {
  /** The folder of the handbook, as a URI. */
  readonly folder: string;
  readonly past: PastTexts | MissingPast;
}

/** What the main line holds, as far as it differs from what is saved. */
export interface PastTexts {
  readonly kind: 'texts';
  /** The name of the main line, such as `main`. */
  readonly line: string;
  /** The commit that is compared with: the newest one of the main line that the present text grew from. */
  readonly commit: string;
  /** The author's day of that commit, as an ISO date; absent where it is not known. */
  readonly date?: string;
  /** Every file whose saved text is another one there. All others are the same. */
  readonly files: readonly PastFile[];
}

export interface PastFile {
  /** Below the folder, with `/` between parts. */
  readonly path: string;
  /** null where there was no such file. */
  readonly text: string | null;
}

/** Why there is nothing to compare with. */
export interface MissingPast {
  readonly kind: 'none';
  readonly reason: 'no git' | 'no repository' | 'no commit';
}
