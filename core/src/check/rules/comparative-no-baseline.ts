import { defineRule, quote } from '../rule.ts';
import { expandGoal } from '../support/expand-goal.ts';
import { doubtsIn, pledgesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'comparative-no-baseline',
  title: 'A comparison says with what',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  fixable: true,
  options: promiseOptions,

  *agreement(agreement, { options }) {
    for (const pledge of pledgesOf(agreement, options)) {
      for (const { range } of doubtsIn(pledge, ['comparative'])) {
        const report = reportOn(
          pledge,
          `${quote(agreement.file.text.slice(range.start, range.end))} says neither how much nor compared with what, so any change will do. Write the number to reach, or both ends: “from 9 hours to 4 hours”.`,
          range,
        );
        yield { ...report, fixes: expandGoal(pledge.goal) };
      }
    }
  },
});
