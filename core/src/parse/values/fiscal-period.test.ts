import { describe, expect, test } from 'vitest';
import { type FiscalPeriod, parseFiscalPeriod } from './fiscal-period.ts';
import type { MonthDay } from './month-day.ts';
import { periodBounds, periodDeadline } from './period-bounds.ts';
import { parseWhen } from './when.ts';

describe('fiscal period', () => {
  test.each<[string, FiscalPeriod]>([
    ['Q3', { form: 'quarter', quarter: 3, fiscal: true }],
    ['end of Q3', { form: 'quarter', quarter: 3, fiscal: true, edge: 'end' }],
    ['the end of Q3 2026', { form: 'quarter', quarter: 3, year: 2026, fiscal: false, edge: 'end' }],
    ['Q3 2026', { form: 'quarter', quarter: 3, year: 2026, fiscal: false }],
    ['2026-Q3', { form: 'quarter', quarter: 3, year: 2026, fiscal: false }],
    ['Q3 FY2027', { form: 'quarter', quarter: 3, year: 2027, fiscal: true }],
    ['FY27 Q3', { form: 'quarter', quarter: 3, year: 2027, fiscal: true }],
    ['third quarter of 2026', { form: 'quarter', quarter: 3, year: 2026, fiscal: false }],
    ['FY27 H1', { form: 'half', half: 1, year: 2027, fiscal: true }],
    ['H2', { form: 'half', half: 2, fiscal: true }],
    ['H1 2023', { form: 'half', half: 1, year: 2023, fiscal: false }],
    ['FY2027', { form: 'year', year: 2027, fiscal: true }],
    ['fiscal year 2027', { form: 'year', year: 2027, fiscal: true }],
    ['2026', { form: 'year', year: 2026, fiscal: false }],
    ['start of FY27', { form: 'year', year: 2027, fiscal: true, edge: 'start' }],
    ['March 2027', { form: 'month', month: 3, year: 2027 }],
    ['03/2027', { form: 'month', month: 3, year: 2027 }],
    ['6/2027', { form: 'month', month: 6, year: 2027 }],
    ['2027-03', { form: 'month', month: 3, year: 2027 }],
    ['end of March', { form: 'month', month: 3, edge: 'end' }],
    ['this quarter', { form: 'relative', which: 'this', unit: 'quarter' }],
    ['end of next month', { form: 'relative', which: 'next', unit: 'month', edge: 'end' }],
    ['end of the quarter', { form: 'relative', which: 'this', unit: 'quarter', edge: 'end' }],
    ['end of the fiscal year', { form: 'relative', which: 'this', unit: 'fiscal-year', edge: 'end' }],
    ['year-end', { form: 'relative', which: 'this', unit: 'year', edge: 'end' }],
    ['previous week', { form: 'relative', which: 'last', unit: 'week' }],
  ])('%s', (text, value) => {
    expect(parseFiscalPeriod(text)).toEqual({ ok: true, value });
  });

  test.each([
    'Q5',
    'H3',
    'Q0',
    'fifth quarter',
    '26',
    'FY1',
    'spring',
    'soon',
    '2026-13',
    'this fiscal week',
    'the quarter',
  ])('refuses %s', (text) => {
    expect(parseFiscalPeriod(text)).toMatchObject({ ok: false });
  });
});

const january: MonthDay = { month: 1, day: 1 };
const february: MonthDay = { month: 2, day: 1 };
const april6: MonthDay = { month: 4, day: 6 };

function boundsOf(text: string, start: MonthDay, today?: string): string | undefined {
  const period = parseFiscalPeriod(text);
  const bounds = period.ok ? periodBounds(period.value, start, today) : undefined;
  return bounds && `${bounds.from} to ${bounds.until}`;
}

describe('period bounds', () => {
  test.each<[string, MonthDay, string | undefined]>([
    ['FY2027', february, '2026-02-01 to 2027-01-31'],
    ['FY2026', january, '2026-01-01 to 2026-12-31'],
    ['FY2027', april6, '2026-04-06 to 2027-04-05'],
    ['2026', february, '2026-01-01 to 2026-12-31'],
    ['Q1 FY2027', february, '2026-02-01 to 2026-04-30'],
    ['Q3 FY2027', february, '2026-08-01 to 2026-10-31'],
    ['Q4 FY2027', february, '2026-11-01 to 2027-01-31'],
    ['Q4 FY2027', april6, '2027-01-06 to 2027-04-05'],
    ['Q3 2026', february, '2026-07-01 to 2026-09-30'],
    ['H1 FY2027', february, '2026-02-01 to 2026-07-31'],
    ['H2 2026', february, '2026-07-01 to 2026-12-31'],
    ['March 2027', february, '2027-03-01 to 2027-03-31'],
    ['2028-02', january, '2028-02-01 to 2028-02-29'],
    ['Q3', february, undefined],
    ['this quarter', february, undefined],
  ])('%s with the year from %o', (text, start, expected) => {
    expect(boundsOf(text, start)).toBe(expected);
  });

  test.each<[string, MonthDay, string, string]>([
    ['Q3', february, '2026-07-15', '2026-08-01 to 2026-10-31'],
    ['Q3', february, '2026-10-31', '2026-08-01 to 2026-10-31'],
    ['Q3', february, '2026-11-01', '2027-08-01 to 2027-10-31'],
    ['Q1', january, '2026-12-31', '2027-01-01 to 2027-03-31'],
    ['H2', february, '2026-07-15', '2026-08-01 to 2027-01-31'],
    ['March', january, '2026-03-31', '2026-03-01 to 2026-03-31'],
    ['March', january, '2026-04-01', '2027-03-01 to 2027-03-31'],
    ['this quarter', february, '2026-05-15', '2026-04-01 to 2026-06-30'],
    ['this fiscal quarter', february, '2026-05-15', '2026-05-01 to 2026-07-31'],
    ['next fiscal quarter', february, '2027-01-15', '2027-02-01 to 2027-04-30'],
    ['last quarter', january, '2026-02-01', '2025-10-01 to 2025-12-31'],
    ['next year', january, '2026-02-01', '2027-01-01 to 2027-12-31'],
    ['this fiscal year', february, '2027-01-31', '2026-02-01 to 2027-01-31'],
    ['this fiscal year', february, '2027-02-01', '2027-02-01 to 2028-01-31'],
    ['last month', january, '2026-03-31', '2026-02-01 to 2026-02-28'],
    ['this week', january, '2026-11-22', '2026-11-16 to 2026-11-22'],
    ['next week', january, '2026-11-23', '2026-11-30 to 2026-12-06'],
  ])('%s, year from %o, on %s', (text, start, today, expected) => {
    expect(boundsOf(text, start, today)).toBe(expected);
  });

  test('a deadline is the last day, or the first for “start of”', () => {
    expect(periodDeadline({ form: 'quarter', quarter: 3, year: 2027, fiscal: true }, february)).toBe('2026-10-31');
    expect(periodDeadline({ form: 'year', year: 2027, fiscal: true, edge: 'start' }, february)).toBe('2026-02-01');
  });

  test('a fiscal year from the 31st ends months on their last day', () => {
    expect(boundsOf('Q2 FY2027', { month: 1, day: 31 })).toBe('2026-04-30 to 2026-07-30');
  });
});

describe('when', () => {
  test.each([
    ['2026-12-31', { form: 'date', date: '2026-12-31' }],
    ['31 December 2026', { form: 'date', date: '2026-12-31' }],
    ['end of Q3', { form: 'quarter', quarter: 3, fiscal: true, edge: 'end' }],
    ['2027-03', { form: 'month', month: 3, year: 2027 }],
  ])('%s', (text, value) => {
    expect(parseWhen(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['03/04/2025', 'two different dates'],
    ['31 April 2026', 'April 2026 has 30 days'],
    ['soon', 'neither a date nor a period'],
  ])('refuses %s', (text, part) => {
    const result = parseWhen(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});
