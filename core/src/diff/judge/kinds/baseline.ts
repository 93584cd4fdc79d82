import { textAt } from '../books/plain.ts';
import type { Matter, Verdict } from '../matter.ts';
import { plainSentence } from '../say/sentences.ts';
import { openingRelative } from '../values/relative.ts';
import { clarifying, material } from '../verdicts.ts';

/**
 * The value of today. A goal that asks for so much more than it moves with it; beside a target that stands by itself it is
 * told for comparison only.
 */
export function judgeBaseline(matter: Matter): Verdict {
  const goals = [matter.before.goal, matter.after.goal].filter((goal) => goal !== undefined);
  const leans = goals.some(({ statement, fields }) => {
    return textAt(fields, 'target') === undefined || openingRelative.test(`${statement} ${textAt(fields, 'target')}`);
  });
  return leans
    ? material('how-it-is-counted', 'different', plainSentence(matter))
    : clarifying('baseline', plainSentence(matter));
}
