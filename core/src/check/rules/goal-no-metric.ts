import { defineRule, quote } from '../rule.ts';
import { expandGoal } from '../support/expand-goal.ts';
import { type Pledge, pledgesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'goal-no-metric',
  title: 'A goal says what is counted',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  fixable: true,
  options: promiseOptions,

  *agreement(agreement, { options }) {
    for (const pledge of pledgesOf(agreement, options)) {
      if (pledge.measurability.metric !== undefined) continue;
      const report = reportOn(
        pledge,
        `${quote(pledge.statement.value)} does not say what is counted or delivered, so two people will count different things. ${advice(pledge)}`,
      );
      yield { ...report, fixes: expandGoal(pledge.goal) };
    }
  },
});

function advice({ goal }: Pledge): string {
  if (goal?.form === 'structured')
    return 'Add a line such as “metric: MQL”, and say with “source” where the number is read.';
  return 'Name the thing itself, such as “560 MQLs”, “95% of demo requests” or “the campaign calendar”.';
}
