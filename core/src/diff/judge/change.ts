import type { DataPath } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { DifferenceKind } from '../facts/difference.ts';
import type { RedlinePart } from '../words/redline.ts';

/**
 * What a change means. Material: what somebody owes, to whom, by when, how it is counted, or whom it applies to.
 * Clarifying: no machine can tell, so a person has to. Editorial: nobody's duty changes. Unknown is never editorial.
 */
export type ChangeClass = 'material' | 'clarifying' | 'editorial';

/** Whether a duty gets harder or easier for whoever has it; `different` where it is another duty; `none` where none is touched. */
export type Direction = 'stricter' | 'weaker' | 'different' | 'none';

/** One change between two snapshots, judged. */
export interface Change {
  /** Its address: the agreement (or file) and the path. Two changes of one comparison never share it. */
  readonly id: string;
  readonly class: ChangeClass;
  /** For those who owe what changed. */
  readonly direction: Direction;
  readonly kind: DifferenceKind;
  /** The id of the agreement; undefined for what several share: a term of the glossary, handbook.yaml, a page. */
  readonly agreement: string | undefined;
  /** The file it stands in now, or stood in before it went. */
  readonly file: string;
  /** The field of the schema, or `body`, `file`, `layout`: see `Difference`. */
  readonly field: string;
  /** Its address within the file: see `Difference`. */
  readonly path: string;
  /** The parties whose duties or rights it touches, by id, those who owe it first; empty where it touches nobody's. */
  readonly parties: readonly string[];
  /** What it means for each of these parties. */
  readonly effects: readonly PartyEffect[];
  /** The agreements that it reaches, and the keys of their goals: its own, and for a definition every one that uses the term. */
  readonly reaches: readonly Reach[];
  /** What stood there, in words; undefined where nothing did. */
  readonly before: string | undefined;
  /** What stands there now, in words; undefined where nothing does. */
  readonly after: string | undefined;
  /** The change in a sentence that a head of sales understands: “Marketing's monthly MQL target rises from 500 to 560 (+12%).” */
  readonly message: string;
  /** The id of the decision rule that gave it its class. */
  readonly because: string;
  /** What was struck out and what was put in, for words that changed; undefined where a redline says nothing more. */
  readonly redline: readonly RedlinePart[] | undefined;
  /** Where it stands in each text: steps in the keys, or a range in the body. Undefined where it is not there. */
  readonly place: { readonly before: ChangePlace | undefined; readonly after: ChangePlace | undefined };
  /** The same for the same change, whatever the commit and whatever line it stands on. */
  readonly fingerprint: string;
}

/** What a change means for one party. */
export interface PartyEffect {
  readonly party: string;
  readonly direction: Direction;
}

/** An agreement that a change reaches. */
export interface Reach {
  readonly agreement: string;
  /** Keys of the goals; empty where it reaches the agreement but none of its goals. */
  readonly goals: readonly string[];
}

/** A place in a file: steps to a key, or a range of the body. */
export type ChangePlace = { readonly steps: DataPath } | { readonly range: Range };
