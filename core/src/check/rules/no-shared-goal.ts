import { type Agreement, type Goal, leadingParties } from '../../resolve/index.ts';
import { defineRule } from '../rule.ts';
import { hasOutgrownItsStart, placeOfMissing } from '../support/missing-part.ts';

export default defineRule({
  id: 'no-shared-goal',
  title: 'The parties share at least one goal',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement) || agreement.parties.length < 2) return;
    if (agreement.goals.some((goal) => isShared(goal, agreement))) return;
    yield {
      range: placeOfMissing(agreement, 'goals'),
      message:
        'Every goal belongs to one party alone, so one side can meet all of its own while the whole fails. Add a goal that both answer for, such as new business: “owner: [marketing, sales]”.',
    };
  },
});

/** A goal with several owners is shared, and so is one that names none, unless its sentence begins with a single party. */
function isShared({ owners, statement }: Goal, { parties }: Agreement): boolean {
  return (owners.length > 0 ? owners : leadingParties(statement.value, parties))?.length !== 1;
}
