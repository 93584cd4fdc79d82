import type { Range } from '../read/index.ts';

/** What went wrong while reading a file. A problem makes the tree smaller; it never stops the reading. */
export interface Problem {
  readonly code: ProblemCode;
  /** A plain sentence: what is wrong and what to do. */
  readonly message: string;
  readonly range: Range;
}

/** Each code is also the id of the rule that turns the problem into a finding. */
export type ProblemCode = 'frontmatter' | 'yaml-syntax' | 'mdx-syntax';
