import type { ResultValue } from '../../parse/index.ts';
import type { ScoringText } from '../scoring-text.ts';
import type { GoalLine } from './goal-lines.ts';
import type { Timeline } from './timeline.ts';

/**
 * Hands each value to its goal: the one that had its key in the text in force on the first day of its period, then the one
 * that had it in another text, in force or newest. A value that names no goal of any text is left out.
 * @param texts the newest first. @returns the values of each goal by their first days, the shortest first.
 */
export function rowsByLine(
  lines: readonly GoalLine[],
  results: readonly ResultValue[],
  timeline: Timeline,
  texts: readonly ScoringText[],
): ReadonlyMap<GoalLine, readonly ResultValue[]> {
  const byText = new Map(texts.map((text) => [text, keysIn(lines, text)]));
  const anywhere = new Map(texts.toReversed().flatMap((text) => [...(byText.get(text) ?? [])]));
  const found = new Map<GoalLine, ResultValue[]>();
  for (const row of results) {
    const text = timeline.on(row.period.from).text;
    const line = (text && byText.get(text)?.get(row.goal)) ?? anywhere.get(row.goal);
    if (line === undefined) continue;
    const rows = found.get(line);
    if (rows === undefined) found.set(line, [row]);
    else rows.push(row);
  }
  for (const rows of found.values()) rows.sort(byDays);
  return found;
}

/** The goals of a text by their keys, and by those that they have in other texts where no goal of this text has them. */
function keysIn(lines: readonly GoalLine[], text: ScoringText): Map<string, GoalLine> {
  const keys = new Map<string, GoalLine>();
  const goals = lines.flatMap((line) => {
    const goal = line.goals.get(text);
    return goal === undefined ? [] : [{ line, goal }];
  });
  for (const { line, goal } of goals) keys.set(goal.key, line);
  for (const { line, goal } of goals) {
    for (const other of goal.otherKeys) if (!keys.has(other)) keys.set(other, line);
  }
  return keys;
}

function byDays({ period: one }: ResultValue, { period: other }: ResultValue): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  return one.until < other.until ? -1 : one.until > other.until ? 1 : 0;
}
