import { expect, test } from 'vitest';
import type { Calendar } from '../../check/support/calendar.ts';
import { type ValueKind, valueParsers } from '../../parse/index.ts';
import { readingOf } from './read-value.ts';
import type { ValueContext } from './value-context.ts';
import type { Value } from './written-values.ts';

const calendar: Calendar = {
  open: 'Mon to Fri 09:00 to 17:00 New York',
  holidays: 1,
  work: {
    id: 'default',
    name: undefined,
    timeZone: 'America/New_York',
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    hours: { from: '09:00', until: '17:00' },
    holidays: ['2026-11-30'],
    assumed: [],
  },
};
const context: ValueContext = {
  today: '2026-11-21',
  said: '2026-11-21',
  fiscalYear: { month: 2, day: 1 },
  calendar,
  key: undefined,
  isAhead: true,
  of: undefined,
  review: undefined,
};

function read(kind: ValueKind, text: string, around: Partial<ValueContext> = {}): string | undefined {
  const result = valueParsers[kind](text);
  if (!result.ok) throw new Error(result.problem.message);
  const reading = readingOf({ kind, value: result.value } as Value, { ...context, ...around });
  return reading && [reading.plain, ...reading.notes].join(', ');
}

test.each<[ValueKind, string, string | undefined]>([
  ['target', '560', 'at least 560, since a number alone is the least that is wanted'],
  ['target', '2 days', 'at most 2 days, since a limit alone is the most that is allowed'],
  ['target', 'every lead', '100% of lead'],
  ['target', 'at most 15% of leads', 'at most 15% of leads, 15 of every 100 leads'],
  ['target', 'more than 5', 'more than 5, so the number itself is not enough'],
  ['target', 'fewer than 5', 'less than 5, so the number itself is too much'],
  ['target', '25% to 30%', '25% to 30%, both ends are met'],
  ['target', 'within 4 business hours', 'at most 4 business hours, Mon to Fri 09:00 to 17:00 New York'],
  ['percent', '2.5% of leads', '2.5% of leads, 25 of every 1,000 leads'],
  ['percent', '120%', '120%'],
  ['money', '€48k', '€48,000, Euro (EUR)'],
  ['duration', 'same business day', 'same business day, Mon to Fri 09:00 to 17:00 New York'],
  ['duration', 'same day', 'same day'],
  ['duration', '30 minutes', '30 minutes'],
  ['date', '21 November 2026', 'Saturday, 21 November 2026, today'],
  ['date', '2026-11-22', 'Sunday, 22 November 2026, tomorrow'],
  ['date', '2026-11-20', 'Friday, 20 November 2026, yesterday'],
  ['when', 'start of FY27', 'start of FY2027, Sunday, 1 February 2026, 293 days ago'],
  ['when', 'Q3 2026', 'Q3 2026, 1 July to 30 September 2026, its last day was 52 days ago'],
  ['when', 'next week', 'next week, 23 to 29 November 2026, its last day is in 8 days'],
  ['period', 'month', 'per month, each month is counted by itself, now 1 to 30 November 2026'],
  ['period', 'business day', 'per business day, each business day is counted by itself'],
  ['period', 'year to date', 'year to date, now since Thursday, 1 January 2026'],
  [
    'period',
    'rolling 6 months',
    'rolling 6 months, at any moment the time that has just passed, so it moves on with each day',
  ],
  ['recurrence', 'Monday 10:00', 'every Monday at 10:00, next Monday, 23 November 2026, in 2 days'],
  ['recurrence', 'every other Monday', 'every other Monday'],
  ['recurrence', 'every 2 weeks', 'every 2 weeks'],
  [
    'recurrence',
    'last business day of the month',
    'last business day of the month, next Friday, 27 November 2026, in 6 days',
  ],
  [
    'recurrence',
    '1st business day of the month',
    '1st business day of the month, next Tuesday, 1 December 2026, in 10 days',
  ],
  ['recurrence', 'every 21 November', 'every 21 November, next Saturday, 21 November 2026, today'],
  ['month-day', 'November 20', '20 November, next Saturday, 20 November 2027, in 364 days'],
  ['frequency', '2 times per month', 'twice per month'],
  ['range', '300 to 2,000', '300 to 2,000, both ends belong to it'],
  ['weekdays', 'weekdays', 'Monday to Friday, 5 days a week'],
  ['hours', '8:30 to 17:00', '08:30 to 17:00, 8.5 hours a day'],
  ['currency', 'CHF', 'CHF, Swiss Franc'],
  ['version', '1.2.0', undefined],
  ['email', 'a@acme.example', undefined],
])('%s %j', (kind, text, reading) => {
  expect(read(kind, text)).toBe(reading);
});

test('what surrounds a value counts', () => {
  expect(read('target', '95%', { of: 'MQLs' })).toBe(
    'at least 95%, since a number alone is the least that is wanted, 95 of every 100 MQLs',
  );
  expect(read('duration', '30 minutes', { key: 'within' })).toBe(
    '30 minutes, every hour counts, at night and on weekends too',
  );
  expect(read('duration', '1 business hour', { calendar: undefined })).toBe(
    '1 business hour, no calendar in handbook.yaml says which hours these are',
  );
  expect(read('when', 'Q3', { isAhead: false })).toBe('Q3');
  expect(read('when', 'this quarter', { said: '2026-03-10' })).toBe(
    'this quarter, 1 January to 31 March 2026, its last day was 235 days ago',
  );
  expect(read('month-day', 'February 1', { key: 'starts' })).toBe(
    '1 February, now FY2027, 1 February 2026 to 31 January 2027',
  );
});
