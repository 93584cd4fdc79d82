import type { Place } from './place.ts';

/** Request: what a new file may refer to, so that a person can choose instead of typing it. */
export const newFileChoices = 'sla/new/choices';

export interface NewFileChoicesParams {
  /** A folder, or a file of the handbook. */
  readonly uri: string;
}

export interface NewFileChoices {
  /** The URI of the folder of the handbook; absent where there is none yet, and then all lists are empty. */
  readonly folder?: string;
  readonly title: string;
  /** The current day as an ISO date, to begin with where a date is asked. */
  readonly today: string;
  /** The parties of all agreements, each name once. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** Agreements that a review may be about. `nextReview` is the day that its rhythm gives after today; absent without one. */
  readonly agreements: readonly {
    readonly id: string;
    readonly title: string;
    readonly parties: readonly string[];
    readonly nextReview?: string;
  }[];
  /** Names of the shared terms. */
  readonly terms: readonly string[];
  /** Pages in guide/personas. `path` is what an agreement writes. */
  readonly personas: readonly { readonly path: string; readonly title: string }[];
}

/** Request: the text of new files, from what a person has answered. Nothing is written: the client does that. */
export const newFiles = 'sla/new';

/** Answers left out, or empty, become sensible defaults or clear blanks. */
export type NewFilesParams =
  | NewFilesFor<'handbook', NewHandbookAnswers>
  | NewFilesFor<'agreement', NewAgreementAnswers>
  | NewFilesFor<'term', NewTermAnswers>
  | NewFilesFor<'review', NewReviewAnswers>;

export interface NewFilesFor<Kind extends string, Answers> {
  readonly kind: Kind;
  /** For a handbook, the folder that becomes one; for the others, a folder or a file of the handbook. */
  readonly uri: string;
  readonly answers: Answers;
}

/** handbook.yaml, with a small agreement and its terms to begin with. */
export interface NewHandbookAnswers {
  readonly organisation: string;
  /** Three letters, such as EUR; left out, USD. */
  readonly currency?: string;
}

export interface NewAgreementAnswers {
  /** `simple`: title, parties, goals. `complete`: every block, with what is asked and what is left to fill in. */
  readonly level: 'simple' | 'complete';
  readonly title: string;
  /** Names of two or more parties, such as Marketing and Sales. */
  readonly parties: readonly string[];
  /** Plain sentences. `party` is the name of the one who promises it; left out, all share it. */
  readonly goals: readonly { readonly statement: string; readonly party?: string }[];
  readonly summary?: string;
  /** ISO date of the first day; left out, today. */
  readonly from?: string;
  /** Such as `quarter`; left out, `quarter`. */
  readonly reviewEvery?: string;
}

/** A term that agreements share: a file in glossary/. */
export interface NewTermAnswers {
  readonly name: string;
  readonly abbreviation?: string;
  readonly means: string;
  readonly excludes?: readonly string[];
  readonly owner?: string;
}

export interface NewReviewAnswers {
  /** Id of the agreement. */
  readonly agreement: string;
  /** ISO date; left out, today. */
  readonly held?: string;
  /** Plain sentences; without any, the review says that nothing changes. */
  readonly decisions?: readonly string[];
  /** ISO date; left out, the day that the rhythm of the agreement gives. */
  readonly next?: string;
}

/** `refused` says in a sentence what stands in the way, such as a title that is missing. */
export type NewFilesResult = NewFiles | { readonly refused: string };

export interface NewFiles {
  /** None of them exists yet. */
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  /** The file to open, and what to select in it: the first thing to fill in, or its start. */
  readonly open: Place;
}

/** Request: how a sentence does as a goal, while a person types it. */
export const judgeSentence = 'sla/sentence';

export interface JudgeSentenceParams {
  /** A folder, or a file of the handbook, whose own words count. */
  readonly uri: string;
  readonly sentence: string;
}

export interface JudgeSentenceResult {
  readonly measurable: boolean;
  /** As in `GoalOverview`. */
  readonly missing: string;
}
