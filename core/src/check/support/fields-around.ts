import type { DataNode, DataScalar } from '../../parse/index.ts';
import type { Agreement, HandbookView } from '../../resolve/index.ts';

/** The fields that stand around a sentence and say what it says once more; absent where there are none. */
export interface FieldsAround {
  readonly agreement: Agreement;
  readonly handbook: HandbookView;
  readonly target?: DataNode | undefined;
  readonly within?: DataNode | undefined;
  /** The day it is due. */
  readonly by?: DataNode | undefined;
  readonly per?: DataNode | undefined;
  /** What is counted. */
  readonly metric?: DataScalar | undefined;
  /** A party or a list of them: under `owner`, or under `by` of a commitment. */
  readonly doer?: DataNode | undefined;
}
