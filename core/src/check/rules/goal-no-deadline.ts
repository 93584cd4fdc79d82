import { dateParts } from '../../parse/index.ts';
import { type Agreement, scalarField } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { expandGoal } from '../support/expand-goal.ts';
import { type Pledge, pledgesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'goal-no-deadline',
  title: 'A goal says by when',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  fixable: true,
  options: promiseOptions,

  *agreement(agreement, { handbook, options }) {
    for (const pledge of pledgesOf(agreement, options)) {
      if (pledge.measurability.time !== undefined) continue;
      const report = reportOn(
        pledge,
        `${quote(pledge.statement.value)} does not say by when, or how often, so it can never be missed. ${advice(pledge, lastDay(agreement, handbook.today))}`,
      );
      yield { ...report, fixes: expandGoal(pledge.goal) };
    }
  },
});

function advice({ goal }: Pledge, day: string): string {
  if (goal?.form === 'structured') return `Add a line such as “per: month” or “by: ${day}”.`;
  return `End the sentence with a time, such as “every month”, “by ${day}” or “within 4 business hours”.`;
}

/** The day on which the agreement ends; without one, the end of the year. */
function lastDay(agreement: Agreement, today: string): string {
  const effective = agreement.root?.entries.find((entry) => entry.key === 'effective')?.value;
  const until = scalarField(effective, 'until')?.text;
  return until ?? `${dateParts(today).year}-12-31`;
}
