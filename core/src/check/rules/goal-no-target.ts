import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: 'goal-no-target',
  title: 'A goal says how much',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *goal(goal) {
    if (goal.measurability.target !== undefined || goal.statement.value === '') return;
    const { value, range } = goal.statement;
    yield {
      range,
      message: `${quote(value)} does not say how much is enough, so nobody can tell whether it was met. Add a number, such as “at least 560” or “95%”, or name one thing that is delivered.`,
    };
  },
});
