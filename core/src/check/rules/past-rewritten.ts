import { field, nodeAt, parseDate } from '../../parse/index.ts';
import type { Agreement, HandbookView, PastChange } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfBeginning, placeOfChange } from '../support/past/places.ts';
import { type Arrival, arrivalOf, goalAt } from '../support/past/running-period.ts';
import { dateIn } from '../support/written-date.ts';
import { edgesOf } from '../support/written-edges.ts';

export default defineRule({
  id: 'past-rewritten',
  title: 'What is past stays as it was',
  category: 'version',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    const arrival = past && arrivalOf(past, agreement);
    for (const change of arrival?.changes ?? []) {
      if (arrival === undefined || change.class !== 'material') continue;
      const what = whatIsOver(change, arrival, agreement, handbook);
      if (what === undefined) continue;
      yield {
        range: placeOfChange(change, agreement) ?? placeOfBeginning(agreement),
        message: `${change.message} But ${what}, so this rewrites what people were measured by. Put the old words back, and write what holds from now on beside them, with a day of its own.`,
        goal: goalAt(change, agreement),
      };
    }
  },
});

/** What had gone by on the day of a change that is about it, in words; undefined where nothing had. */
function whatIsOver(
  change: PastChange,
  arrival: Arrival,
  agreement: Agreement,
  handbook: HandbookView,
): string | undefined {
  const { day, before, isNewNumber } = arrival;
  if (change.field === 'effective/from') {
    const isOver = !isNewNumber && before.from !== undefined && before.from <= day;
    return isOver ? `the agreement had held since ${before.from}` : undefined;
  }
  const isSamePeriod = dateIn(agreement.facts, ['effective', 'from']) === before.from;
  const until = dateIn(agreement.facts, ['effective', 'until']);
  if (change.field === 'effective/until') {
    const isOver = isSamePeriod && before.until !== undefined && before.until < day;
    return isOver ? `the agreement had ended on ${before.until}` : undefined;
  }
  if (until !== undefined && until < day) return `the agreement had ended on ${until}`;
  return deadlineOver(change, arrival, agreement, handbook, isSamePeriod);
}

/** The same for what has a day of its own: a goal, or a step on the way to it. */
function deadlineOver(
  { field: path, kind, place, was }: PastChange,
  { day }: Arrival,
  agreement: Agreement,
  handbook: HandbookView,
  isSamePeriod: boolean,
): string | undefined {
  if (kind !== 'changed' || place === undefined || !('steps' in place) || place.steps[0] !== 'goals') return undefined;
  const isStep = place.steps[2] === 'steps';
  const name = isStep ? 'this step' : 'this goal';
  if (path.endsWith('/by')) {
    const old = parseDate(was ?? '');
    return isSamePeriod && old.ok && old.value.date < day ? `${name} was due by ${old.value.date}` : undefined;
  }
  const by = field(nodeAt(agreement.root, place.steps.slice(0, isStep ? 4 : 2)), 'by');
  const due = edgesOf(by, agreement, handbook);
  return due !== undefined && due.last < day ? `${name} was due by ${quote(due.text)}` : undefined;
}
