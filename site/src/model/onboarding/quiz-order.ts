import type { Question, QuestionKind } from './question.ts';
import { shuffled } from './shuffle.ts';

/**
 * The questions of one quiz, in their order: kinds take turns, cases first, and no term comes twice while others wait. The same
 * word gives the same quiz, as long as the handbook stays as it is.
 */
export function askedQuestions(questions: readonly Question[], count: number, seed: string): Question[] {
  const waiting = kinds.map((kind) =>
    shuffled(
      questions.filter((question) => question.kind === kind),
      `${seed} ${kind}`,
    ),
  );
  const asked: Question[] = [];
  const terms = new Set<string>();
  while (asked.length < count && waiting.some((list) => list.length > 0)) {
    for (const list of waiting) {
      const found = list.findIndex(({ term }) => !terms.has(term));
      const [next] = list.splice(Math.max(0, found), 1);
      if (next === undefined || asked.length >= count) continue;
      asked.push(next);
      terms.add(next.term);
    }
  }
  return asked;
}

const kinds: readonly QuestionKind[] = ['counts', 'meant', 'say'];
