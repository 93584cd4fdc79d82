import { defineRule, quote } from '../rule.ts';
import { doubtsIn, pledgesOf, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'goal-no-target',
  title: 'A goal says how much',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *agreement(agreement) {
    for (const pledge of pledgesOf(agreement)) {
      if (pledge.measurability.target !== undefined || doubtsIn(pledge, ownRules).length > 0) continue;
      yield reportOn(
        pledge,
        `${quote(pledge.statement.value)} does not say how much is enough, so nobody can tell whether it was met. Add a number, such as “at least 560” or “95%”, or name one thing that is delivered.`,
      );
    }
  },
});

/** A target that such words take away is reported at the words, by a rule of their own. */
const ownRules = ['escape', 'open-list', 'comparative', 'no-base'] as const;
