import type { Duration } from '../parse/index.ts';

/** What a goal's clock says, as plain data: everything that decides when a case is due. */
export interface ClockTerms {
  /** The event that starts it, in the agreement's words; undefined (or not there) where none is named. */
  readonly starts?: string | undefined;
  /** The time that is aimed at; undefined where the clock names none, and then nothing is ever due. */
  readonly within: Duration | undefined;
  /** The time that must never be exceeded; undefined where the clock names none. */
  readonly limit: Duration | undefined;
  /** The id of its calendar. */
  readonly calendar: string;
  readonly outOfHours: 'met' | 'left out' | 'next opening' | undefined;
  /** How often the clock may begin again; undefined where the clock says nothing about it, and then it never does. */
  readonly restarts: { readonly words: string; readonly most: number | undefined } | undefined;
  /** Whether the clock says that something makes it pause. */
  readonly pauses: boolean;
  /** Rows for some cases: where several fit, the one that names most wins, and the first of those. */
  readonly segments: readonly ClockSegment[];
}

/** A row of `by-segment`. What it leaves open is that of the goal. */
export interface ClockSegment {
  readonly when: Traits;
  readonly within: Duration | undefined;
  readonly limit: Duration | undefined;
}

/** What is known of a case: `source` → `demo request`. Never who it is. */
export type Traits = Readonly<Record<string, string | number | boolean>>;

/** One case whose time is taken: instants as ISO 8601 with an offset or `Z`. */
export interface ClockCase {
  readonly started: string;
  /** undefined where it was not acted on yet. */
  readonly stopped: string | undefined;
  /**
   * When the clock began again, in any order. Those beyond the number that is allowed are not counted, nor are those before the
   * start or after the stop.
   */
  readonly restarted: readonly string[];
  /** In any order; they may overlap. Not counted where the clock names nothing that makes it pause. */
  readonly paused: readonly { readonly from: string; readonly until: string }[];
  readonly traits: Traits;
}

/** What became of a case. */
export interface CaseVerdict {
  /**
   * `met` within the time aimed at; `late` after it and within the limit; `missed` after the limit (or after the time aimed
   * at, where there is no limit); `open` not acted on and not due; `overdue` not acted on and past the time aimed at;
   * `left out` where the clock says that such a case is not counted, and for a case that cannot be judged (`problem`).
   */
  readonly outcome: 'met' | 'late' | 'missed' | 'open' | 'overdue' | 'left out';
  /** When the clock began to count, after restarts and opening hours. ISO 8601 with the offset of the calendar's zone. */
  readonly counted: string;
  /** The last moment at which it is met; undefined where the clock names no time. */
  readonly due: string | undefined;
  /** The last moment at which it is late and not missed; undefined where there is no limit. */
  readonly limit: string | undefined;
  /** Working minutes between `counted` and the stop, or now, without pauses. */
  readonly minutes: number;
  /** The row of `by-segment` that applied, by its place in the list; undefined where the goal itself did. */
  readonly segment: number | undefined;
  /** How it was reckoned, one step a sentence, for people. */
  readonly steps: readonly string[];
  /** Why the case could not be judged (a time that cannot be read, a stop before the start); its outcome is `left out` then. */
  readonly problem: string | undefined;
}
