import type { IsoDate, Target } from '../parse/index.ts';
import type { ResultAmount, ResultPeriod } from '../parse/results/index.ts';

/** Where the two sides of one agreement stand on a day: every goal, period by period, each by the text in force then. */
export interface Scorecard {
  readonly agreement: string;
  readonly title: string;
  /** The day it is told for. */
  readonly at: IsoDate;
  /** The version in force on that day; undefined where none is, or it carries no number. */
  readonly version: string | undefined;
  /** The parties of the text in force, or of the last one. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly standing: Standing;
  /** Why it stands so, in one sentence. */
  readonly sentence: string;
  /** In the order of the text in force; goals of earlier texts follow. */
  readonly goals: readonly GoalScore[];
  /** What follows from the misses, by the agreement's own words. Running ones first, then by day. */
  readonly consequences: readonly Consequence[];
  readonly review: {
    readonly due: IsoDate | undefined;
    readonly isOverdue: boolean;
    readonly broughtForward: string | undefined;
  };
}

/**
 * `remedy due`: a consequence is running. `missing`: values that are due are not there, and nothing worse is known.
 * `at risk`: the last scored period of a goal was missed or partly met, and no remedy runs. `no results`: nothing was ever
 * recorded. `not in force`: no text binds anybody on that day.
 */
export type Standing = 'on track' | 'at risk' | 'remedy due' | 'missing' | 'no results' | 'not in force';

/** One goal through the periods. */
export interface GoalScore {
  /** Its id, or `goal-` and its place; with the version of its text where another goal of the scorecard is called so. */
  readonly key: string;
  /** What it is called in a list: its metric, or its sentence where it names none or shares it with another goal. */
  readonly name: string;
  readonly statement: string;
  readonly owners: readonly string[];
  /** Whether the text in force still has it. */
  readonly isCurrent: boolean;
  /** Whether it binds; one on trial is shown and never scored. */
  readonly binding: boolean;
  /** What it asks for now, in words: “at least 560 per month”. Empty where nothing can be read. */
  readonly asks: string;
  /** Oldest first. */
  readonly periods: readonly PeriodScore[];
  /** The last period with a verdict (met, missed, partly); undefined where there is none. */
  readonly latest: PeriodScore | undefined;
  readonly counts: Readonly<Record<PeriodState, number>>;
  /** Misses in a row up to the last verdict; a period that was excepted is passed over, one that is unknown ends it. */
  readonly missesInARow: number;
  /** How many more misses set off the next remedy that has not been set off; undefined where no remedy counts them. */
  readonly missesLeft: { readonly count: number; readonly then: string } | undefined;
  /** How attainment moves over the last periods with a value (up to six); undefined with fewer than three. */
  readonly trend: 'rising' | 'falling' | 'level' | undefined;
  /** For a goal with a day that is still ahead: what is needed from now on. */
  readonly runRate: RunRate | undefined;
}

/**
 * `met`, `missed`; `partly` where the whole was met and some of its rows (segments) were not; `unknown` where a value is
 * due and not there, or cannot be held against the target; `not due` where the period runs or is not read yet; `excepted`
 * where an exception of the agreement sets the goal aside; `not in force` where no binding text asked for it then.
 */
export type PeriodState = 'met' | 'missed' | 'partly' | 'unknown' | 'not due' | 'excepted' | 'not in force';

/** One goal in one period. */
export interface PeriodScore {
  readonly period: ResultPeriod;
  /** The period in words: “October 2026”, “by 2026-11-30”. */
  readonly name: string;
  readonly state: PeriodState;
  /** The version whose text decided; undefined where none was in force. */
  readonly version: string | undefined;
  readonly target: Target | undefined;
  /**
   * What was reached; undefined where there is no value, or the values of a period that is over leave out a part of it. For a
   * goal with a day, everything since its first day.
   */
  readonly amount: ResultAmount | undefined;
  /** Reached against asked for: 1 is exactly the target. Floors: value / target. Ceilings: target / value, at most 2. */
  readonly attainment: number | undefined;
  /** For `partly`: the share of its parts that were met, 0 to 1. undefined otherwise. */
  readonly share: number | undefined;
  /** The whole and its segments, where it has any with a value. */
  readonly parts: readonly PartScore[];
  /** The day from which a missing value is unknown. */
  readonly due: IsoDate;
  /** Why it is so, in one sentence. */
  readonly why: string;
  /** The goal's sentence in the text that decided, where it is another one than the present; undefined where it is the same. */
  readonly asked: string | undefined;
  /** The rows it was reckoned from. */
  readonly rows: readonly { readonly file: string; readonly line: number; readonly note: string | undefined }[];
}

export interface PartScore {
  readonly name: string;
  readonly target: Target;
  readonly amount: ResultAmount | undefined;
  readonly state: 'met' | 'missed' | 'unknown';
}

export interface RunRate {
  /** Reached so far, and what is left to the target; in the unit of the target. */
  readonly reached: number;
  readonly left: number;
  /** Days with a value, and the days behind the last value. */
  readonly daysPassed: number;
  readonly daysLeft: number;
  /** Per day with a value, and per day that is left to reach it. */
  readonly perDay: number;
  readonly neededPerDay: number;
  /** What the pace until now would come to on the last day. */
  readonly projected: number;
  readonly unit: 'count' | 'money';
  /** The pace in one sentence: “$271,500 so far, $13,575 a day; it takes …”. */
  readonly sentence: string;
}

/** What an agreement says follows, and what set it off. */
export interface Consequence {
  readonly kind: 'remedy' | 'cancellation' | 'review';
  /** The agreement's words for what follows. */
  readonly then: string;
  /** The version whose text says it. */
  readonly version: string | undefined;
  /** The goal, by its key in the scorecard. */
  readonly goal: string;
  /** The periods that set it off, in words, oldest first. */
  readonly because: readonly string[];
  /** The day on which it was set off: the last of these periods was over and read. */
  readonly since: IsoDate;
  /** Ids of the parties that act; empty where the text names none. */
  readonly by: readonly string[];
  /** The last day on which they may act; undefined where the text sets none. */
  readonly actBy: IsoDate | undefined;
  /** `running` until the goal is met again, `over` since. A clause that may be used is `open`. */
  readonly state: 'running' | 'over' | 'open';
  readonly overSince: IsoDate | undefined;
  /** The whole of it in one sentence. */
  readonly sentence: string;
}
