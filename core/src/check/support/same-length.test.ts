import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../parse/index.ts';
import { handbookOf } from '../testing/run-rule.ts';
import { mayBeSameLength } from './same-length.ts';

const plain = handbookOf({});
const sixHours = handbookOf({
  'handbook.yaml': 'organisation: Example\ncalendars: [{ id: default, hours: "09:00 to 15:00" }]\n',
});

function compare(one: string, other: string, handbook = plain): boolean | undefined {
  const [first, second] = [parseDuration(one), parseDuration(other)];
  if (!first.ok || !second.ok) throw new Error('no length of time');
  return mayBeSameLength(first.value, second.value, handbook);
}

describe('mayBeSameLength', () => {
  it.each([
    ['60 minutes', '1 hour'],
    ['4 hours', '4 business hours'],
    ['24 hours', '1 day'],
    ['8 business hours', '1 business day'],
    ['1 week', '5 business days'],
    ['1 week', '7 days'],
    ['1 quarter', '3 months'],
    ['same day', 'same day'],
  ])('%s may be %s', (one, other) => {
    expect(compare(one, other)).toBe(true);
    expect(compare(other, one)).toBe(true);
  });

  it.each([
    ['4 business hours', '1 business day'],
    ['1 day', '2 days'],
    ['90 minutes', '3 business hours'],
  ])('%s is not %s', (one, other) => {
    expect(compare(one, other)).toBe(false);
  });

  it('counts a business day by the calendars of the handbook', () => {
    expect(compare('6 business hours', '1 business day', sixHours)).toBe(true);
    expect(compare('8 business hours', '1 business day', sixHours)).toBe(false);
  });

  it('does not compare a day with a number of hours', () => {
    expect(compare('same business day', '8 business hours')).toBeUndefined();
  });
});
