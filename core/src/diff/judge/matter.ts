import type { DataPath } from '../../parse/index.ts';
import type { Difference } from '../facts/difference.ts';
import type { FileSnapshot, Plain } from '../snapshot/snapshot.ts';
import type { AgreementBook, GoalBook } from './books/agreement-book.ts';
import type { HandbookBook, TermBook } from './books/handbook-book.ts';
import type { ChangeClass, Direction, PartyEffect, Reach } from './change.ts';
import type { Names } from './prose/names.ts';
import type { Renames } from './renames.ts';
import type { Row } from './table/row.ts';

/** One difference with what is known about the place where it stands: all that a judgement may look at. */
export interface Matter {
  readonly difference: Difference;
  /** What the table says of its field. */
  readonly row: Row;
  readonly before: Side;
  readonly after: Side;
  /** The side that still has it: the one after, unless it went. */
  readonly here: Side;
  /** Ids of the parties that owe it; empty where nobody does. */
  readonly owe: readonly string[];
  /** Ids of the parties that it is owed to, as far as the text names them. */
  readonly get: readonly string[];
  readonly reaches: readonly Reach[];
  /** Things that got another id between the two snapshots. */
  readonly renames: Renames;
  /** What words may name, for judging prose. */
  readonly names: () => Names;
}

/** Where something stands in one of the two snapshots. */
export interface Side {
  readonly book: HandbookBook;
  /** undefined where the file was not there. */
  readonly file: FileSnapshot | undefined;
  /** The agreement of the file; undefined in any other file. */
  readonly agreement: AgreementBook | undefined;
  /** undefined where it is not there, and in the body. */
  readonly steps: DataPath | undefined;
  /** The goal in which it stands; undefined elsewhere. */
  readonly goal: GoalBook | undefined;
  /** The definition in which it stands; undefined elsewhere. */
  readonly term: TermBook | undefined;
  /** The entry of the list in which it stands: a goal, a commitment, a stage. The block itself where that is no list. */
  readonly item: Plain | undefined;
}

/** What a judgement says. */
export interface Verdict {
  readonly class: ChangeClass;
  readonly direction: Direction;
  /** The id of the decision rule that gave it its class. */
  readonly because: string;
  /** The sentence. */
  readonly message: string;
  /** Where it does not mean the same for each who owes; undefined where it does. */
  readonly effects?: readonly PartyEffect[];
  /** Agreements and goals that it reaches besides those that its place tells. */
  readonly reaches?: readonly Reach[];
}
