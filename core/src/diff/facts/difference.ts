import type { DataPath } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { FileSnapshot, Plain } from '../snapshot/snapshot.ts';

/** What happened to something. */
export type DifferenceKind = 'added' | 'removed' | 'changed' | 'moved';

/**
 * One thing that differs between two snapshots: a fact, without a word on what it means. Each is told once, at the deepest
 * place that holds all of it: a goal that came is one difference, and so is one figure in a goal that stayed.
 */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The file before and after; undefined where there was none then. */
  readonly file: { readonly before: FileSnapshot | undefined; readonly after: FileSnapshot | undefined };
  /**
   * What kind of thing differs: a field of the schema with `*` for each item (`goals/*\/target`), `body` for a piece of prose,
   * `body/order` for pieces that changed places, `goals/order` for a list whose order says nothing, `file` for a whole
   * file, `layout` for a text that says the same.
   */
  readonly field: string;
  /**
   * Its address, with the ids of things in place of their numbers: `goals/mql-volume/target`; in the body the section and
   * what kind of piece: `body/How a lead reaches Sales/item`, for a cell its row and column as well. What is called the
   * same is numbered: `…/item~2`. The same in both snapshots wherever the thing stayed itself.
   */
  readonly path: string;
  /** What stood there; undefined where nothing did. For prose its words, for a file its path. */
  readonly before: Plain | undefined;
  /** What stands there now; undefined where nothing does, and on both sides for layout. */
  readonly after: Plain | undefined;
  /** The steps to it in each tree; undefined in the body and where it is not there. */
  readonly steps: { readonly before: DataPath | undefined; readonly after: DataPath | undefined };
  /** Where it stands in each text, for prose; undefined for fields, whose place `steps` tells. */
  readonly ranges: { readonly before: Range | undefined; readonly after: Range | undefined };
}
