import { type Funnel, needOf, withFigures } from '@living-sla/core/funnel';
import { expect, test } from 'vitest';
import { editsOf, figuresOf, readFigure } from './figures.ts';
import { funnelRows } from './rows.ts';
import { lagOf, toldOf } from './told.ts';

const funnel: Funnel = {
  stages: [
    { id: 'mql', name: 'MQL', plural: 'MQLs', promised: { goal: 'mqls', perMonth: 80 } },
    { id: 'sql', name: 'SQL', plural: 'SQLs', promised: undefined },
    { id: 'won', name: 'Closed won', plural: 'wins', promised: undefined },
  ],
  rates: [
    { low: 0.4, high: 0.4, source: undefined },
    { low: 0.2, high: 0.25, source: undefined },
  ],
  endsInSale: true,
  averageSale: { low: 10_000, high: 10_000, currency: 'USD', source: undefined },
  cycleDays: { low: 30, high: 60, source: undefined },
  revenue: { goal: 'revenue', amount: 600_000, currency: 'USD', from: '2026-07-01', until: '2026-12-31' },
  rateGoals: [],
};

test('every figure of a funnel has a field with its own number in it', () => {
  expect(figuresOf(funnel).map(({ name, label, value }) => [name, label, value])).toEqual([
    ['revenue', 'Revenue in all, in USD', '600,000'],
    ['sale', 'Average sale, in USD', '10,000'],
    ['mql-to-sql', 'MQL to SQL, in percent', '40'],
    ['sql-to-won', 'SQL to Closed won, in percent', '20 to 25'],
    ['cycle', 'Days from lead to order', '30 to 60'],
    ['promised-mql', 'MQLs promised a month', '80'],
  ]);
});

test('what stands in the fields at first comes to what the agreement comes to', () => {
  const figures = figuresOf(funnel);
  const read = figures.map(({ value, kind }) => readFigure(value, kind) ?? 'empty');
  expect(needOf(withFigures(funnel, editsOf(figures, read)))).toEqual(needOf(funnel));
});

test.each([
  ['1,260,000', 'amount', { low: 1_260_000, high: 1_260_000 }],
  ['$15,000', 'amounts', { low: 15_000, high: 15_000 }],
  ['12,000 to 15,000', 'amounts', { low: 12_000, high: 15_000 }],
  ['20–25%', 'share', { low: 20, high: 25 }],
  ['12.5 %', 'share', { low: 12.5, high: 12.5 }],
  ['', 'number', 'empty'],
  ['0', 'number', { low: 0, high: 0 }],
  ['', 'amount', undefined],
  ['0', 'share', undefined],
  ['100.5', 'share', undefined],
  ['25 to 20', 'share', undefined],
  ['1,26', 'amount', undefined],
  ['5 to 6', 'amount', undefined],
  ['ten', 'amount', undefined],
  ['1e5', 'amount', undefined],
  ['99999999999999999999', 'amount', undefined],
] as const)('%j as %s', (text, kind, value) => {
  expect(readFigure(text, kind)).toEqual(value);
});

test('rows tell what is needed, promised and counted, and draw each by the longest', () => {
  const counts = { from: '2026-10-01', until: '2026-10-31', counts: [150, undefined, undefined] };
  const rows = funnelRows(funnel, counts);
  expect(rows.map(({ name, total, needed }) => [name, total, needed.text, needed.high])).toEqual([
    ['MQL', '600 to 750', '100 to 125', 83.33],
    ['SQL', '240 to 300', '40 to 50', 33.33],
    ['Closed won', '60', '10', 6.67],
  ]);
  expect(rows[0]?.promised).toMatchObject({ text: '80', verdict: { words: '20 to 45 too few', tone: 'warning' } });
  expect(rows.map(({ actual }) => actual?.text)).toEqual(['150', undefined, undefined]);
  const none = funnelRows(funnel, { ...counts, counts: [undefined, undefined, undefined] });
  expect(none[0]?.actual).toEqual({ text: 'no value', bar: undefined });
});

test('what figures come to is told beside what those of the agreement come to', () => {
  const told = (change: Parameters<typeof withFigures>[1]) => {
    const now = withFigures(funnel, change);
    return toldOf(now, funnelRows(now, undefined), { low: 100, high: 125 });
  };
  expect(toldOf(funnel, funnelRows(funnel, undefined), undefined)).toBe(
    '100 to 125 MQLs a month are needed. 80 are promised: 20 to 45 too few.',
  );
  expect(told({ revenue: 1_200_000 })).toBe(
    '200 to 250 MQLs a month are needed; with the figures of the agreement it is 100 to 125. 80 are promised: 120 to 170 too few.',
  );
  expect(told({ promised: new Map([['mql', 130]]) })).toBe(
    '100 to 125 MQLs a month are needed, as many as with the figures of the agreement. 130 are promised: enough.',
  );
  expect(lagOf(needOf(funnel) ?? { lagDays: undefined, leadsCome: undefined })).toBe(
    'An order follows its lead by 30 to 60 days on average. So the leads have to come from 2 May 2026 to 1 December 2026.',
  );
});
