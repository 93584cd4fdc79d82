import { defineRule, quote } from '../rule.ts';
import { type Pledge, pledgesOf, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'goal-no-metric',
  title: 'A goal says what is counted',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *agreement(agreement) {
    for (const pledge of pledgesOf(agreement)) {
      if (pledge.measurability.metric !== undefined) continue;
      yield reportOn(
        pledge,
        `${quote(pledge.statement.value)} does not say what is counted or delivered, so two people will count different things. ${advice(pledge)}`,
      );
    }
  },
});

function advice({ goal }: Pledge): string {
  if (goal?.form === 'structured')
    return 'Add a line such as “metric: MQL”, and say with “source” where the number is read.';
  return 'Name the thing itself, such as “560 MQLs”, “95% of demo requests” or “the campaign calendar”.';
}
