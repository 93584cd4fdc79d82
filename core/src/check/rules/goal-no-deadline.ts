import { dateParts } from '../../parse/index.ts';
import { type Goal, scalarField } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: 'goal-no-deadline',
  title: 'A goal says by when',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *goal(goal, { handbook }) {
    if (goal.measurability.time !== undefined || goal.statement.value === '') return;
    const { value, range } = goal.statement;
    yield {
      range,
      message: `${quote(value)} does not say by when, or how often, so it can never be missed. ${advice(goal, handbook.today)}`,
    };
  },
});

function advice(goal: Goal, today: string): string {
  const day = lastDay(goal, today);
  if (goal.form === 'structured') return `Add a line such as “per: month” or “by: ${day}”.`;
  return `End the sentence with a time, such as “every month”, “by ${day}” or “within 4 business hours”.`;
}

/** The day on which the agreement ends; without one, the end of the year. */
function lastDay({ agreement }: Goal, today: string): string {
  const effective = agreement.root?.entries.find((entry) => entry.key === 'effective')?.value;
  const until = scalarField(effective, 'until')?.text;
  return until ?? `${dateParts(today).year}-12-31`;
}
