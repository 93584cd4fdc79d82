import { fileIndex, type Goal } from '../../resolve/index.ts';
import { across, type Clash, defineRule, quote, type Report, related } from '../rule.ts';
import { holdAtOneTime } from '../support/at-one-time.ts';
import { type Promised, promisedBy } from '../support/promised.ts';
import { partiesKey } from '../support/same-parties.ts';
import { alikeBy, boundBy, firstClashes } from '../support/text/clash.ts';
import { clashingValue } from '../support/text/promise-clash.ts';
import { type PromisedValues, promisedValues, promiseRank, valuesComparedBy } from '../support/text/promised-values.ts';
import type { ClaimedValue } from '../support/text/value-claims.ts';
import { whereElse } from '../support/wording.ts';
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
    across<PromisedValues>({
      things: fileIndex({
        entriesOf: (scope) =>
          promisedValues(scope).map((each) => [[each.form, ...each.periods].join('|'), each] as const),
        alike: alikeBy((promise) => [...valuesComparedBy(promise), ...boundBy(promise)]),
      }),
      judge: (promises, { handbook }) =>
        firstClashes(
          promises,
          (one, other) => clashingValue(one, other, promises, handbook) !== undefined,
          promiseRank,
        ),
      report: (here, there, { handbook }) => {
        const at = clashingValue(here, there, [here, there], handbook);
        return at === undefined ? [] : [reportValues(here, there, at)];
      },
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

/** @param at the place of the value that is told about among the values of both. */
function reportValues(here: PromisedValues, there: PromisedValues, at: number): Report {
  const [value, other] = [here.values[at], there.values[at]] as [ClaimedValue, ClaimedValue];
  const { file } = there.facts;
  const isNamed = there.goal !== undefined && here.goal !== undefined;
  const place = isNamed && here.facts === there.facts ? nameOf(there.goal) : `${quote(there.agreement?.title ?? '')}`;
  const where = isNamed ? `in ${place}` : whereElse(file, here.facts.file);
  return {
    range: value.range,
    file: here.facts.file,
    ...(here.goal === undefined ? {} : { goal: here.goal }),
    message: tell(value.text, other.text, where),
    related: [related(file, other.range, 'The other value.')],
  };
}

function tell(here: string, there: string, where: string): string {
  return `The same thing is promised twice: ${quote(here)} here, and ${quote(there)} ${where}. Each side will hold on to the value it likes. Keep one of the two, or say in the words of each what sets them apart.`;
}

function report(here: Promised, there: Promised): Report {
  const { agreement } = there.goal;
  const where = agreement === here.goal.agreement ? nameOf(there.goal) : `${quote(agreement.title)}`;
  return {
    range: here.range,
    file: here.goal.agreement.file,
    goal: here.goal,
    message: tell(here.text, there.text, `in ${where}`),
    related: [related(agreement.file, there.range, 'The other value.')],
  };
}

function nameOf(goal: Goal): string {
  return goal.id === undefined ? 'another goal' : `the goal ${quote(goal.id.value)}`;
}
