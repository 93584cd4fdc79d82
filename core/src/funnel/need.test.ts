import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Funnel, FunnelNeed, Spread } from './funnel.ts';
import { exactNeed, monthsBetween, needOf, revenueFrom, wholeCases } from './need.ts';
import { withFigures } from './with-figures.ts';

const percent = fc.integer({ min: 1, max: 100 }).map((share) => share / 100);
const rate = fc
  .tuple(percent, percent)
  .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const funnels = fc
  .record({
    revenue: fc.integer({ min: 1, max: 50_000_000 }),
    sale: fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 9_000 })),
    rates: fc.array(rate, { minLength: 1, maxLength: 5 }),
    promised: fc.integer({ min: 0, max: 100_000 }),
  })
  .map(({ revenue, sale: [low, more], rates, promised }) =>
    funnelWith(revenue, { low, high: low + more }, rates, promised),
  );

test('more revenue never needs fewer of any stage', () => {
  fc.assert(
    fc.property(funnels, fc.integer({ min: 0, max: 9_000_000 }), (funnel, more) => {
      const [less, greater] = [
        needs(funnel),
        needs(withFigures(funnel, { revenue: (funnel.revenue?.amount ?? 0) + more })),
      ];
      for (const [at, { total, perMonth }] of less.stages.entries()) {
        expect(greater.stages[at]?.total.low).toBeGreaterThanOrEqual(total.low);
        expect(greater.stages[at]?.perMonth.high).toBeGreaterThanOrEqual(perMonth.high);
      }
    }),
  );
});

test('the need of a range contains that of every point in it', () => {
  fc.assert(
    fc.property(funnels, fc.double({ min: 0, max: 1, noNaN: true }), (funnel, where) => {
      const point = ({ low, high }: Spread) => {
        const value = Math.min(high, Math.max(low, low + (high - low) * where));
        return { low: value, high: value };
      };
      const averageSale = funnel.averageSale && point(funnel.averageSale);
      const rates = new Map(funnel.rates.map((each, at) => [at, point(each)]));
      const [ranges, points] = [needs(funnel), needs(withFigures(funnel, { averageSale, rates }))];
      for (const [at, { total }] of points.stages.entries()) {
        expect(total.low).toBe(total.high);
        expect(ranges.stages[at]?.total.low).toBeLessThanOrEqual(total.low);
        expect(ranges.stages[at]?.total.high).toBeGreaterThanOrEqual(total.high);
      }
    }),
  );
});

test('what a stage needs, times its rate, is what the next one needs', () => {
  fc.assert(
    fc.property(funnels, (funnel) => {
      for (const [at, { low, high }] of funnel.rates.entries()) {
        const [here, next] = [exactNeed(funnel, at), exactNeed(funnel, at + 1)];
        expect((here?.low ?? 0) * high).toBeCloseTo(next?.low ?? -1, 4);
        expect(((here?.high ?? 0) * low) / (next?.high ?? 1)).toBeCloseTo(1, 8);
      }
    }),
  );
});

test('as many as are needed at worst bring the revenue, and a promise of them is enough', () => {
  fc.assert(
    fc.property(funnels, (funnel) => {
      const { stages } = needs(funnel);
      const most = stages[0]?.total.high ?? 0;
      expect(revenueFrom(funnel, 0, most)?.low).toBeGreaterThanOrEqual((funnel.revenue?.amount ?? 0) * (1 - 1e-9));
      const promised = new Map([['stage-0', stages[0]?.perMonth.high]]);
      expect(needs(withFigures(funnel, { promised })).stages[0]?.enough).toBe('yes');
    }),
  );
});

test('as many months as were split are there when they are put together again', () => {
  const day = fc
    .integer({ min: 0, max: 3_000 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, months) => {
      const until = lastDayAfter(from, months);
      // A day that the last month lacks is its last day instead: then nothing can be added up.
      fc.pre(Number(from.slice(8)) <= 28);
      expect(monthsBetween(from, until)).toBe(months);
    }),
  );
});

test.each([
  ['2026-11-01', '2027-01-31', 3],
  ['2026-11-01', '2026-11-15', 0.5],
  ['2026-02-01', '2026-02-14', 0.5],
  ['2026-11-15', '2026-12-14', 1],
  ['2026-11-01', '2026-10-31', 0],
  ['2026-01-31', '2026-02-27', 1],
])('from %s to %s are %d months', (from, until, months) => {
  expect(monthsBetween(from, until)).toBe(months);
});

test('a whole number that arithmetic has made a little larger is no case more', () => {
  expect(84 / (0.8 * 0.5 * 0.5 * 0.25)).toBeGreaterThanOrEqual(1680);
  expect(wholeCases(84 / 0.05)).toBe(1680);
  expect(wholeCases(0.1 + 0.2)).toBe(1);
  expect(wholeCases(1680.01)).toBe(1681);
});

test.each([
  ['no revenue', { revenue: undefined }],
  ['no sale', { averageSale: undefined }],
  ['no sale at its end', { endsInSale: false }],
  ['no stage', { stages: [], rates: [] }],
  ['a sale worth nothing', { averageSale: { low: 0, high: 0, currency: 'USD', source: undefined } }],
  ['a sale in another currency', { averageSale: { low: 5, high: 5, currency: 'EUR', source: undefined } }],
])('a funnel with %s asks for nothing', (_, change) => {
  expect(
    needOf({ ...funnelWith(1000, { low: 10, high: 10 }, [{ low: 0.5, high: 0.5 }], 1), ...change }),
  ).toBeUndefined();
});

function needs(funnel: Funnel): FunnelNeed {
  const need = needOf(funnel);
  if (need === undefined) throw new Error('Every figure is there.');
  return need;
}

function funnelWith(revenue: number, sale: Spread, rates: readonly Spread[], promised: number): Funnel {
  return {
    stages: [...rates, undefined].map((_, at) => ({
      id: `stage-${at}`,
      name: `Stage ${at}`,
      plural: `stages ${at}`,
      promised: at === 0 ? { goal: 'goal', perMonth: promised } : undefined,
    })),
    rates: rates.map((each) => ({ ...each, source: undefined })),
    endsInSale: true,
    averageSale: { ...sale, currency: 'USD', source: undefined },
    cycleDays: undefined,
    revenue: { goal: 'revenue', amount: revenue, currency: 'USD', from: '2026-07-01', until: '2026-12-31' },
    rateGoals: [],
  };
}

function lastDayAfter(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day - 1)).toISOString().slice(0, 10);
}
