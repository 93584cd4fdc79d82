import { recentAnswers } from '../../read/index.ts';
import { canOpen, mostOpenings, openingAt, openingsOf } from '../phrases/openings.ts';
import type { FoundValue } from './found-value.ts';
import { amountPatterns } from './scan-amounts.ts';
import { datePatterns } from './scan-dates.ts';
import { durationPatterns } from './scan-durations.ts';
import type { ScanPattern } from './scan-pattern.ts';
import { recurrencePatterns } from './scan-recurrences.ts';
import { roleOf } from './scan-roles.ts';
import { valueStarts } from './scan-starts.ts';

/**
 * Finds the values in a stretch of prose, in order and without overlaps; where two could be read, the longer one wins.
 * Offsets are UTF-16 units into `text`. Names with years, versions, list numbers, times on the clock and references
 * such as "step 2" are not counted. Work grows in proportion to the length of the text. One sentence is asked for as a goal,
 * as a promise and as words that others may contradict, so what was found of late is kept.
 */
export const scanValues: (text: string) => readonly FoundValue[] = recentAnswers((text) => text, scan);

function scan(text: string): readonly FoundValue[] {
  // One space for every white space keeps the offsets, and a value may run over the end of a line.
  const spaced = text.replace(/[^\S ]/gu, ' ');
  const candidates = valueStarts(spaced).flatMap((start) => candidatesAt(start, spaced, text));
  return chooseLongest(candidates, text.length).map((found) => {
    const role = roleOf(found, spaced);
    return role === undefined ? found : { ...found, role };
  });
}

/** All patterns. Of two readings of the same words the one that stands earlier here wins. */
const scanPatterns: readonly ScanPattern[] = [
  ...datePatterns,
  ...durationPatterns,
  ...recurrencePatterns,
  ...amountPatterns,
];

function candidatesAt(start: number, spaced: string, text: string): FoundValue[] {
  const found: FoundValue[] = [];
  for (const { kind, pattern, read } of patternsFor(openingAt(spaced, start))) {
    pattern.lastIndex = start;
    const match = pattern.exec(spaced);
    const value = match && read(match[0], match, text);
    if (!match || !value) continue;
    found.push({ kind, range: { start, end: start + match[0].length }, value } as FoundValue);
  }
  return found;
}

/** The patterns that can begin in one way, in their order: a few of three dozen. */
function patternsFor(opening: number): readonly ScanPattern[] {
  const known = byOpening.get(opening);
  if (known !== undefined) return known;
  const found = scanPatterns.filter(({ pattern }) => {
    const openings = openingsOf(pattern);
    return openings === undefined || canOpen(openings, opening);
  });
  if (byOpening.size >= mostOpenings) byOpening.clear();
  byOpening.set(opening, found);
  return found;
}

const byOpening = new Map<number, readonly ScanPattern[]>();

/** Longest first; of two equally long ones the earlier in the text, then the earlier in the table. */
function chooseLongest(candidates: readonly FoundValue[], textLength: number): readonly FoundValue[] {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(textLength);
  const chosen = candidates.toSorted(
    (one, other) => lengthOf(other) - lengthOf(one) || one.range.start - other.range.start,
  );
  return chosen
    .filter(({ range }) => {
      // What has been taken is no shorter, so it cannot lie between the two ends.
      const free = taken[range.start] === 0 && taken[range.end - 1] === 0;
      if (free) taken.fill(1, range.start, range.end);
      return free;
    })
    .toSorted((one, other) => one.range.start - other.range.start);
}

function lengthOf({ range }: FoundValue): number {
  return range.end - range.start;
}
