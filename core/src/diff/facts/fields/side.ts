import type { DataPath } from '../../../parse/index.ts';
import type { FieldStep } from '../../../resolve/index.ts';
import type { Plain } from '../../snapshot/snapshot.ts';
import type { Difference } from '../difference.ts';

/** A value as it is on one side of a comparison, and where it stands there. */
export interface Side {
  readonly value: Plain;
  /** The steps to it, or to what it was read from where it is not written out. */
  readonly steps: DataPath;
}

/** A difference of two files, which tell it themselves. */
export type FieldDifference = Omit<Difference, 'file' | 'ranges'>;

/** A place in the keys of a kind of file. */
export interface Spot {
  /** Its field of the schema, with `*` for each item; empty for the keys of the whole file. */
  readonly field: string;
  /** Its address, with the names of things in place of their numbers. */
  readonly path: string;
  /** What the schema says of it; undefined where it says nothing. */
  readonly step: FieldStep | undefined;
}
