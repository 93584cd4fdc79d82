import { defineRule, quote } from '../rule.ts';
import { expandGoal } from '../support/expand-goal.ts';
import { doubtsIn, pledgesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'goal-no-target',
  title: 'A goal says how much',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  fixable: true,
  options: promiseOptions,

  *agreement(agreement, { options }) {
    for (const pledge of pledgesOf(agreement, options)) {
      if (pledge.measurability.target !== undefined || doubtsIn(pledge, ownRules).length > 0) continue;
      const report = reportOn(
        pledge,
        `${quote(pledge.statement.value)} does not say how much is enough, so nobody can tell whether it was met. Add a number, such as “at least 560” or “95%”, or name one thing that is delivered.`,
      );
      yield { ...report, fixes: expandGoal(pledge.goal) };
    }
  },
});

/** A target that such words take away is reported at the words, by a rule of their own. */
const ownRules = ['escape', 'open-list', 'comparative', 'no-base'] as const;
