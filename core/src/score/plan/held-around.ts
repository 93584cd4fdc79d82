import type { IsoDate } from '../../parse/index.ts';
import type { ScoringText } from '../scoring-text.ts';
import type { GoalLine } from './goal-lines.ts';
import type { Timeline } from './timeline.ts';

/**
 * The days around one on which a goal was in force without a break, whichever texts had it.
 * @param day one on which it was. @returns the first and the last of them.
 */
export function heldAround(
  day: IsoDate,
  line: GoalLine,
  { spans, on }: Timeline,
): { readonly from: IsoDate; readonly until: IsoDate } {
  const own = on(day);
  const at = spans.indexOf(own);
  let [first, last] = [at, at];
  while (isHeldBy(spans[first - 1]?.text, line)) first--;
  while (isHeldBy(spans[last + 1]?.text, line)) last++;
  return { from: (spans[first] ?? own).from, until: (spans[last] ?? own).until };
}

/** Whether a text has a goal, and it binds. */
export function isHeldBy(text: ScoringText | undefined, { goals }: GoalLine): boolean {
  return text !== undefined && goals.get(text)?.binding === true;
}
