import type { Duration } from '../../parse/index.ts';
import type { ScoringText } from '../scoring-text.ts';

/**
 * What one version of an agreement says about a single case, as plain data: made from a handbook by `caseTextOf`, and enough
 * for a browser, where there is no parser of files.
 */
export interface CaseText {
  readonly text: ScoringText;
  /** The terms that the agreement uses and that have conditions. Shared ones first, in the order of their names. */
  readonly definitions: readonly CaseDefinition[];
  /** What the clocks of goals say in words. */
  readonly clocks: readonly CaseClock[];
  /** Commitments, answers to a handover and the follow-up, where they bind and name a time. */
  readonly promises: readonly CasePromise[];
}

/** A definition with conditions. */
export interface CaseDefinition {
  /** Its address in the glossary: `mql`, or `marketing-sales/verdict` for an agreement's own. */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  /** All of these must hold. */
  readonly all: readonly string[];
  /** At least one of these must hold; empty where the definition has no such list. */
  readonly any: readonly string[];
  /** So many of these must hold; undefined where the definition has no such list. */
  readonly atLeast: { readonly n: number; readonly of: readonly string[] } | undefined;
  /** Who is left out, in words: no machine decides it. */
  readonly excludes: readonly string[];
  /** What the conditions look at, in the order in which they ask. */
  readonly fields: readonly AskedField[];
}

/** Something that has to be known of a lead. */
export interface AskedField {
  /** As conditions and rows name it: `lead.score`, `source`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Values that examples, conditions and rows name, each once. Empty for a number that nothing names. */
  readonly known: readonly FieldValue[];
  /**
   * Set where the conditions only look whether it is filled in (`has(contact.phone)`, `contact.email != ""`). Then it is asked
   * with yes and no: nobody has to say whose number it is.
   */
  readonly filledIn?: true;
}

/** What kind of value a field has. A `list` is written as text with commas between its items. */
export type FieldKind = 'number' | 'text' | 'yes-no' | 'list';
/** A value of a field, as examples name it and a form hands it over. */
export type FieldValue = string | number | boolean;

/** The words of a goal's clock. */
export interface CaseClock {
  /** The key of the goal. */
  readonly goal: string;
  /** The event that starts it; undefined where none is named. */
  readonly starts: string | undefined;
  readonly stops: readonly string[];
  readonly doesNotStop: readonly string[];
  readonly pauses: readonly string[];
  /** Ids of the definitions that the goal is about: those that `of` names, and where there are none, those in `starts`. */
  readonly about: readonly string[];
}

/** Something that names a time and has no clock. It counts from the event that its statement names. */
export interface CasePromise {
  readonly statement: string;
  /** Ids of the parties. */
  readonly by: readonly string[];
  readonly within: Duration;
}
