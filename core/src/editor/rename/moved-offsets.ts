import type { Edit } from '../../check/index.ts';

/** Takes offsets of a text through edits and back. */
export interface MovedOffsets {
  /** Where an offset stands afterwards. What begins with an edit still begins there, and what ends with one ends behind it. */
  after(offset: number): number;
  /** Where an offset of the new text stood; inside of new words, where those begin. */
  before(offset: number): number;
}

/** @param edits edits of one text that do not meet; each takes away one letter or more. */
export function movedOffsets(edits: readonly Edit[]): MovedOffsets {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  const oldEnds: number[] = [];
  const newEnds: number[] = [];
  for (const { range, text } of sorted) {
    const end = range.start + ((newEnds.at(-1) ?? 0) - (oldEnds.at(-1) ?? 0)) + text.length;
    oldEnds.push(range.end);
    newEnds.push(end);
  }
  const shifted = (offset: number, from: readonly number[], to: readonly number[]) => {
    const last = countUpTo(from, offset) - 1;
    return offset + (to[last] ?? 0) - (from[last] ?? 0);
  };
  return {
    after: (offset) => shifted(offset, oldEnds, newEnds),
    before: (offset) => {
      const next = sorted[countUpTo(newEnds, offset)];
      return Math.min(shifted(offset, newEnds, oldEnds), next?.range.start ?? Number.POSITIVE_INFINITY);
    },
  };
}

/** How many of some rising numbers are at most a limit. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
