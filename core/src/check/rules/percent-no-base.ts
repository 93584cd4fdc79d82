import { defineRule, quote } from '../rule.ts';
import { expandGoal } from '../support/expand-goal.ts';
import { doubtsIn, pledgesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'percent-no-base',
  title: 'A relative change says where it starts',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  fixable: true,
  options: promiseOptions,

  *agreement(agreement, { options }) {
    for (const pledge of pledgesOf(agreement, options)) {
      for (const { range } of doubtsIn(pledge, ['no-base'])) {
        const words = quote(agreement.file.text.slice(range.start, range.end));
        const report = reportOn(
          pledge,
          `${words} is a change, and where it starts is not written down, so two teams will start elsewhere. Write both ends, such as “from 20% to 25%”, or what it is compared with, such as “compared with last quarter”.`,
          range,
        );
        yield { ...report, fixes: expandGoal(pledge.goal) };
      }
    }
  },
});
