import { describe, expect, test } from 'vitest';
import type { FoundKind } from './found-value.ts';
import { scanValues } from './scan.ts';
import { amountPatterns } from './scan-amounts.ts';
import { datePatterns } from './scan-dates.ts';
import { durationPatterns } from './scan-durations.ts';
import { recurrencePatterns } from './scan-recurrences.ts';
import { valueStarts } from './scan-starts.ts';

/** Each found value as "kind: words" or "kind(role): words". */
function found(text: string): string[] {
  return scanValues(text).map(({ kind, role, range }) => {
    return `${kind}${role === undefined ? '' : `(${role})`}: ${text.slice(range.start, range.end)}`;
  });
}

const sentences: [string, string[]][] = [
  ['Deliver 560 MQLs to Sales every month.', ['count: 560', 'period(per): every month']],
  ['Contact 95% of MQLs within 4 business hours.', ['percent: 95%', 'duration(response-time): 4 business hours']],
  ['Close $2,000,000 of new business by 2026-12-31.', ['money: $2,000,000', 'date(deadline): 2026-12-31']],
  ['Win €1.5 million by end of Q3.', ['money: €1.5 million', 'fiscal-period(deadline): end of Q3']],
  ['Spend at most 12,000 euros in FY27 H1.', ['money: 12,000 euros', 'fiscal-period(deadline): FY27 H1']],
  ['Book 5m € and 5m PLN in FY27.', ['money: 5m €', 'money: 5m PLN', 'fiscal-period(deadline): FY27']],
  ['Book NZ$5m, R$2m and 3,000 zł.', ['money: NZ$5m', 'money: R$2m', 'money: 3,000 zł']],
  ['Book USD 48k a month.', ['money: USD 48k', 'period(per): a month']],
  ['Cut cost per lead from €90 to €60 by year-end.', ['money: €90', 'money: €60', 'fiscal-period(deadline): year-end']],
  ['Deals of $10k to $50k go to desk B.', ['range: $10k to $50k']],
  [
    'Raise the rate from 20% to 25% by 30 September 2025.',
    ['percent: 20%', 'percent: 25%', 'date(deadline): 30 September 2025'],
  ],
  ['Keep 25% to 30% of them.', ['range: 25% to 30%']],
  ['70 to 75% reply.', ['range: 70 to 75%']],
  ['Between 300 and 2,000 staff.', ['range: Between 300 and 2,000']],
  ['Firms with 300–2,000 staff.', ['range: 300–2,000']],
  ['Meet for 20-35 minutes twice a week.', ['range: 20-35 minutes', 'frequency: twice a week']],
  ['Reply by EOD.', ['duration(deadline): EOD']],
  ['Reply by the end of the business day.', ['duration(deadline): end of the business day']],
  ['Send the list by Friday.', ['date(deadline): Friday']],
  ['Weekly pipeline report by Monday 10:00.', ['period(per): Weekly', 'date(deadline): Monday 10:00']],
  ['File it before the 5th business day.', ['recurrence(deadline): 5th business day']],
  ['Audit the scores twice a quarter.', ['frequency: twice a quarter']],
  ['Meet every Monday at 10:00.', ['recurrence: every Monday at 10:00']],
  ['We meet on Thursdays.', ['recurrence: Thursdays']],
  ['Tuesdays and Fridays are for calls.', ['recurrence: Tuesdays and Fridays']],
  ['Call back within one working day.', ['duration(response-time): one working day']],
  ['Call back within one (1) working day.', ['duration(response-time): one (1) working day']],
  ['9 meetings per month', ['count: 9', 'period(per): per month']],
  ['A monthly review', ['period(per): monthly']],
  ['80 calls/month', ['count: 80', 'period(per): /month']],
  ['$500 / week', ['money: $500', 'period(per): / week']],
  ['Share the calendar by the 25th of each month.', ['recurrence(deadline): 25th of each month']],
  ['On the last business day of the month we close the books.', ['recurrence: last business day of the month']],
  ['On the third Wednesday of each month', ['recurrence: third Wednesday of each month']],
  ['Every 2 weeks, and every other Friday.', ['recurrence: Every 2 weeks', 'recurrence: every other Friday']],
  ['No more than 2 e-mails once in 60 days.', ['count: 2', 'frequency: once in 60 days']],
  ['Try 3 times.', ['frequency: 3 times']],
  ['Every lead is called.', ['quantifier: Every']],
  ['No one waits.', ['quantifier: No']],
  [
    'All of them, none of those, zero errors, half of the rest.',
    ['quantifier: All', 'quantifier: none', 'quantifier: zero', 'quantifier: half'],
  ],
  ['No lead waits for more than 24 hours.', ['quantifier: No', 'duration(response-time): 24 hours']],
  ['Give each one a verdict the same day.', ['quantifier: each', 'duration(response-time): same day']],
  ['Call on the first business day after arrival.', ['duration(response-time): first business day']],
  [
    'Reply within an hour, ship within half a day.',
    ['duration(response-time): an hour', 'duration(response-time): half a day'],
  ],
  ['Severe outages get a reply in 3 hours at most.', ['duration(response-time): 3 hours']],
  ['Pay 14 days after the bill.', ['duration(response-time): 14 days']],
  ['A 30-day trial', ['duration: 30-day']],
  ['The first 40 days', ['duration: 40 days']],
  ['Run 15 webinars in 2026.', ['count: 15', 'fiscal-period(deadline): 2026']],
  [
    'Finish by March, or in March 2027, or by 2027-03.',
    ['fiscal-period(deadline): March', 'fiscal-period(deadline): March 2027', 'fiscal-period(deadline): 2027-03'],
  ],
  [
    'Add 40 alt texts this quarter and 50 next fiscal year.',
    ['count: 40', 'fiscal-period(deadline): this quarter', 'count: 50', 'fiscal-period(deadline): next fiscal year'],
  ],
  ['More than last quarter.', ['fiscal-period: last quarter']],
  ['In the third quarter of 2026', ['fiscal-period(deadline): third quarter of 2026']],
  ['Done by EOQ.', ['fiscal-period(deadline): EOQ']],
  ['Renew by 31 March.', ['date(deadline): 31 March']],
  ['At least six attempts, a dozen calls, two hundred mails', ['count: six', 'count: a dozen', 'count: two hundred']],
  [
    'Sales over a rolling 6 months and for the year to date',
    ['period(per): rolling 6 months', 'period(per): year to date'],
  ],
  ['500+ visits', ['count: 500']],
  [
    '95 percent of leads\nwithin 4 business\nhours',
    ['percent: 95 percent', 'duration(response-time): 4 business\nhours'],
  ],
];

const empty: string[] = [
  'The Summit 2026 plan stays.',
  'Upgrade to v2.1 or version 3.',
  'Release 2.1.0 is out.',
  '1. Call them\n2. Mail them\n(3) Wait',
  'See step 2 and section 4, #5 and tier 1.',
  'The meeting begins at 10:00 or 3 pm.',
  'We are here 24/7 for B2B.',
  'They enter their 1-5 score.',
  'One of us will answer; we help one another.',
  'It may march on.',
  'That matters above all, and not at all.',
  'No later than agreed, no longer.',
  'Due on 03/04/2025.',
  'A few days, a couple of hours, soon.',
  'Read RFC 3339 and call 555-0100.',
  'the month in general, a quarter of the leads',
  'lead.score and https://acme.example/2026/12',
  '',
];

describe('values in prose', () => {
  test.each(sentences)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(empty)('finds nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each<[string, FoundKind, unknown]>([
    ['Deliver 560 MQLs to Sales', 'count', { amount: 560, noun: 'MQLs' }],
    ['1,200 extra subscribers on each', 'count', { amount: 1200, noun: 'extra subscribers' }],
    ['85 discovery calls a month', 'count', { amount: 85, noun: 'discovery calls' }],
    ['Improve NPS from 31 to 40.', 'count', { amount: 31 }],
    ['within 4 working hours', 'duration', { form: 'span', amount: 4, unit: 'hour', clock: 'business' }],
    ['a 10-business-day window', 'duration', { form: 'span', amount: 10, unit: 'day', clock: 'business' }],
    ['by COB', 'duration', { form: 'same-business-day' }],
    ['by the next working day', 'duration', { form: 'next-business-day' }],
    ['by Monday at 9 am', 'date', { form: 'weekday', weekday: 'monday', at: '09:00' }],
    ['by March 31', 'date', { form: 'month-day', month: 3, day: 31 }],
    ['by end of month', 'fiscal-period', { form: 'relative', which: 'this', unit: 'month', edge: 'end' }],
    ['each working day', 'period', { form: 'each', unit: 'business-day' }],
    ['each Tuesday', 'recurrence', { form: 'weekdays', days: ['tuesday'] }],
    ['No complaint', 'quantifier', { word: 'no', percent: 0 }],
    ['half the leads', 'quantifier', { word: 'half', percent: 50 }],
  ])('the first value of “%s”', (text, kind, value) => {
    expect(scanValues(text)[0]).toMatchObject({ kind, value });
  });

  test('offsets are UTF-16 units', () => {
    const text = '😀 Größe: 5 Anrufe per day';
    expect(scanValues(text).map(({ range }) => text.slice(range.start, range.end))).toEqual(['5', 'per day']);
  });
});

test('every pattern of the tables is reached by one of the samples', () => {
  const samples = [
    ...sentences.map(([text]) => text),
    'five hundred dollars',
    'by midnight',
    'close of business',
    'EOD',
  ];
  const places = samples.flatMap((text) => valueStarts(text).map((start) => ({ text, start })));
  for (const { kind, pattern } of [...datePatterns, ...durationPatterns, ...recurrencePatterns, ...amountPatterns]) {
    const reached = places.some(({ text, start }) => {
      pattern.lastIndex = start;
      return pattern.test(text);
    });
    expect([kind, pattern.source.slice(0, 60), reached]).toEqual([kind, pattern.source.slice(0, 60), true]);
  }
});

test.each([
  '9',
  '1,111',
  '1.',
  'twenty-one ',
  'hundred and ',
  'every monday, ',
  'end of the ',
  'a ',
  '$1 to ',
  'q1-',
  '\n1. ',
  ' ',
  'one and a half ',
  'may 1 ',
  '1 business ',
])('a long text of “%s” is scanned to its end', (part) => {
  // The runner's limit of time ends a pattern that looks back over the text again and again.
  const text = part.repeat(Math.ceil(50_000 / part.length));
  const values = scanValues(text);
  let end = 0;
  for (const { range } of values) {
    expect(range.start).toBeGreaterThanOrEqual(end);
    end = range.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});
