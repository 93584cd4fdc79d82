import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: 'goal-no-source',
  title: 'A goal says which report decides',
  category: 'measurability',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *goal(goal) {
    // A sentence is the simple form; whoever writes out the fields wants the goal to be read from somewhere.
    if (goal.form === 'sentence' || goal.field('source') !== undefined || goal.field('target') === undefined) return;
    const { value, range } = goal.statement;
    yield {
      range,
      message: `${quote(value)} has a number and no report to read it from, so two teams will come with two figures. Add a line such as “source: CRM report "MQLs by month"”.`,
    };
  },
});
