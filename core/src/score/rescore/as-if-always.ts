import type { IsoDate } from '../../parse/index.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';

/**
 * A text as if it had bound everybody from a day on, whatever it says of itself.
 * @param texts what was in force, newest first: a goal on trial there stays on trial, and a goal that begins with its
 * agreement and ends on the same day as there begins when it began there.
 */
export function asIfAlways(text: ScoringText, from: IsoDate, texts: readonly ScoringText[] = []): ScoringText {
  const older = (goal: ScoredGoal) => goalInTexts(goal, texts);
  const goals = text.goals.map((goal) => ({
    ...goal,
    binding: goal.binding || (!text.binds && older(goal)?.binding !== false),
    from: goal.from === text.from && older(goal)?.by === goal.by ? (older(goal)?.from ?? goal.from) : goal.from,
  }));
  const remedies = text.remedies.map((remedy) => ({ ...remedy, binding: remedy.binding || !text.binds }));
  return { ...text, binds: true, authored: from, from, until: undefined, goals, remedies };
}

/** The same goal in the newest text that has it; undefined where none has. */
export function goalInTexts(goal: ScoredGoal, texts: readonly ScoringText[]): ScoredGoal | undefined {
  for (const { goals } of texts) {
    const found = goals.find((each) => isSameGoal(each, goal));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether two texts mean one goal: by its key, or by one that it had. */
export function isSameGoal(
  one: Pick<ScoredGoal, 'key' | 'otherKeys'>,
  other: Pick<ScoredGoal, 'key' | 'otherKeys'>,
): boolean {
  return one.key === other.key || one.otherKeys.includes(other.key) || other.otherKeys.includes(one.key);
}
