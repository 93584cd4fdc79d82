import type { ClockTerms, WorkCalendar } from '../clock/index.ts';
import type { Duration, IsoDate, MonthDay, Period, Quantity, Recurrence, Target } from '../parse/index.ts';

/**
 * What one version of an agreement says about scoring, as plain data: the same for the command, the site and a browser,
 * where there is no parser. Made by `scoringTextOf` from a handbook.
 */
export interface ScoringText {
  /** The id of the agreement. */
  readonly agreement: string;
  readonly title: string;
  /** undefined where it carries no number. */
  readonly version: string | undefined;
  /** The day on which its author wrote it; undefined for a text that is not committed. */
  readonly authored: IsoDate | undefined;
  /** Whether its text binds anybody: its status is active. */
  readonly binds: boolean;
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly goals: readonly ScoredGoal[];
  readonly remedies: readonly ScoredRemedy[];
  readonly exceptions: readonly ScoredException[];
  readonly cancellation: ScoredCancellation | undefined;
  readonly review: { readonly every: Recurrence | undefined; readonly next: IsoDate | undefined } | undefined;
  readonly calendars: readonly WorkCalendar[];
  readonly fiscalYearStarts: MonthDay;
  readonly currency: string;
}

/** A goal as far as it can be scored. */
export interface ScoredGoal {
  readonly key: string;
  /** Keys that the same goal has in other versions of the agreement, where they differ from `key`. */
  readonly otherKeys: readonly string[];
  readonly statement: string;
  /** Ids of the parties that answer for it; more than one, or none, is a shared goal. */
  readonly owners: readonly string[];
  /** Whether it and its agreement are both in force: a draft, a proposal or a trial is never scored. */
  readonly binding: boolean;
  /** What its text calls what it measures; undefined where only a sentence tells. */
  readonly name: string | undefined;
  /** The same, as the sentence tells it where the text does not. */
  readonly metric: string | undefined;
  /** undefined where neither field nor sentence gives one that can be read: then nothing can be scored. */
  readonly target: Target | undefined;
  /** What a share is taken of, in words. */
  readonly of: string | undefined;
  /** What it is counted per; undefined for a goal with a day (`by`). */
  readonly per: Period | undefined;
  /** The days between which a goal with a day is counted; `from` is that of the agreement where the goal names none. */
  readonly from: IsoDate | undefined;
  readonly by: IsoDate | undefined;
  /** Smaller goals on the way, in the order of their days. Their targets count from the first day of the goal. */
  readonly steps: readonly { readonly by: IsoDate; readonly target: Target; readonly statement: string | undefined }[];
  readonly segments: readonly { readonly when: Readonly<Record<string, string>>; readonly target: Target }[];
  readonly clock: ClockTerms | undefined;
  readonly baseline: Quantity | undefined;
  readonly source: string | undefined;
  /** When the value of a period is read, where `counts.rule` says it in words that are understood. */
  readonly readAfter: ReadingDay | undefined;
}

/** “on the last business day of the following month”, “45 days after its last day”. */
export type ReadingDay =
  | { readonly form: 'days after'; readonly days: Duration }
  | { readonly form: 'in the following period'; readonly on: Recurrence };

/** What a remedy asks for. */
export interface ScoredRemedy {
  readonly when: MissTrigger | { readonly form: 'words'; readonly words: string };
  readonly then: string;
  readonly by: readonly string[];
  readonly within: Duration | undefined;
  /** Whether it binds: only `active` does. */
  readonly binding: boolean;
}

/** A goal (undefined: any goal) that was missed for so many periods, in a row or within a stretch. */
export interface MissTrigger {
  readonly form: 'missed';
  readonly goal: string | undefined;
  readonly times: number;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'period';
  readonly inARow: boolean;
}

export interface ScoredException {
  readonly when: string;
  readonly supersedes: readonly string[];
  readonly then: string | undefined;
}

export interface ScoredCancellation {
  readonly when: MissTrigger | { readonly form: 'words'; readonly words: string };
  /** The words of the clause that no machine can decide, beside a trigger that one can; undefined where there are none. */
  readonly besides: string | undefined;
  readonly notice: Duration | undefined;
  readonly by: string | undefined;
}
