import { fileIndex, type Goal } from '../../resolve/index.ts';
import { across, type Clash, defineRule, quote, type Report, related } from '../rule.ts';
import { holdAtOneTime } from '../support/at-one-time.ts';
import { type Promised, promisedBy } from '../support/promised.ts';
import { partiesKey } from '../support/same-parties.ts';
import { alikeBy } from '../support/text/clash.ts';
import { dateIn } from '../support/written-date.ts';

export default defineRule({
  id: 'one-promise-two-values',
  title: 'One promise has one value',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Promised>({
      things: fileIndex({
        *entriesOf({ agreement }, around) {
          if (agreement === undefined) return;
          for (const goal of agreement.goals.filter(({ binding }) => binding)) {
            for (const promise of promisedBy(goal, around)) {
              // Only agreements between the very same parties can promise the same thing twice.
              yield [`${partiesKey(agreement)}|${promise.key}`, promise];
            }
          }
        },
        alike: alikeBy(({ value, goal: { agreement } }) => [
          value,
          ...['from', 'until'].map((edge) => dateIn(agreement.facts, ['effective', edge])),
        ]),
      }),
      judge: clashesOf,
      report: (here, there) => [report(here, there)],
    }),
  ],
});

/** A promise is held against the first few of its kind, unless one of them says the same. */
function clashesOf(promises: readonly Promised[]): Clash[] {
  return promises.flatMap((promise, at): Clash[] => {
    const compared = promises.slice(0, Math.min(at, mostCompared));
    if (compared.some(({ value }) => value === promise.value)) return [];
    const there = compared.findIndex((each) => contradicts(each, promise));
    return there === -1 ? [] : [[at, there]];
  });
}

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
