import type { GeneratedFile } from './handbook.ts';

/** A way in which one thing in a handbook becomes very large. */
export interface LongShape {
  readonly name: string;
  readonly meaning: string;
  /** How many agreements of the usual kind stand beside. */
  readonly beside: number;
  /** What is added to that handbook. @param size in letters for a long text, else a number of things. */
  readonly files: (size: number) => readonly GeneratedFile[];
}
