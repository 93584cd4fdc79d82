import { defineRule, quote } from '../rule.ts';
import { doubtsIn, pledgesOf, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'comparative-no-baseline',
  title: 'A comparison says with what',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *agreement(agreement) {
    for (const pledge of pledgesOf(agreement)) {
      for (const { range } of doubtsIn(pledge, ['comparative'])) {
        yield reportOn(
          pledge,
          `${quote(agreement.file.text.slice(range.start, range.end))} says neither how much nor compared with what, so any change will do. Write the number to reach, or both ends: “from 9 hours to 4 hours”.`,
          range,
        );
      }
    }
  },
});
