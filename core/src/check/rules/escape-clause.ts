import { defineRule, quote } from '../rule.ts';
import { doubtsIn, pledgesAndRoutinesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'escape-clause',
  title: 'A promise has no way out',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  options: promiseOptions,

  *agreement(agreement, { options }) {
    for (const pledge of pledgesAndRoutinesOf(agreement, options)) {
      for (const { range } of doubtsIn(pledge, ['escape'])) {
        yield reportOn(
          pledge,
          `${quote(agreement.file.text.slice(range.start, range.end))} leaves open when the promise holds and when it does not, so it can never be broken. Take the words out; or write the exceptions down under “exceptions”, or lower the number to one that always holds.`,
          range,
        );
      }
    }
  },
});
