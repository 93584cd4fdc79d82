/** What the main line of a handbook's history is known to hold. */
export interface PastLine {
  /**
   * The texts of the agreement that lies at a path at the end of the line, the newest first, through all its names. As
   * many as are known; none where the line has no such file at its end.
   */
  readonly agreement: (path: string) => readonly PastState[];
  /** Paths of the agreements at its end. */
  readonly paths: readonly string[];
}

/** A text that an agreement had on the main line. The same object whenever it is asked for. */
export interface PastState {
  /** The author's day of the commit, as an ISO date; undefined where nobody knows it. */
  readonly day: string | undefined;
  /** The path that the file had then. */
  readonly path: string;
  readonly text: string;
  /** Whether it is known to be the first text that the agreement had; absent where that is not known. */
  readonly isFirst?: boolean;
  /** The texts of handbook.yaml and of the shared terms as they stood then, by path. */
  readonly around: () => ReadonlyMap<string, string>;
}
