import { readFrontmatter } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { statusField } from '../../resolve/index.ts';
import { topKey } from '../versions/top-key.ts';
import { numberIn } from '../versions/version-number.ts';
import type { PastState } from './past-line.ts';

/** With which texts of the past the present one is compared. */
export interface Base {
  /**
   * The first binding text of the present number, where that number stands at the end of the line; else the last binding
   * one, of another number.
   */
  readonly since: PastState;
  /** The last binding text of the number before the present one. */
  readonly before: PastState | undefined;
  /** The last text of another number before the present one, whether it bound anybody or not. */
  readonly previous: PastState | undefined;
  /** The first text of the present number at the end of the line; undefined where it is not there. */
  readonly release: PastState | undefined;
  /** The last text of the line. */
  readonly end: PastState;
}

/**
 * Finds the texts to compare with. A text that binds nobody is none: whoever writes a draft may change it as they like.
 * @param states those of one agreement on the line, the newest first. @param number the present one, in full.
 * @returns undefined where no text of the line bound anybody.
 */
export function baseOf(states: readonly PastState[], number: string | undefined): Base | undefined {
  const [end] = states;
  if (end === undefined) return undefined;
  const isReleased = number !== undefined && numberOf(end) === number;
  const stretch = isReleased ? stretchOf(states, number) : [];
  const before = states.slice(stretch.length).find((state) => binds(state) && numberOf(state) !== number);
  const since = stretch.findLast(binds) ?? before ?? states.find(binds);
  return since && { since, before, previous: states[stretch.length], release: stretch.at(-1), end };
}

/**
 * Whether so many texts are enough to find what any present text is compared with.
 * @param states as in `baseOf`, without those that are not known yet.
 */
export function reachesFarEnough(states: readonly PastState[]): boolean {
  const [end] = states;
  if (end === undefined) return false;
  const number = numberOf(end);
  return states.some((state) => binds(state) && numberOf(state) !== number);
}

/** The number of a text in full; undefined where it has none that can be read. */
export const numberOf = remembered(({ text }: PastState) => numberIn(text).number);

/** Whether a text binds anybody. Most tell it in a line of their own, and then the rest of their keys need not be read. */
export const binds = remembered(({ text }: PastState) => {
  const status = topKey(text, 'status');
  return status === undefined ? statusField(readFrontmatter(text).frontmatter?.root) === 'active' : status === 'active';
});

/** The texts at the end of the line that carry a number without a break. */
function stretchOf(states: readonly PastState[], number: string): readonly PastState[] {
  const other = states.findIndex((state) => numberOf(state) !== number);
  return other === -1 ? states : states.slice(0, other);
}
