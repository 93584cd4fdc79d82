import { describe, expect, test } from 'vitest';
import { describeDate, parseDate } from './date.ts';
import { describeMonthDay, parseMonthDay } from './month-day.ts';

describe('date', () => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['31 December 2026', '2026-12-31'],
    ['31st of December 2026', '2026-12-31'],
    ['1 Feb 2026', '2026-02-01'],
    ['1 Sept. 2026', '2026-09-01'],
    ['December 31, 2026', '2026-12-31'],
    ['Dec 31 2026', '2026-12-31'],
    ['december 1st, 2026', '2026-12-01'],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, value: { form: 'date', date } });
  });

  test.each([
    ['03/04/2025', 'two different dates'],
    ['03.04.2025', 'two different dates'],
    ['3-4-25', 'two different dates'],
    ['12/31/2026', 'write the year first'],
    ['2026-02-29', 'February 2026 has 28 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2026-13-01', 'there are 12 months'],
    ['31 April 2026', 'April 2026 has 30 days'],
    ['0 April 2026', 'April 2026 has 30 days'],
    ['2026-1-1', 'not a date'],
    ['31 December', 'not a date'],
    ['tomorrow', 'not a date'],
  ])('refuses %s', (text, part) => {
    const result = parseDate(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });

  test('reads plainly', () => {
    expect(describeDate({ form: 'date', date: '2026-12-01' })).toBe('1 December 2026');
  });
});

describe('month and day', () => {
  test.each([
    ['February 1', 2, 1],
    ['1 February', 2, 1],
    ['1st of July', 7, 1],
    ['Oct 31st', 10, 31],
    ['31 dec', 12, 31],
  ])('%s', (text, month, day) => {
    expect(parseMonthDay(text)).toEqual({ ok: true, value: { month, day } });
  });

  test.each([
    ['29 February', 'not in every year'],
    ['31 April', 'from 1 to 30'],
    ['0 May', 'from 1 to 31'],
    ['02-01', 'name of the month'],
    ['February', 'name of the month'],
    ['1 February 2026', 'name of the month'],
  ])('refuses %s', (text, part) => {
    const result = parseMonthDay(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });

  test('reads plainly', () => {
    expect(describeMonthDay({ month: 2, day: 1 })).toBe('1 February');
  });
});
