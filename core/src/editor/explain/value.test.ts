import { expect, test } from 'vitest';
import { said } from './testing/said.ts';

test.each([
  ['within: 4 business', 10, '4 business hours, Mon to Thu 08:00 to 18:00 New York'],
  ['within 4 business hours.', 8, '4 business hours, Mon to Thu 08:00 to 18:00 New York'],
  ['at least 95%', 2, 'at least 95%, 95 of every 100 MQLs of the month'],
  ['$2,000,000', 2, 'at least $2,000,000, since a number alone is the least that is wanted, US Dollar (USD)'],
  ['end of Q3', 2, 'end of Q3, Sunday, 31 October 2027, in 344 days'],
  [
    'fiscal quarter',
    2,
    'per fiscal quarter, each fiscal quarter is counted by itself, now 1 November 2026 to 31 January 2027',
  ],
  ['10 days', 1, '10 days, every day counts, weekends and holidays too'],
  ['quarter, notice', 1, 'every quarter, the next one is due Wednesday, 13 January 2027, in 53 days'],
  ['2027-01-13', 4, 'Wednesday, 13 January 2027, in 53 days'],
  ['31 March', 2, '31 March, next Wednesday, 31 March 2027, in 130 days'],
])('the value in %j is read', (words, behind, reading) => {
  expect(said(words, behind)?.[0]).toEqual([reading]);
});

test.each([
  ['February 1', '1 February, now FY2027, 1 February 2026 to 31 January 2027'],
  ['09:00 to 17:00', '09:00 to 17:00, 8 hours a day'],
  ['2026-12-25', 'Friday, 25 December 2026, in 34 days'],
])('the setting %j is read', (words, reading) => {
  expect(said(words, 1, 'handbook.yaml')?.[0]).toEqual([reading]);
});
