import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type ResultAmount, type ResultValue } from '../parse/index.ts';
import { scoreAgreement } from './score-agreement.ts';
import type { Scorecard } from './scorecard.ts';
import { goalWith, textWith, valueFor } from './testing/texts.ts';

const then = 'The parties meet.';
const when = { form: 'missed', goal: undefined, times: 2, unit: 'month', inARow: true } as const;
const remedies = [{ when, then, by: ['sales'], within: undefined, binding: true }];
const texts = [
  textWith({ version: '2.0.0', from: '2026-05-01', goals: [goalWith({ asks: 'at least 120' })], remedies }),
  textWith({ until: '2026-04-30', remedies }),
];

const months = fc.integer({ min: 0, max: 11 }).map((month) => {
  const from = `2026-${String(month + 1).padStart(2, '0')}-01`;
  return { from, until: addDays(month === 11 ? '2027-01-01' : `2026-${String(month + 2).padStart(2, '0')}-01`, -1) };
});
const amounts: fc.Arbitrary<ResultAmount> = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((amount) => ({ kind: 'count', amount, noun: undefined }) as const),
  fc.integer({ min: 0, max: 100 }).map((percent) => ({ kind: 'percent', percent }) as const),
);
const rows = fc.array(
  fc
    .tuple(months, amounts, fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 30 }))
    .map(([month, amount, skip, length]) => {
      const from = addDays(month.from, length === 30 ? 0 : skip);
      const until = length === 30 ? month.until : addDays(from, length);
      return valueFor(from, until, amount);
    }),
  { maxLength: 25 },
);
const days = fc.integer({ min: 0, max: 400 }).map((day) => addDays('2026-01-01', day));

function score(results: readonly ResultValue[], at: string): Scorecard {
  return scoreAgreement({ texts, results, reviews: [], at });
}

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), days, (all, order, at) => {
      const shuffled = all
        .map((row) => ({ row, rank: order.next().value as number }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ row }) => row);
      expect(withoutRows(score(shuffled, at))).toEqual(withoutRows(score(all, at)));
    }),
    { numRuns: 150 },
  );
});

test('what lies after the day changes nothing', () => {
  fc.assert(
    fc.property(rows, rows, days, (all, later, at) => {
      const after = later.filter(({ period }) => period.until > at);
      const written = textWith({ version: '3.0.0', authored: addDays(at, 1), from: '2026-01-01', goals: [] });
      const withLater = scoreAgreement({ texts: [written, ...texts], results: [...all, ...after], reviews: [], at });
      expect(withLater).toEqual(score(all, at));
    }),
    { numRuns: 150 },
  );
});

test('a month and the parts that it is split into come to the same', () => {
  const share = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }))
    .map(([cases, hits]) => ({ kind: 'share', hits: Math.min(hits, cases), cases }) as const);
  const goals = [goalWith({ asks: 'at least 95%' })];
  const cut = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 6 });
  fc.assert(
    fc.property(months, fc.array(share, { minLength: 7, maxLength: 7 }), cut, ({ from, until }, shares, cuts) => {
      const starts = [from, ...cuts.toSorted((one, other) => one - other).map((day) => addDays(from, day))];
      const parts = starts.map((start, at) => {
        const next = starts[at + 1];
        return valueFor(start, next === undefined ? until : addDays(next, -1), shares[at] as ResultAmount);
      });
      const used = shares.slice(0, starts.length);
      const sum = (key: 'hits' | 'cases') => used.reduce((total, each) => total + each[key], 0);
      const whole = valueFor(from, until, { kind: 'share', hits: sum('hits'), cases: sum('cases') });
      const read = (results: readonly ResultValue[]) =>
        scoreAgreement({ texts: [textWith({ goals })], results, reviews: [], at: '2027-01-15' }).goals[0]?.periods.find(
          ({ period }) => period.from === from,
        );
      const [one, other] = [read([whole]), read(parts)];
      expect([other?.state, other?.attainment, other?.amount]).toEqual([one?.state, one?.attainment, one?.amount]);
    }),
    { numRuns: 150 },
  );
});

test('more is never worse for a floor, and never better for a ceiling', () => {
  const rank = { missed: 0, met: 1 } as const;
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.constantFrom('at least 100', 'at most 100'), (one, more, asks) => {
      const read = (amount: number) => {
        const goals = [goalWith({ asks })];
        const results = [valueFor('2026-01-01', '2026-01-31', amount)];
        const [goal] = scoreAgreement({ texts: [textWith({ goals })], results, reviews: [], at: '2026-02-02' }).goals;
        const { state, attainment = -1 } = goal?.periods[0] ?? {};
        return { rank: rank[state as keyof typeof rank], attainment };
      };
      const [less, greater] = [read(one), read(one + more)];
      const [worse, better] = asks === 'at least 100' ? [less, greater] : [greater, less];
      expect(better.rank).toBeGreaterThanOrEqual(worse.rank);
      expect(better.attainment).toBeGreaterThanOrEqual(worse.attainment);
    }),
  );
});

test('the periods of a goal leave out no day and hold none twice', () => {
  fc.assert(
    fc.property(rows, days, (all, at) => {
      const scored = score(all, at).goals[0]?.periods.filter(({ state }) => state !== 'not in force') ?? [];
      for (const [place, { period }] of scored.entries()) {
        const next = scored[place + 1];
        if (next !== undefined) expect(daysBetween(period.until, next.period.from)).toBe(1);
      }
    }),
    { numRuns: 100 },
  );
});

/** Rows that say the same stand in the order of the file. */
function withoutRows(scorecard: Scorecard): object {
  const bare = scorecard.goals.map(({ latest: _, ...goal }) => ({
    ...goal,
    periods: goal.periods.map(({ rows: __, ...period }) => period),
  }));
  return { ...scorecard, goals: bare };
}
