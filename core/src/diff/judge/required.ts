/** Which part of a version number has to go up. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** What the changes of a comparison ask for. */
export interface Required {
  /** The highest bump that any agreement needs. */
  readonly bump: Bump;
  /** Every yes that is needed, those that are there included. */
  readonly signoffs: readonly RequiredSignoff[];
  /** Each agreement that a change reaches, in the order of ids. */
  readonly agreements: readonly RequiredOfAgreement[];
}

/** A yes that one party has to give to one agreement. */
export interface RequiredSignoff {
  readonly agreement: string;
  readonly party: string;
  /** The version it has to name; undefined where the agreement has none. */
  readonly version: string | undefined;
  /** Whether the agreement carries it. */
  readonly signed: boolean;
}

/** What one agreement needs. */
export interface RequiredOfAgreement {
  readonly agreement: string;
  readonly title: string;
  /** Its version before and after; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What its changes, and those of the definitions that it uses, ask for. */
  readonly bump: Bump;
  /** The lowest number that would do; undefined where none is needed or there was none before. */
  readonly lowest: string | undefined;
  /** Whether the version it carries is enough. */
  readonly enough: boolean;
}
