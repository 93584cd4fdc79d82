import type { Goal } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { holdAtOneTime } from '../support/at-one-time.ts';
import { type Promised, promisedBy } from '../support/promised.ts';
import { partiesKey } from '../support/same-parties.ts';

export default defineRule({
  id: 'one-promise-two-values',
  title: 'One promise has one value',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    const groups = new Map<string, Promised[]>();
    for (const goal of handbook.agreements.flatMap(({ goals }) => goals)) {
      if (!goal.binding) continue;
      for (const promise of promisedBy(goal, handbook)) {
        // Only agreements between the very same parties can promise the same thing twice.
        const key = `${partiesKey(goal.agreement)}|${promise.key}`;
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        const compared = group.slice(0, mostCompared);
        const isSaid = compared.some(({ value }) => value === promise.value);
        const other = isSaid ? undefined : compared.find((each) => contradicts(each, promise));
        group.push(promise);
        if (other !== undefined) yield report(promise, other);
      }
    }
  },
});

/** A promise that stands more often than this has been found often enough. */
const mostCompared = 10;

function contradicts(one: Promised, other: Promised): boolean {
  return one.value !== other.value && holdAtOneTime(one.goal.agreement, other.goal.agreement);
}

function report(here: Promised, there: Promised): Report {
  const { agreement } = there.goal;
  const where = agreement === here.goal.agreement ? nameOf(there.goal) : `${quote(agreement.title)}`;
  return {
    range: here.range,
    file: here.goal.agreement.file,
    goal: here.goal,
    message: `The same thing is promised twice: ${quote(here.text)} here, and ${quote(there.text)} in ${where}. Each side will hold on to the value it likes. Keep one of the two, or say in the words of each what sets them apart.`,
    related: [related(agreement.file, there.range, 'The other value.')],
  };
}

function nameOf(goal: Goal): string {
  return goal.id === undefined ? 'another goal' : `the goal ${quote(goal.id.value)}`;
}
