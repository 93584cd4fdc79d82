import { expect, it } from 'vitest';
import { daysBetween, nextAfter } from './next-date.ts';
import { parseRecurrence } from './recurrence.ts';

it.each([
  ['every quarter', '2026-11-30', '2027-02-28'],
  ['month', '2026-01-31', '2026-02-28'],
  ['every 2 weeks', '2026-12-24', '2027-01-07'],
  ['every fiscal year', '2026-02-01', '2027-02-01'],
  ['every business day', '2026-11-20', '2026-11-23'],
  ['every 7 business days', '2026-11-20', '2026-12-01'],
  ['Monday 10:00', '2026-11-23', '2026-11-30'],
  ['every other Monday', '2026-11-23', '2026-12-07'],
  ['last business day of the month', '2026-10-30', '2026-11-30'],
  ['last business day of the month', '2026-10-29', '2026-10-30'],
  ['25th of the month', '2026-12-25', '2027-01-25'],
  ['31st of the month', '2027-01-31', '2027-03-31'],
  ['last day of the quarter', '2026-11-21', '2026-12-31'],
  ['first Monday of the year', '2026-11-21', '2027-01-04'],
  ['last business day of the week', '2026-11-20', '2026-11-27'],
  ['twice a year', '2026-01-15', '2026-07-15'],
  ['twice a quarter', '2026-01-01', '2026-02-15'],
  ['February 1 and August 1', '2026-02-01', '2026-08-01'],
])('%s comes after %s on %s', (text, base, expected) => {
  const recurrence = parseRecurrence(text);
  expect(recurrence.ok && nextAfter(recurrence.value, base)).toBe(expected);
});

it('counts days over a change of clocks and a leap year', () => {
  expect(daysBetween('2028-02-01', '2028-04-01')).toBe(60);
});
