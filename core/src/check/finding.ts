import type { Range } from '../read/index.ts';

/** How much a finding matters. An error means: it cannot be scored, it contradicts itself, or it is unsafe. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a rule looks after. */
export type Category =
  | 'structure'
  | 'measurability'
  | 'terms'
  | 'coherence'
  | 'reciprocity'
  | 'results'
  | 'review'
  | 'version'
  | 'safety';

/** Something that a rule has found, at the words it is about. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What is wrong, why it matters, what to do: plain text, to be escaped where it is shown. */
  readonly message: string;
  /** Path of the file below the handbook's root. */
  readonly file: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** Address of the rule's page within a published handbook. */
  readonly docs: string;
  /** The same for the same finding across commits and line moves; unique within one run. */
  readonly fingerprint: string;
  /** Id of the agreement it concerns; undefined where it concerns none. */
  readonly agreement: string | undefined;
  /** Key of the goal it concerns; undefined where it concerns none. */
  readonly goal: string | undefined;
}

/** Another place that explains a finding: the first of two equal ids, say. */
export interface RelatedPlace {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

/** A repair that a person can take over as it is, unless it says otherwise. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where it leaves something for a person to fill in: it is offered for one finding, and never made unasked. */
  readonly byHand?: boolean;
}

/** Replaces a range of a file by a text. */
export interface Edit {
  readonly file: string;
  readonly range: Range;
  readonly text: string;
}
