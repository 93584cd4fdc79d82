import type { Direction } from '../change.ts';
import type { JudgementName } from '../kinds/index.ts';

/** What the table says of one field: which judgement it gets, and what people call it. */
export interface Row {
  readonly is: JudgementName;
  /** What stands there, as people call it: “target”, “time to answer”. */
  readonly called: string;
  /** What more of it means for those who owe it: a higher number, a longer time, a later day, one more in a list. */
  readonly more?: Exclude<Direction, 'none'>;
  /** Whether that is a plural. */
  readonly many?: true;
  /** Whether the order of the list says something: the first that fits decides. */
  readonly ordered?: true;
}

/** Rows by the path of their field in the schema. */
export type Rows = Readonly<Record<string, Row>>;
