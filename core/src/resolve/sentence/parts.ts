import type { Range } from '../../read/index.ts';
import type { Amount } from './amounts.ts';
import type { SentenceTime } from './times.ts';

/** Words that take a part away that a sentence seems to have, or that stand where the part should be. */
export interface Doubt {
  readonly kind:
    | 'escape'
    | 'open-list'
    | 'comparative'
    | 'no-base'
    | 'vague'
    | 'named'
    | 'empty'
    | 'permission'
    | 'idle';
  /** The part that they leave open. */
  readonly part: 'metric' | 'target' | 'time';
  readonly range: Range;
}

/** A sentence taken apart. Every text is as long as the sentence, so that offsets agree. */
export interface Parts {
  readonly text: string;
  /** The sentence without what promises nothing. */
  readonly promise: string;
  readonly limbs: readonly Range[];
  readonly amounts: readonly Amount[];
  readonly times: readonly SentenceTime[];
  /** Words in lower case that name the parties. */
  readonly names: ReadonlySet<string>;
}

/** Whether something begins within a stretch. */
export function holds(stretch: Range, { range }: { readonly range: Range }): boolean {
  return range.start >= stretch.start && range.start < stretch.end;
}
