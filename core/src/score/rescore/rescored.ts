import type { IsoDate } from '../../parse/index.ts';
import type { ResultValue } from '../../parse/results/index.ts';
import type { ScoringText } from '../scoring-text.ts';

/** What a re-scoring is made from. */
export interface RescoreSource {
  /** The texts that were in force, newest first. */
  readonly texts: readonly ScoringText[];
  /** The text that is proposed: it is taken as if it had bound everybody all the time. */
  readonly proposed: ScoringText;
  /**
   * The text that the proposal changes. Goals that it leaves as they are come out as they did, whatever they were asked for
   * then. Absent: all of the proposed text is held against the past.
   */
  readonly present?: ScoringText | undefined;
  readonly results: readonly ResultValue[];
  /** The day on which it is told. */
  readonly at: IsoDate;
  /** The days that are looked at; absent: the last two quarters of the fiscal year that are over. */
  readonly span?: RescoreSpan | undefined;
  /** Goals whose past numbers count something else than the proposed text does, as a comparison of the texts tells. */
  readonly counted?: readonly CountedOtherwise[] | undefined;
}

/** A stretch of days, both ends included. */
export interface RescoreSpan {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** A goal of which another thing is counted now. */
export interface CountedOtherwise {
  /** The key of the goal. */
  readonly goal: string;
  /** What changed, as a sentence. */
  readonly why: string;
  /** `no`: past numbers say nothing about the new text. `perhaps`: a person has to look whether they still do. */
  readonly comparable: 'no' | 'perhaps';
}

/** What past results would have come to under a proposed text, against what the texts in force said. Plain data. */
export interface Rescore {
  /** The id of the agreement. */
  readonly agreement: string;
  readonly title: string;
  /** The number of the proposed version; undefined where it carries none. */
  readonly version: string | undefined;
  /** `name`: “the last two fiscal quarters (1 May to 31 October 2026)”. */
  readonly span: RescoreSpan & { readonly name: string };
  /** All of it in a sentence or two. */
  readonly sentence: string;
  /** Each goal counts once for each of its periods; only those that both sides decide. */
  readonly tally: Sides<Tally>;
  /** The goals that could be re-scored, in the order of the proposed text. */
  readonly goals: readonly RescoredGoal[];
  /** Every party of the proposed text. */
  readonly parties: readonly PartyOutcome[];
  /** What the agreement says follows, where it would have been otherwise. */
  readonly consequences: readonly OtherConsequence[];
  /** What cannot be re-scored, and why. */
  readonly left: readonly NotRescored[];
  /** What was re-scored although a person has to look whether it counts the same thing. */
  readonly doubts: readonly NotRescored[];
}

/** One thing as it was, and as it would have been. */
export interface Sides<Thing> {
  readonly was: Thing;
  readonly would: Thing;
}

/** So many met of so many. */
export interface Tally {
  readonly met: number;
  readonly of: number;
}

/** One goal under both texts. */
export interface RescoredGoal {
  /** Its key in the proposed text. */
  readonly key: string;
  readonly statement: string;
  /** Ids of the parties that answer for it; none, or all of them, is a shared goal. */
  readonly owners: readonly string[];
  /** What it was asked for at last, and what the proposed text asks for: “at least 560 MQLs”. */
  readonly asks: Sides<string>;
  readonly tally: Sides<Tally>;
  /** Whether the change leaves it as it is. */
  readonly kept: boolean;
  /** Whether any period would have come out otherwise. */
  readonly differs: boolean;
  /** Oldest first. */
  readonly periods: readonly RescoredPeriod[];
}

/** One period of a goal under both texts. */
export interface RescoredPeriod {
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** What was reached, in words. */
  readonly reached: string;
  readonly was: RescoredState;
  readonly would: RescoredState;
}

/** A verdict and what it was held against. */
export interface RescoredState {
  readonly state: 'met' | 'partly' | 'missed';
  /** What was asked for, in words. */
  readonly asked: string;
}

/**
 * What the proposed text would have been to one party: it loses where it would have missed what it met, and where
 * somebody else who owes it something would have had less to do; it gains the other way round.
 */
export interface PartyOutcome {
  readonly party: string;
  readonly name: string;
  readonly outcome: 'gains' | 'loses' | 'both' | 'neither';
  /** How many periods of its own goals it would have missed, or met in part, and did not; and the other way round. */
  readonly own: { readonly worse: number; readonly better: number };
}

/** A consequence that only one of the two sides sets off. */
export interface OtherConsequence {
  readonly kind: 'remedy' | 'cancellation' | 'review';
  /** The key of the goal that was missed, and its sentence. */
  readonly goal: string;
  readonly statement: string;
  /** The periods that set it off, in words. */
  readonly because: readonly string[];
  /** What followed by the texts in force; undefined where nothing did. */
  readonly was: string | undefined;
  /** What would have followed by the proposed text; undefined where nothing would. */
  readonly would: string | undefined;
  /** The whole of it in one sentence. */
  readonly sentence: string;
}

/** A goal, or some of its periods, that the two texts cannot be held against each other for. */
export interface NotRescored {
  /** Its key in the proposed text; in the last one that had it where it is gone. */
  readonly goal: string;
  readonly statement: string;
  /** The periods that it is about, in words; empty for all of them. */
  readonly periods: readonly string[];
  /** Why, in whole sentences. */
  readonly why: string;
}
