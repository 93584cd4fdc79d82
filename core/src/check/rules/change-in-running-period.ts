import type { Agreement, Goal, PastChange } from '../../resolve/index.ts';
import { defineRule, quote, type RelatedPlace, type Report, related } from '../rule.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfBeginning, placeOfChange } from '../support/past/places.ts';
import { type Arrival, arrivalOf, countedGoal } from '../support/past/running-period.ts';
import { sayChanges } from '../support/past/say.ts';
import { dateIn } from '../support/written-date.ts';

export default defineRule({
  id: 'change-in-running-period',
  title: 'A goal stays the same while it is being counted',
  category: 'version',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    const arrival = past && arrivalOf(past, agreement);
    if (arrival === undefined) return;
    const changed = new Map<Goal, PastChange[]>();
    for (const change of arrival.changes) {
      const goal = countedGoal(change, arrival, agreement, handbook);
      if (goal !== undefined) changed.set(goal, [...(changed.get(goal) ?? []), change]);
    }
    for (const [goal, changes] of changed) yield report(goal, changes, arrival, agreement);
  },
});

function report(goal: Goal, changes: readonly PastChange[], { day }: Arrival, agreement: Agreement): Report {
  const [first] = changes as readonly [PastChange, ...PastChange[]];
  const from = dateIn(agreement.facts, ['effective', 'from']);
  const since = from === undefined ? 'no day' : `the day ${from}`;
  return {
    goal,
    range: placeOfChange(first, agreement) ?? goal.statement.range,
    message: `${sayChanges(changes)} This came on ${day}, while ${period(goal)} was running, and “effective” names ${since} as its beginning: what was done before is now measured by another rule. Write under “effective” the day from which it counts, best the first one of a new period.`,
    related: from === undefined ? [] : beginning(agreement),
  };
}

function beginning(agreement: Agreement): RelatedPlace[] {
  return [related(agreement.file, placeOfBeginning(agreement), 'From when the agreement says it holds.')];
}

function period(goal: Goal): string {
  const per = goal.field('per')?.text;
  if (per !== undefined) return `a period of the goal (${quote(per)})`;
  const by = goal.field('by')?.text;
  return by === undefined ? 'the goal' : `the time until ${quote(by)}`;
}
