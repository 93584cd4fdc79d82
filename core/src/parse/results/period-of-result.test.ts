import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedValue } from '../values/value-result.ts';
import { describeResultPeriod, parsePeriodOfResult, writePeriodOfResult } from './period-of-result.ts';

const options = { fiscalYearStarts: { month: 2, day: 1 } };

describe('the period of a result', () => {
  test.each([
    ['2026-10', 'month', '2026-10-01', '2026-10-31'],
    ['October 2026', 'month', '2026-10-01', '2026-10-31'],
    ['Oct-26', 'month', '2026-10-01', '2026-10-31'],
    ['Oct-2026', 'month', '2026-10-01', '2026-10-31'],
    ['10/2026', 'month', '2026-10-01', '2026-10-31'],
    ['2026/10', 'month', '2026-10-01', '2026-10-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    // The fiscal year 2027 runs from 1 February 2026; its third quarter are the months 7 to 9 of it.
    ['Q3 FY2027', 'fiscal-quarter', '2026-08-01', '2026-10-31'],
    ['FY27 Q3', 'fiscal-quarter', '2026-08-01', '2026-10-31'],
    ['2026-Q3', 'quarter', '2026-07-01', '2026-09-30'],
    ['Q3 2026', 'quarter', '2026-07-01', '2026-09-30'],
    ['H2 2026', 'half', '2026-07-01', '2026-12-31'],
    ['H1 FY2027', 'fiscal-half', '2026-02-01', '2026-07-31'],
    ['FY2027', 'fiscal-year', '2026-02-01', '2027-01-31'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    // 4 January 2026 is a Sunday, so week 1 begins on 29 December 2025, and week 43 is 42 weeks later.
    ['2026-W43', 'week', '2026-10-19', '2026-10-25'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
    ['week 43 of 2026', 'week', '2026-10-19', '2026-10-25'],
    ['2026-10-31', 'day', '2026-10-31', '2026-10-31'],
    ['31 October 2026', 'day', '2026-10-31', '2026-10-31'],
    ['2026-11-01 to 2026-11-21', 'span', '2026-11-01', '2026-11-21'],
    ['2026-11-01 – 2026-11-21', 'span', '2026-11-01', '2026-11-21'],
    ['2026-11-01..2026-11-21', 'span', '2026-11-01', '2026-11-21'],
    ['2026-11-01/2026-11-21', 'span', '2026-11-01', '2026-11-21'],
    ['2026-08 to 2026-10', 'span', '2026-08-01', '2026-10-31'],
  ])('%s', (text, unit, from, until) => {
    expect(parsePeriodOfResult(text, options)).toEqual({ ok: true, value: { unit, from, until } });
  });

  test.each([
    ['Q3', 'of which year'],
    ['October', 'of which year'],
    ['this month', 'another time tomorrow'],
    ['last quarter', 'another time tomorrow'],
    ['end of Q3 2026', 'is not a period'],
    ['03/04/2026', 'two different days'],
    ['2026-11-21 to 2026-11-01', 'ends before it begins'],
    ['2025-W53', 'is not a period'],
    ['2026-13', 'is not a period'],
    ['2026-02-30', 'is not a period'],
    ['', 'no value'],
    ['x'.repeat(400), 'too long'],
  ])('%s is refused', (text, words) => {
    const result = parsePeriodOfResult(text, options);
    expect(result.ok ? '' : result.problem.message).toContain(words);
  });

  test('a fiscal year is one of January where nobody says when it starts', () => {
    expect(acceptedValue(parsePeriodOfResult('Q3 FY2026'))).toMatchObject({ from: '2026-07-01', until: '2026-09-30' });
  });
});

test('a period is described and written so that it is read as the same days again', () => {
  const day = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const year = fc.integer({ min: 2001, max: 2098 });
  const text = fc.oneof(
    day,
    fc.tuple(day, day).map((days) => days.sort().join(' to ')),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, week]) => `${y}-W${String(week).padStart(2, '0')}`),
    fc
      .tuple(fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'), fc.constantFrom('', 'FY'), year)
      .map(([part, fiscal, y]) => `${part} ${fiscal}${y}`),
    year.map(String),
    year.map((y) => `FY${y}`),
  );
  const start = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.constantFrom(1, 6, 28) });
  fc.assert(
    fc.property(text, start, (written, fiscalYearStarts) => {
      const period = acceptedValue(parsePeriodOfResult(written, { fiscalYearStarts }));
      if (period === undefined) throw new Error(`${written} was not read`);
      const again = [describeResultPeriod, writePeriodOfResult].map((write) =>
        acceptedValue(parsePeriodOfResult(write(period, { fiscalYearStarts }), { fiscalYearStarts })),
      );
      expect(again).toEqual([period, period]);
      const days = acceptedValue(parsePeriodOfResult(describeResultPeriod(period), { fiscalYearStarts }));
      expect(days).toMatchObject({ from: period.from, until: period.until });
    }),
  );
});

test.each([
  ['2026-10', 'October 2026', '2026-10'],
  ['Oct-26', 'October 2026', '2026-10'],
  ['Q3 FY2027', 'Q3 FY2027', 'Q3 FY2027'],
  ['Q3 2026', 'Q3 2026', '2026-Q3'],
  ['2026-w43', 'week 43 of 2026', '2026-W43'],
  ['2026-11-01/2026-11-21', '1 November 2026 to 21 November 2026', '2026-11-01 to 2026-11-21'],
])('%s is called %s', (text, said, written) => {
  const period = acceptedValue(parsePeriodOfResult(text, options));
  expect(period && [describeResultPeriod(period, options), writePeriodOfResult(period, options)]).toEqual([
    said,
    written,
  ]);
});
