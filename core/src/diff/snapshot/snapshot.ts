import type { FileKind } from '@living-sla/schema';
import type { Range } from '../../read/index.ts';

/**
 * What a handbook, or one version of an agreement with every definition it used, said at one time. Plain data: it can be
 * kept as JSON, sent to a browser and compared there with another one by the same code.
 */
export interface HandbookSnapshot {
  /** The form of this data. Another number is not understood. */
  readonly format: 1;
  /** Every file that says something, by path. handbook.yaml is one of them. */
  readonly files: readonly FileSnapshot[];
}

/** What one file said. */
export interface FileSnapshot {
  readonly path: string;
  readonly id: string;
  readonly kind: FileKind;
  /** Tells two texts apart, down to a space. */
  readonly hash: string;
  /** The whole text, only where it could not be read whole: then nothing but the text can be compared. */
  readonly unreadable?: string;
  /** The frontmatter (all of handbook.yaml) with scalars as people read them; empty where there is none. */
  readonly fields: PlainMap;
  /** The body in the order of the text. */
  readonly blocks: readonly ProseBlock[];
  /** Which terms it uses, once for each place that counts. */
  readonly uses: readonly UsedTerm[];
  /** Words in it that no dictionary knows; absent where nobody looked. With them a corrected slip is known for what it is. */
  readonly misspelt?: readonly string[];
}

/** A value of the frontmatter: the text of a scalar, null for a key without a value, a list, or a mapping. */
export type Plain = string | null | readonly Plain[] | PlainMap;

/** A mapping of the frontmatter. A key that stands twice keeps its last value. */
export interface PlainMap {
  readonly [key: string]: Plain;
}

/** A piece of the body that says something by itself. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'code' | 'component';
  /** The texts of the headings above it, the highest first; those of a heading leave itself out. */
  readonly section: readonly string[];
  /** Its words as a reader sees them, on one line, without marks of layout. For a component its name and attributes. */
  readonly text: string;
  /** Where its words lead, in order; empty where they lead nowhere. */
  readonly links: readonly ProseLink[];
  /** For an item: whether its list is numbered, and its place in it, counted from 1. */
  readonly item?: { readonly ordered: boolean; readonly at: number };
  /** For a cell: the words of its column's and its row's head; empty for the heads themselves. */
  readonly cell?: { readonly column: string; readonly row: string };
  /** For a heading: how deep, 1 to 6. */
  readonly depth?: number;
  /** The names of the components around it, the outermost first. */
  readonly inside: readonly string[];
  /** Where it stands in the text of its file. */
  readonly range: Range;
}

/** A link in running text. */
export interface ProseLink {
  readonly text: string;
  /** The path from the handbook's root where it leads to a file of it; else the address as it is written. */
  readonly to: string;
}

/** A place that uses a term. */
export interface UsedTerm {
  /** The term's address in the glossary: `mql`, or `<agreement>/<slug>` for an agreement's own. */
  readonly term: string;
  /** Inside a goal, inside another definition (by its address), or elsewhere. */
  readonly in: 'goal' | 'definition' | 'elsewhere';
  /** The key of the goal, or the address of the definition; absent elsewhere. */
  readonly key?: string;
}
