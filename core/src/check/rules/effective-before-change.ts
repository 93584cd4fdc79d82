import type { PastChange } from '../../resolve/index.ts';
import { defineRule } from '../rule.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfBeginning, placesOfChanges } from '../support/past/places.ts';
import { arrivalOf, countedGoal } from '../support/past/running-period.ts';
import { sayChanges } from '../support/past/say.ts';
import { dateIn } from '../support/written-date.ts';

export default defineRule({
  id: 'effective-before-change',
  title: 'A change takes effect after it was made',
  category: 'version',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    const arrival = past && arrivalOf(past, agreement);
    const from = dateIn(agreement.facts, ['effective', 'from']);
    const until = dateIn(agreement.facts, ['effective', 'until']);
    if (arrival === undefined || from === undefined || from >= arrival.day) return;
    const { before, day, isNewNumber } = arrival;
    const isMoved = before.from !== undefined && before.from !== from;
    // A day that is moved when it had come, and a time that is over, are matters of another rule.
    if (isMoved && !isNewNumber && (before.from ?? '') <= day) return;
    if (until !== undefined && until < day) return;
    const isCounted = (change: PastChange) => countedGoal(change, arrival, agreement, handbook) !== undefined;
    // Whoever writes down for the first time since when it has held changes nothing; what prose repeats of a goal that is
    // being counted is told with that goal.
    const isTold = ({ field }: PastChange) => !isMoved && field.startsWith('effective');
    const isRepeated = arrival.changes.some(isCounted) ? /^(?:summary|body)/ : /^$/;
    const material = arrival.changes.filter(
      (change) =>
        change.class === 'material' && !isTold(change) && !isRepeated.test(change.field) && !isCounted(change),
    );
    if (material.length === 0) return;
    yield {
      range: placeOfBeginning(agreement),
      message: `The text says that it has held since ${from}, but it came on ${day}: ${sayChanges(material)} Nobody can keep a promise for days that had gone by when it was made. Write the day from which the new text holds.`,
      related: placesOfChanges(material, agreement),
    };
  },
});
