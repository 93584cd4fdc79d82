import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: 'goal-no-owner',
  title: 'A goal says who answers for it',
  category: 'measurability',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *goal(goal) {
    if (goal.form === 'sentence' || goal.owners.length > 0) return;
    const { value, range } = goal.statement;
    const ids = goal.agreement.parties.map((party) => party.id);
    const both = ids.length > 1 ? ` A goal that both answer for says “owner: [${ids.slice(0, 2).join(', ')}]”.` : '';
    yield {
      range,
      message: `${quote(value)} has no owner, so nobody has to speak when it is missed. Add a line such as “owner: ${ids[0] ?? 'marketing'}”.${both}`,
    };
  },
});
