/** A step back, in place of an answer. */
export const back = Symbol('back');

/** One question. It gives the answers with its own added; `back`, or undefined where the person wants out. */
export type Step<Answers> = (answers: Answers, at: At<Answers>) => Promise<Answers | typeof back | undefined>;

/** Where a question stands among the others. */
export interface At<Answers> {
  readonly title: string;
  /** Counted from 1. */
  readonly step: number;
  readonly total: number;
  /** What was answered before somebody went back, to begin with. */
  readonly before: Answers | undefined;
}

/**
 * Asks one question after the other, and steps back where that is wanted.
 * @param stepsFor the questions, given the answers so far: an answer may bring further questions behind it.
 * @returns all answers; undefined where the person wanted out.
 */
export async function inSteps<Answers>(
  title: string,
  first: Answers,
  stepsFor: (answers: Answers) => readonly Step<Answers>[],
): Promise<Answers | undefined> {
  const past: Answers[] = [];
  let answers = first;
  let before: Answers | undefined;
  for (;;) {
    const steps = stepsFor(answers);
    const ask = steps[past.length];
    if (ask === undefined) return answers;
    const answer = await ask(answers, { title, step: past.length + 1, total: steps.length, before });
    if (answer === undefined) return undefined;
    if (answer === back) {
      // What was answered furthest on holds the most.
      if (before === undefined) before = answers;
      answers = past.pop() ?? first;
    } else {
      past.push(answers);
      answers = answer;
    }
  }
}
