import type { Place } from './place.ts';

/**
 * Request: the handbooks at a glance. With `uri`, the one around that file, or none; without, every handbook in the
 * open folders and around the open documents.
 */
export const overview = 'sla/overview';

export interface OverviewParams {
  /** A file; the handbook.yaml for a folder. */
  readonly uri?: string;
}

export interface OverviewResult {
  /** Sorted by title, then by folder. */
  readonly handbooks: readonly HandbookOverview[];
  /** Why nothing is shown for the file at `uri`; absent where all is well, and where no `uri` was given. */
  readonly nothing?: Nothing;
}

/** Why nothing is shown for a file. `none` and `leftOut` come without and with the handbook that lies around it. */
export interface Nothing {
  /**
   * `none`: no handbook.yaml lies beside the file or above it. `leftOut`: the file is no page of the handbook.
   * `broken`: the handbook.yaml cannot be understood, so its settings do not count. The findings are still shown.
   */
  readonly reason: 'none' | 'leftOut' | 'broken';
  /** One or two sentences for the reader. */
  readonly message: string;
  /** Where to look, for `broken`. */
  readonly place?: Place;
}

/** One handbook, with every unsaved text. */
export interface HandbookOverview {
  /** The URI of the folder that holds handbook.yaml, without `/` at its end. */
  readonly folder: string;
  readonly title: string;
  readonly counts: HandbookCounts;
  /** In the order of their paths. */
  readonly agreements: readonly AgreementOverview[];
  /** Shared terms in the order of their names, then those of each agreement. */
  readonly terms: readonly TermOverview[];
  /** The next review of each agreement that is in force and says when; the earliest first. */
  readonly reviews: readonly DueReview[];
  /** Findings in files that are no agreement: the glossary, the reviews, the guide, handbook.yaml. */
  readonly otherFindings: readonly FileFindings[];
}

export interface HandbookCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Findings that a comment silences. They are not among the three above. */
  readonly silenced: number;
  /** Findings that the baseline puts off. They are not among the three above, either. */
  readonly known: number;
  readonly agreements: number;
  /** Goals that bind somebody, by whether a third person could decide them. */
  readonly measurable: number;
  readonly unmeasurable: number;
  readonly terms: number;
  /** Reviews whose day has passed. */
  readonly overdueReviews: number;
}

export interface AgreementOverview {
  /** The name of its file without the ending. */
  readonly id: string;
  readonly title: string;
  /** Absent where the file names none. */
  readonly version?: string;
  /** `active` binds; `draft`, `proposed`, `experimental`, `legacy` and `retired` bind nobody. */
  readonly status: string;
  /** Its title, or the start of the file. */
  readonly place: Place;
  readonly goals: readonly GoalOverview[];
  /** In the order of the text. */
  readonly findings: readonly FindingOverview[];
}

export interface GoalOverview {
  /** Its id, or `goal-` and its place in the list, counted from 1. */
  readonly key: string;
  readonly statement: string;
  /** Whether a third person could decide from the agreement alone whether it was met. */
  readonly measurable: boolean;
  /** What it leaves open, in plain words (“what is counted; how much is enough”); empty for a measurable goal. */
  readonly missing: string;
  /** Whether it and its agreement are both in force. */
  readonly binding: boolean;
  readonly place: Place;
}

export interface TermOverview {
  readonly name: string;
  readonly abbreviation?: string;
  /** Absent where the definition does not say it. */
  readonly means?: string;
  readonly status: string;
  /** The title of the agreement whose own term it is; absent for a shared one. */
  readonly ownTo?: string;
  readonly place: Place;
}

export interface DueReview {
  /** The title of the agreement. */
  readonly agreement: string;
  /** ISO date. */
  readonly date: string;
  /** How many days ago that was; 0 on the day itself, negative for days ahead. */
  readonly daysOverdue: number;
  /** The words of the agreement that make it due; its title, where only its last review says it. */
  readonly place: Place;
}

export interface FileFindings {
  /** Below the folder of the handbook, with `/` between parts. */
  readonly path: string;
  readonly uri: string;
  readonly findings: readonly FindingOverview[];
}

export interface FindingOverview {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly place: Place;
}

/**
 * Notification to a client with `wantsOverview`: the overview of these handbooks is another one now. Sent when typing
 * has paused. The counts are enough for a line of status; who shows more asks again.
 */
export const overviewChanged = 'sla/changed';

export interface OverviewChangedParams {
  readonly handbooks: readonly ChangedHandbook[];
}

export interface ChangedHandbook {
  readonly folder: string;
  readonly title: string;
  /** Absent where the handbook is gone. */
  readonly counts?: HandbookCounts;
}
