import { expect, test } from 'vitest';
import { readingDay } from './reading-day.ts';

test.each([
  ['The rate of a month is read on the last business day of the following month.', 'last', 'business-day', 'month'],
  ['A recycled lead counts once. The value is read on the 5th of the next month.', 5, 'day', 'month'],
  ['The share is taken on the first Monday of the following quarter.', 1, 'monday', 'quarter'],
])('%s', (rule, ordinal, day, of) => {
  expect(readingDay(rule)).toEqual({
    form: 'in the following period',
    on: { form: 'day-of-period', ordinal, day, of },
  });
});

test.each([
  ['The share of a month is read 45 days after its last day.', 45, 'calendar'],
  ['Renewals are counted 10 business days after the quarter ends.', 10, 'business'],
  ['The value is read 2 days after the end of the month.', 2, 'calendar'],
])('%s', (rule, amount, clock) => {
  expect(readingDay(rule)).toEqual({ form: 'days after', days: { form: 'span', amount, unit: 'day', clock } });
});

test.each([
  'A recycled lead that becomes an MQL again counts again, once in 90 days at most.',
  'The first-year value counts in full on that day, whatever day the invoice carries.',
  'A second SQL of the same company within 90 days does not count.',
  'The rate is read soon after its last day.',
  '',
])('says nothing about the reading: %s', (rule) => {
  expect(readingDay(rule)).toBeUndefined();
});
