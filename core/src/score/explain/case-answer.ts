import type { IsoDate } from '../../parse/index.ts';
import type { CaseText, FieldKind, FieldValue } from './case-text.ts';

/** The question: what applied to such a lead at such a moment. */
export interface CaseQuestion {
  /** The versions of one agreement, newest first. */
  readonly texts: readonly CaseText[];
  /**
   * The moment: an instant with an offset, a local time (“2026-11-13 16:30”), which is read in the agreement's calendar, or a
   * day, which stands for the opening of that day.
   */
  readonly on: string;
  /**
   * What is known of the lead: `lead.score` → 120, `source` → `demo request`. What is left out, or empty after trimming, is not
   * known. Text is read as the kind that is asked for, so that a form may hand over what was typed: “1,200”, “yes”. A name may
   * leave out its first part where that is clear: `source` for `lead.source`, and the other way round.
   */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** What applied, or why there is no answer. */
export type CaseAnswer =
  | { readonly ok: true; readonly value: ExplainedCase }
  | { readonly ok: false; readonly problem: string };

export interface ExplainedCase {
  readonly agreement: string;
  readonly title: string;
  /** The moment as ISO 8601 with the offset of the default calendar's zone, and in words. */
  readonly on: string;
  readonly onInWords: string;
  /** The day of it in that zone. */
  readonly day: IsoDate;
  /** undefined where no text bound anybody on that day. */
  readonly applied: AppliedText | undefined;
  /** The definitions that a goal with a clock is about, and those of which something is known. */
  readonly definitions: readonly DefinitionAnswer[];
  /** In the order of the goals. */
  readonly duties: readonly DutyAnswer[];
  /** Commitments and handovers with a time, if what they name happened at that moment. */
  readonly promises: readonly PromiseAnswer[];
  /** Exceptions of the text that set one of these goals aside. Whether one holds is for people to say. */
  readonly exceptions: readonly ExceptionAnswer[];
  /** What is not known and a goal hangs on. */
  readonly missing: readonly CaseField[];
  /** What was given and nothing asks for, as it was written. */
  readonly unused: readonly string[];
  /** The answer in one paragraph of plain sentences. */
  readonly summary: string;
}

/** The version whose text applied. */
export interface AppliedText {
  /** undefined where it carries no number. */
  readonly version: string | undefined;
  /** Its place in the list that was asked. */
  readonly at: number;
  /** Why it was this one, in one sentence. */
  readonly why: string;
}

/** Not known is never no. */
export type Holds = 'yes' | 'no' | 'not known';

export interface DefinitionAnswer {
  readonly id: string;
  readonly name: string;
  /** Whether the lead counts. */
  readonly holds: Holds;
  readonly conditions: readonly ConditionAnswerLine[];
  /** Who is left out, in the agreement's words; to be looked at by people where `holds` is yes. */
  readonly excludes: readonly string[];
  /** “This counts as MQL.” */
  readonly sentence: string;
}

export interface ConditionAnswerLine {
  /** The condition as it is written. */
  readonly condition: string;
  /** The list it stands in. */
  readonly list: 'all' | 'any' | 'at least';
  readonly holds: Holds;
  /** “lead.score is 120.”, “lead.fit is not known.” */
  readonly why: string;
}

/** A goal with a clock: who owed what, by when. */
export interface DutyAnswer {
  readonly goal: string;
  readonly statement: string;
  /** Whether it bound anybody: a goal on trial is shown and binds nobody. */
  readonly binding: boolean;
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  /** The event that starts the clock, in the agreement's words; undefined where none is named. */
  readonly starts: string | undefined;
  readonly stops: readonly string[];
  /** What does not stop it, although it might look like it. */
  readonly doesNotStop: readonly string[];
  /** Whether the lead is one that the goal is about; `no` means that nothing was owed for it. */
  readonly applies: Holds;
  /** Why it is so; undefined where the goal names no definition that can be decided. */
  readonly appliesWhy: string | undefined;
  /** The row that applied in words (“source: demo request”); undefined where the goal itself did. */
  readonly row: string | undefined;
  /** ISO 8601 with the offset of the calendar's zone, and in words. */
  readonly counted: string;
  readonly countedInWords: string;
  readonly due: string | undefined;
  readonly dueInWords: string | undefined;
  readonly limit: string | undefined;
  readonly limitInWords: string | undefined;
  /** Rows that would apply if something that is not known were so, each with its own times. */
  readonly otherwise: readonly OtherRow[];
  /** How it was reckoned, one step a sentence. */
  readonly steps: readonly string[];
  /** “Sales had until Monday 16 November 2026 at 12:30 for “Make first contact …”.” */
  readonly sentence: string;
}

export interface OtherRow {
  readonly row: string;
  readonly due: string | undefined;
  readonly dueInWords: string | undefined;
  readonly limit: string | undefined;
  readonly limitInWords: string | undefined;
}

export interface PromiseAnswer {
  readonly statement: string;
  readonly by: readonly { readonly id: string; readonly name: string }[];
  readonly due: string;
  readonly dueInWords: string;
}

export interface ExceptionAnswer {
  readonly when: string;
  readonly then: string | undefined;
  /** Keys of the goals that it sets aside; empty means that it names none. */
  readonly supersedes: readonly string[];
}

/** What a form asks for. */
export interface CaseField {
  /** The name under which `fields` takes it. */
  readonly name: string;
  /** For a label: “return reason” for `lead.return_reason`. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly known: readonly FieldValue[];
  /** What asks for it: names of definitions, and statements of goals. */
  readonly askedBy: readonly string[];
  /** Whether a goal with a clock hangs on it: such fields come first. The others only tell what else the lead counts as. */
  readonly matters: boolean;
}
