import { describe, expect, test } from 'vitest';
import { type Count, parseCount } from './count.ts';
import { type Percent, parsePercent } from './percent.ts';
import { describeRange, parseRange } from './range.ts';

describe('percent', () => {
  test.each<[string, Percent]>([
    ['95%', { percent: 95 }],
    ['95 %', { percent: 95 }],
    ['95 percent', { percent: 95 }],
    ['95 per cent', { percent: 95 }],
    ['12.5%', { percent: 12.5 }],
    ['150%', { percent: 150 }],
    ['0%', { percent: 0 }],
    ['ninety-five percent', { percent: 95 }],
    ['95% of MQLs', { percent: 95, of: 'MQLs' }],
    ['half', { percent: 50 }],
    ['half of the leads', { percent: 50, of: 'the leads' }],
    ['95% of the leads', { percent: 95, of: 'the leads' }],
  ])('%s', (text, value) => {
    expect(parsePercent(text)).toEqual({ ok: true, value });
  });

  test.each(['95', '%', '-5%', '95 %%', 'most', '5% or 6%', '95pc'])('refuses %s', (text) => {
    expect(parsePercent(text)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('not a percentage') },
    });
  });
});

describe('count', () => {
  test.each<[string, Count]>([
    ['560', { amount: 560 }],
    ['560 leads', { amount: 560, noun: 'leads' }],
    ['1,200', { amount: 1200 }],
    ['four', { amount: 4 }],
    ['four calls', { amount: 4, noun: 'calls' }],
    ['a dozen webinars', { amount: 12, noun: 'webinars' }],
    ['1.5 million visits', { amount: 1_500_000, noun: 'visits' }],
    ['300 qualified sign-ups', { amount: 300, noun: 'qualified sign-ups' }],
    ['12 leads of grade B2', { amount: 12, noun: 'leads of grade B2' }],
    ['0', { amount: 0 }],
    ['2 hundred-day plans', { amount: 2, noun: 'hundred-day plans' }],
  ])('%s', (text, value) => {
    expect(parseCount(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['many leads', 'not a count'],
    ['-5 leads', 'not a count'],
    ['560leads', 'not a count'],
    ['5%', 'not a count'],
    ['95 percent', 'another kind'],
    ['4 hours', 'another kind'],
    ['12,000 euros', 'another kind'],
    ['560 leads per month', 'another kind'],
    ['300 to 2000', 'another kind'],
    ['3 times', 'another kind'],
    ['2 d', 'another kind'],
    ['two thirds', 'another kind'],
    ['30 seconds', 'another kind'],
  ])('refuses %s', (text, part) => {
    const result = parseCount(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});

describe('range', () => {
  test.each([
    ['25% to 30%', '25% to 30%'],
    ['70 to 75%', '70% to 75%'],
    ['70% to 75', '70% to 75%'],
    ['25%-30%', '25% to 30%'],
    ['300–2,000', '300 to 2,000'],
    ['20-35 minutes', '20 to 35 minutes'],
    ['between 300 and 2,000', '300 to 2,000'],
    ['from 300 to 2,000 staff', '300 to 2,000 staff'],
    ['300 staff to 2,000 staff', '300 to 2,000 staff'],
    ['400 to 1,200 euros', '€400 to €1,200'],
    ['€400–€1,200', '€400 to €1,200'],
    ['$300 to 2,000', '$300 to $2,000'],
    ['$1 million to $2 million', '$1,000,000 to $2,000,000'],
    ['2 to 4 business hours', '2 to 4 business hours'],
    ['30 minutes to 2 hours', '30 minutes to 2 hours'],
    ['five to seven leads', '5 to 7 leads'],
    ['25% to 30% of leads sent to Sales', '25% to 30% of leads sent to Sales'],
    ['5 to 5', '5 to 5'],
  ])('%s', (text, reading) => {
    const result = parseRange(text);
    expect(result.ok ? describeRange(result.value) : result.problem.message).toBe(reading);
  });

  test('keeps both edges as quantities of one kind', () => {
    expect(parseRange('70 to 75%')).toEqual({
      ok: true,
      value: { low: { kind: 'percent', percent: 70 }, high: { kind: 'percent', percent: 75 } },
    });
  });

  test.each([
    ['30% to 25%', 'lower number first'],
    ['2 hours to 30 minutes', 'lower number first'],
    ['$1 to 2 million', 'write both numbers in full'],
    ['1 to 2 million', 'write both numbers in full'],
    ['$5 to €6', 'two different units'],
    ['2 hours to 1 business day', 'two different units'],
    ['3 calls to 5 mails', 'two different units'],
    ['25%', 'not a range'],
    ['5 to', 'not a range'],
    ['5% to 6 leads', 'not a range'],
    ['2026-12-31', 'not a range'],
    ['300 and up', 'not a range'],
  ])('refuses %s', (text, part) => {
    const result = parseRange(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});
