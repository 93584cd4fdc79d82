import type { PeriodUnit } from '../../parse/index.ts';
import { fileIndex } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes } from '../support/text/clash.ts';
import { countComparedBy, countRank, mayShareReceiver, type Owed, owedCounts } from '../support/text/owed-counts.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'one-measure-two-goals',
  title: 'One measure has one goal, whatever the period',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Owed>({
      things: fileIndex({
        entriesOf: (scope) => owedCounts(scope).map((owed) => [owed.noun, owed] as const),
        alike: alikeBy((owed) => [...countComparedBy(owed), ...boundBy(owed)]),
      }),
      judge: (counts) => firstClashes(counts, contradicts, countRank),
      report: (here, there) => [report(here, there)],
    }),
  ],
});

function contradicts(one: Owed, other: Owed): boolean {
  if (one.entry === other.entry || !canHoldTogether(one, other) || one.isCeiling !== other.isCeiling) return false;
  if (one.unit === other.unit && one.goalForm !== undefined && one.goalForm === other.goalForm) return false;
  if (one.deed !== undefined && other.deed !== undefined && one.deed !== other.deed) return false;
  return one.things.join() === other.things.join() && mayShareReceiver(one, other) && !isSameRate(one, other);
}

/** How many of a period make a month, at least and at most. */
const perMonth: Partial<Record<PeriodUnit, readonly [number, number]>> = {
  day: [20, 31],
  'business-day': [20, 23],
  week: [4, 4.5],
  month: [1, 1],
  quarter: [1 / 3, 1 / 3],
  'fiscal-quarter': [1 / 3, 1 / 3],
  year: [1 / 12, 1 / 12],
  'fiscal-year': [1 / 12, 1 / 12],
};

/** Whether two goals may be the same: for periods of different length the shorter one may have been rounded. */
function isSameRate(one: Owed, other: Owed): boolean {
  if (one.unit === other.unit) return one.amount === other.amount;
  const [first, second] = [perMonth[one.unit], perMonth[other.unit]];
  if (first === undefined || second === undefined) return true;
  const slack = 0.5;
  return (
    one.amount * first[0] - slack <= other.amount * second[1] &&
    other.amount * second[0] - slack <= one.amount * first[1]
  );
}

function report(here: Owed, there: Owed): Report {
  const where = whereElse(there.facts.file, here.facts.file);
  return {
    range: here.range,
    file: here.facts.file,
    message: `Here ${quote(here.text)} are asked for, and ${where} ${quote(there.text)}, which is not the same over the same time. Whoever is measured will quote the lower one. Keep one goal, and let the other pages refer to it.`,
    related: [related(there.facts.file, there.range, 'The other goal.')],
  };
}
