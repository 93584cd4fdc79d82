import type { Goal } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: 'goal-no-metric',
  title: 'A goal says what is counted',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *goal(goal) {
    if (goal.measurability.metric !== undefined || goal.statement.value === '') return;
    const { value, range } = goal.statement;
    yield {
      range,
      message: `${quote(value)} does not say what is counted or delivered, so two people will count different things. ${advice(goal)}`,
    };
  },
});

function advice(goal: Goal): string {
  if (goal.form === 'structured')
    return 'Add a line such as “metric: MQL”, and say with “source” where the number is read.';
  return 'Name the thing itself, such as “560 MQLs”, “95% of demo requests” or “the campaign calendar”.';
}
