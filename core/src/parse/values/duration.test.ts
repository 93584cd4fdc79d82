import { describe, expect, test } from 'vitest';
import { type Clock, type Duration, type DurationUnit, describeDuration, parseDuration } from './duration.ts';

describe('duration', () => {
  test.each<[string, number, DurationUnit, Clock]>([
    ['4 business hours', 4, 'hour', 'business'],
    ['4 bus. hours', 4, 'hour', 'business'],
    ['2 biz days', 2, 'day', 'business'],
    ['3 working hours', 3, 'hour', 'business'],
    ['1 business day', 1, 'day', 'business'],
    ['one (1) working day', 1, 'day', 'business'],
    ['30 minutes', 30, 'minute', 'calendar'],
    ['20 min', 20, 'minute', 'calendar'],
    ['36 hrs', 36, 'hour', 'calendar'],
    ['10 days', 10, 'day', 'calendar'],
    ['10 calendar days', 10, 'day', 'calendar'],
    ['3 weeks', 3, 'week', 'calendar'],
    ['5 months', 5, 'month', 'calendar'],
    ['2 quarters', 2, 'quarter', 'calendar'],
    ['1 year', 1, 'year', 'calendar'],
    ['an hour', 1, 'hour', 'calendar'],
    ['a week', 1, 'week', 'calendar'],
    ['half an hour', 0.5, 'hour', 'calendar'],
    ['half a business day', 0.5, 'day', 'business'],
    ['one and a half hours', 1.5, 'hour', 'calendar'],
    ['Two Business Days', 2, 'day', 'business'],
    ['1.5 days', 1.5, 'day', 'calendar'],
  ])('%s', (text, amount, unit, clock) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: { form: 'span', amount, unit, clock } });
  });

  test.each<[string, Duration]>([
    ['up to 40 days', { form: 'span', amount: 40, unit: 'day', clock: 'calendar', upTo: true }],
    ['3 consecutive months', { form: 'span', amount: 3, unit: 'month', clock: 'calendar', consecutive: true }],
    ['3 months in a row', { form: 'span', amount: 3, unit: 'month', clock: 'calendar', consecutive: true }],
    ['same day', { form: 'same-day' }],
    ['the same day', { form: 'same-day' }],
    ['the same business day', { form: 'same-business-day' }],
    ['same working day', { form: 'same-business-day' }],
    ['next business day', { form: 'next-business-day' }],
    ['by the next working day', { form: 'next-business-day' }],
    ['first business day', { form: 'first-business-day' }],
    ['during the first working day after arrival', { form: 'first-business-day', after: 'arrival' }],
    ['first business day after the meeting', { form: 'first-business-day', after: 'the meeting' }],
  ])('%s', (text, value) => {
    expect(parseDuration(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['4h', '“4h” is not a length of time: write the unit as a word.'],
    ['2d', '“2d” is not a length of time: write the unit as a word.'],
    ['3 w', '“3 w” is not a length of time: write the unit as a word.'],
    ['4', 'has no unit'],
    ['soon', 'write a number and a unit'],
    ['a few days', 'write a number and a unit'],
    ['30 seconds', 'the shortest unit is a minute'],
    ['0 days', 'above zero'],
    ['one (2) working days', 'not the same number'],
    ['2 business weeks', 'count working time in minutes, hours or days'],
    ['-3 days', 'write a number and a unit'],
    ['4 business', 'write a number and a unit'],
    ['days', 'write a number and a unit'],
  ])('refuses %s', (text, part) => {
    const result = parseDuration(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });

  test.each([
    ['one (1) working day', '1 business day'],
    ['up to 40 days', 'up to 40 days'],
    ['half an hour', '0.5 hours'],
    ['the following business day', 'next business day'],
    ['3 months in a row', '3 consecutive months'],
  ])('reads plainly: %s', (text, reading) => {
    const result = parseDuration(text);
    expect(result.ok ? describeDuration(result.value) : result.problem.message).toBe(reading);
  });
});
