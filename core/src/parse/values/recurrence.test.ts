import { describe, expect, test } from 'vitest';
import { type Frequency, parseFrequency } from './frequency.ts';
import { type Period, parsePeriod } from './period.ts';
import { describeRecurrence, parseRecurrence, type Recurrence } from './recurrence.ts';

describe('period', () => {
  test.each<[string, Period]>([
    ['day', { form: 'each', unit: 'day' }],
    ['business day', { form: 'each', unit: 'business-day' }],
    ['working day', { form: 'each', unit: 'business-day' }],
    ['week', { form: 'each', unit: 'week' }],
    ['month', { form: 'each', unit: 'month' }],
    ['calendar month', { form: 'each', unit: 'month' }],
    ['per month', { form: 'each', unit: 'month' }],
    ['/month', { form: 'each', unit: 'month' }],
    ['a month', { form: 'each', unit: 'month' }],
    ['Monthly', { form: 'each', unit: 'month' }],
    ['each quarter', { form: 'each', unit: 'quarter' }],
    ['fiscal quarter', { form: 'each', unit: 'fiscal-quarter' }],
    ['fiscal year', { form: 'each', unit: 'fiscal-year' }],
    ['annually', { form: 'each', unit: 'year' }],
    ['rolling 6 months', { form: 'rolling', amount: 6, unit: 'month' }],
    ['rolling year', { form: 'rolling', amount: 1, unit: 'year' }],
    ['any six months in a row', { form: 'rolling', amount: 6, unit: 'month' }],
    ['year to date', { form: 'to-date', unit: 'year' }],
  ])('%s', (text, value) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['campaign', 'not a period of time'],
    ['lead', 'not a period of time'],
    ['bi-weekly', 'twice in that time or every second time'],
    ['bimonthly', 'twice in that time or every second time'],
    ['6 months', 'rolling 6 months'],
    ['open day', '“open day” is not a period of time'],
    ['training week', 'said in the sentence'],
    ['half-year', 'write “rolling 6 months”'],
    ['rolling 3 hours', 'not a period of time'],
  ])('refuses %s', (text, part) => {
    const result = parsePeriod(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});

describe('recurrence', () => {
  test.each<[string, Recurrence]>([
    ['Monday 10:00', { form: 'weekdays', days: ['monday'], at: '10:00' }],
    ['every Monday', { form: 'weekdays', days: ['monday'] }],
    ['Mondays', { form: 'weekdays', days: ['monday'] }],
    ['every Monday at 10 am', { form: 'weekdays', days: ['monday'], at: '10:00' }],
    ['on Tuesdays and Thursdays', { form: 'weekdays', days: ['tuesday', 'thursday'] }],
    [
      'every weekday at noon',
      {
        form: 'weekdays',
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        at: '12:00',
      },
    ],
    ['every other Friday', { form: 'weekdays', days: ['friday'], everyWeeks: 2 }],
    ['every second Friday', { form: 'weekdays', days: ['friday'], everyWeeks: 2 }],
    ['weekly', { form: 'every', amount: 1, unit: 'week' }],
    ['half-year', { form: 'every', amount: 6, unit: 'month' }],
    ['every half year', { form: 'every', amount: 6, unit: 'month' }],
    ['half-yearly', { form: 'every', amount: 6, unit: 'month' }],
    ['semi-annually', { form: 'every', amount: 6, unit: 'month' }],
    ['monthly', { form: 'every', amount: 1, unit: 'month' }],
    ['quarter', { form: 'every', amount: 1, unit: 'quarter' }],
    ['every quarter', { form: 'every', amount: 1, unit: 'quarter' }],
    ['daily at 09:00', { form: 'every', amount: 1, unit: 'day', at: '09:00' }],
    ['every 2 weeks', { form: 'every', amount: 2, unit: 'week' }],
    ['2 weeks', { form: 'every', amount: 2, unit: 'week' }],
    ['every two weeks', { form: 'every', amount: 2, unit: 'week' }],
    ['every other week', { form: 'every', amount: 2, unit: 'week' }],
    ['fortnightly', { form: 'every', amount: 2, unit: 'week' }],
    ['every 10 business days', { form: 'every', amount: 10, unit: 'business-day' }],
    ['once a month', { form: 'every', amount: 1, unit: 'month' }],
    ['once in 60 days', { form: 'every', amount: 60, unit: 'day' }],
    ['last business day of the month', { form: 'day-of-period', ordinal: 'last', day: 'business-day', of: 'month' }],
    ['the last day of each quarter', { form: 'day-of-period', ordinal: 'last', day: 'day', of: 'quarter' }],
    ['first Monday of each month', { form: 'day-of-period', ordinal: 1, day: 'monday', of: 'month' }],
    [
      'last Friday of the month at 16:00',
      {
        form: 'day-of-period',
        ordinal: 'last',
        day: 'friday',
        of: 'month',
        at: '16:00',
      },
    ],
    ['25th of the month', { form: 'day-of-period', ordinal: 25, day: 'day', of: 'month' }],
    ['the 25th', { form: 'day-of-period', ordinal: 25, day: 'day', of: 'month' }],
    ['monthly on the 25th', { form: 'day-of-period', ordinal: 25, day: 'day', of: 'month' }],
    ['5th business day', { form: 'day-of-period', ordinal: 5, day: 'business-day', of: 'month' }],
    ['10th working day of the quarter', { form: 'day-of-period', ordinal: 10, day: 'business-day', of: 'quarter' }],
    ['twice a quarter', { form: 'times', times: 2, per: 'quarter' }],
    ['3 times per year', { form: 'times', times: 3, per: 'year' }],
    [
      '1 February and 1 August',
      {
        form: 'dates',
        dates: [
          { month: 2, day: 1 },
          { month: 8, day: 1 },
        ],
      },
    ],
    ['every February 1', { form: 'dates', dates: [{ month: 2, day: 1 }] }],
    [
      '1 March, 1 June and 1 September',
      {
        form: 'dates',
        dates: [
          { month: 3, day: 1 },
          { month: 6, day: 1 },
          { month: 9, day: 1 },
        ],
      },
    ],
  ])('%s', (text, value) => {
    expect(parseRecurrence(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['regularly', 'does not say when'],
    ['as needed', 'does not say when'],
    ['biweekly', 'every second time'],
    ['every 0 weeks', 'does not say when'],
    ['every 1.5 weeks', 'does not say when'],
    ['6th Monday of the month', 'does not say when'],
    ['first Monday of the week', 'does not say when'],
    ['24th business day of the month', 'does not say when'],
    ['32nd of the month', 'does not say when'],
    ['31 April and 1 May', 'does not say when'],
    ['Monday 25:00', 'does not say when'],
    ['sometimes', 'does not say when'],
  ])('refuses %s', (text, part) => {
    const result = parseRecurrence(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });

  test.each([
    ['Monday 10:00', 'every Monday at 10:00'],
    ['weekly', 'every week'],
    ['fortnightly', 'every 2 weeks'],
    ['the 25th', '25th of the month'],
    ['last working day of every month', 'last business day of the month'],
    ['two times a quarter', 'twice per quarter'],
    ['February 1 and August 1', 'every 1 February and 1 August'],
    ['weekdays', 'every Monday to Friday'],
    ['every second Tuesday', 'every other Tuesday'],
  ])('reads plainly: %s', (text, reading) => {
    const result = parseRecurrence(text);
    expect(result.ok ? describeRecurrence(result.value) : result.problem.message).toBe(reading);
  });
});

describe('frequency', () => {
  test.each<[string, Frequency]>([
    ['2 times per month', { times: 2, per: { amount: 1, unit: 'month' } }],
    ['3 times', { times: 3 }],
    ['3', { times: 3 }],
    ['once', { times: 1 }],
    ['once a week', { times: 1, per: { amount: 1, unit: 'week' } }],
    ['twice a quarter', { times: 2, per: { amount: 1, unit: 'quarter' } }],
    ['twice/month', { times: 2, per: { amount: 1, unit: 'month' } }],
    ['2 e-mails per week', { times: 2, noun: 'e-mails', per: { amount: 1, unit: 'week' } }],
    ['4 calls', { times: 4, noun: 'calls' }],
    [
      'two follow-up calls each business day',
      { times: 2, noun: 'follow-up calls', per: { amount: 1, unit: 'business-day' } },
    ],
    ['once in 60 days', { times: 1, per: { amount: 60, unit: 'day' } }],
    ['2 times in any 3 months', { times: 2, per: { amount: 3, unit: 'month' } }],
    ['60 calls per hour', { times: 60, noun: 'calls', per: { amount: 1, unit: 'hour' } }],
  ])('%s', (text, value) => {
    expect(parseFrequency(text)).toEqual({ ok: true, value });
  });

  test.each([
    'often',
    'per month',
    '2 e-mails per fortnight',
    '1.5 times',
    'once per person',
    '3 days',
    '2 calls a sprint',
  ])('refuses %s', (text) => {
    expect(parseFrequency(text)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('how often') },
    });
  });
});
