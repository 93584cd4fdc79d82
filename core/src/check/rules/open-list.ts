import { defineRule, quote } from '../rule.ts';
import { doubtsIn, pledgesAndRoutinesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'open-list',
  title: 'A list in a promise has an end',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  options: promiseOptions,

  *agreement(agreement, { options }) {
    for (const pledge of pledgesAndRoutinesOf(agreement, options)) {
      for (const { range } of doubtsIn(pledge, ['open-list'])) {
        yield reportOn(
          pledge,
          `The list ends in ${quote(agreement.file.text.slice(range.start, range.end))}, so nobody knows what else is owed. Name everything that is meant, or say what all of it has in common.`,
          range,
        );
      }
    }
  },
});
