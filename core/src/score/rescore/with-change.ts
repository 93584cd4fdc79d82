import { dequal } from 'dequal';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { isSameGoal } from './as-if-always.ts';

/** The texts that results are scored by on the side of the proposal. */
export interface ChangedTexts {
  readonly texts: readonly ScoringText[];
  /** Whether a goal of the proposed text is one that the change leaves as it is. */
  readonly isKept: (goal: ScoredGoal) => boolean;
}

/**
 * Makes a change in every text that was in force: goals that it brings or changes are those of the proposed text, goals that
 * it leaves as they are stay as they were then. So nothing is told of a change that an earlier one brought.
 * @param change the text that it begins from, the proposed one, and that one as if it had always been in force.
 * @param counted keys of goals that count something else although their own words are the same.
 */
export function withChange(
  texts: readonly ScoringText[],
  { present, proposed, always }: Readonly<Record<'present' | 'proposed' | 'always', ScoringText>>,
  counted: ReadonlySet<string>,
): ChangedTexts {
  const kept = proposed.goals.filter((goal) => {
    const before = present.goals.find((each) => isSameGoal(each, goal));
    return before !== undefined && !counted.has(goal.key) && dequal(meantBy(before, present), meantBy(goal, proposed));
  });
  const isKept = ({ key }: ScoredGoal) => kept.some((goal) => goal.key === key);
  const touched = always.goals.filter((goal) => !isKept(goal));
  const gone = present.goals.filter((goal) => !always.goals.some((each) => isSameGoal(each, goal)));
  const rest = [...touched, ...gone];
  return {
    isKept,
    texts: texts.map((text) => ({
      ...text,
      ...changedParts(present, always),
      goals: [...text.goals.filter((goal) => !rest.some((each) => isSameGoal(each, goal))), ...touched],
    })),
  };
}

/** What decides how a goal is scored. Its first day is that of its agreement unless it says so itself. */
function meantBy(goal: ScoredGoal, text: ScoringText): object {
  const { target, of, per, by, steps, segments, clock, readAfter, owners, metric } = goal;
  const from = goal.from === text.from ? undefined : goal.from;
  return {
    target,
    of,
    per,
    by,
    steps,
    segments,
    readAfter,
    owners,
    metric,
    from,
    clock: { ...clock, starts: undefined },
  };
}

/** What follows from misses, and what sets goals aside, as far as the change touches it. */
function changedParts(present: ScoringText, always: ScoringText): Partial<ScoringText> {
  return {
    ...(dequal(bare(present.remedies), bare(always.remedies)) ? {} : { remedies: always.remedies }),
    ...(dequal(present.cancellation, always.cancellation) ? {} : { cancellation: always.cancellation }),
    ...(dequal(present.exceptions, always.exceptions) ? {} : { exceptions: always.exceptions }),
  };
}

/** A proposal binds nobody yet; that alone changes nothing. */
function bare(remedies: ScoringText['remedies']): object[] {
  return remedies.map(({ binding: _, ...remedy }) => remedy);
}
