import type { Range } from '../../read/index.ts';
import type { Template } from './template.ts';

/** What a completion is, for its icon and its place in the list. */
export type CompletionKind =
  | 'key'
  | 'block'
  | 'word'
  | 'amount'
  | 'date'
  | 'name'
  | 'term'
  | 'rule'
  | 'component'
  | 'file'
  | 'heading'
  | 'example';

/** One thing that may be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail?: string | undefined;
  /** What it means, in plain text; words of authors are in it. */
  readonly says?: string | undefined;
  /** How it may look, as source text. */
  readonly example?: string | undefined;
  /** What it replaces: within one line, and around the place that was asked about. */
  readonly range: Range;
  readonly template: Template;
  /** What typed letters are compared with; the label where absent. It begins with what stands in `range` before the place. */
  readonly filter?: string | undefined;
  /** Whether it still works and should no longer be written. */
  readonly deprecated?: boolean | undefined;
}

/** How completions were asked for. */
export interface Asked {
  /** A person asked, by a key stroke; otherwise letters were typed. */
  readonly byHand: boolean;
  /** The character that was typed last, where it is what asked. */
  readonly typed?: string | undefined;
  /** Ids of the rules that have findings in the file: they come first where a rule is named. */
  readonly rulesHere?: readonly string[] | undefined;
}

/** What may be written at a place, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** Whether a further letter may bring others, so that the editor has to ask again. */
  readonly unfinished: boolean;
}
