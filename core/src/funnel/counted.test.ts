import { expect, test } from 'vitest';
import type { ResultValue } from '../parse/results/index.ts';
import { countsOf } from './counted.ts';

function value(from: string, until: string, amount: number, more: Partial<ResultValue> = {}): ResultValue {
  return {
    goal: 'mqls',
    period: { unit: 'span', from, until },
    amount: { kind: 'count', amount, noun: undefined },
    segment: {},
    source: undefined,
    note: undefined,
    excepted: undefined,
    file: 'results/a.csv',
    line: 2,
    ...more,
  };
}
const counted = (...values: ResultValue[]) =>
  countsOf(values, 'mqls').map(({ from, until, amount }) => `${from} ${until} ${amount}`);

test('parts of a month that cover it are added up, in whatever order they stand', () => {
  const parts = [value('2026-02-15', '2026-02-28', 5), value('2026-02-01', '2026-02-14', 7)];
  expect(counted(...parts)).toEqual(['2026-02-01 2026-02-28 12']);
});

test.each([
  ['a gap', value('2026-02-16', '2026-02-28', 5)],
  ['a day counted twice', value('2026-02-14', '2026-02-28', 5)],
  ['an end that is missing', value('2026-02-15', '2026-02-27', 5)],
])('with %s they stand by themselves', (_, second) => {
  expect(counted(value('2026-02-01', '2026-02-14', 7), second)).toHaveLength(2);
});

test('months, quarters and weeks over the end of a month stay as they are', () => {
  const values = [
    value('2026-01-01', '2026-01-31', 1),
    value('2026-01-01', '2026-03-31', 2),
    value('2026-03-30', '2026-04-05', 3),
  ];
  expect(counted(...values)).toEqual(['2026-01-01 2026-01-31 1', '2026-01-01 2026-03-31 2', '2026-03-30 2026-04-05 3']);
});

test('other goals, some cases only, periods set aside and shares are not counted', () => {
  const from = '2026-01-01';
  const until = '2026-01-31';
  const values = [
    value(from, until, 1, { goal: 'sqls' }),
    value(from, until, 1, { segment: { source: 'demo request' } }),
    value(from, until, 1, { excepted: 'the CRM was down' }),
    value(from, until, 1, { amount: { kind: 'percent', percent: 40 } }),
  ];
  expect(counted(...values)).toEqual([]);
});
