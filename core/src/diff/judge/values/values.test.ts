import { describe, expect, it } from 'vitest';
import { type Duration, parseDuration, parseTarget, type Target } from '../../../parse/index.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareLengths } from './compare-lengths.ts';
import { compareTargets } from './compare-targets.ts';
import { saysAlready } from './said-already.ts';
import { sayTheSame } from './same-value.ts';
import { widened } from './widened.ts';

describe('lengths of time', () => {
  it.each([
    ['4 business hours', '1 business day', 'more'],
    ['4 hours', '4 business hours', 'more'],
    ['24 hours', '4 business hours', 'other'],
    ['1 day', '1 business day', 'more'],
    ['5 days', '3 business days', 'other'],
    ['8 business hours', '1 business day', 'close'],
    ['24 hours', '1 day', 'close'],
    ['2 weeks', '14 days', 'same'],
    ['3 months', '3 consecutive months', 'close'],
    ['1 business day', 'same business day', 'less'],
    ['same business day', 'next business day', 'more'],
    ['4 business hours', 'same business day', 'other'],
    ['30 minutes', 'same day', 'other'],
    ['48 hours', 'same day', 'other'],
  ] as const)('%s and then %s: %s', (before, after, expected) => {
    expect(compareLengths(length(before), length(after), 8)).toBe(expected);
    const back = { more: 'less', less: 'more' } as const;
    const turned = expected === 'more' || expected === 'less' ? back[expected] : expected;
    expect(compareLengths(length(after), length(before), 8)).toBe(turned);
  });

  it('counts a working day by its hours', () => {
    expect(compareLengths(length('7 business hours'), length('1 business day'), 6)).toBe('less');
  });
});

describe('targets', () => {
  it.each([
    ['at least 5', 'more than 5', 'narrower'],
    ['at most 5', 'fewer than 5', 'narrower'],
    ['exactly 5', 'at least 5', 'wider'],
    ['5 to 10', '6 to 9', 'narrower'],
    ['5 to 10', 'at least 5', 'wider'],
    ['at least 5 MQLs', 'at least 5', 'same'],
    ['at least 5 leads', 'at least 5', 'said'],
    ['at least 5 leads', 'at least 5 lead', 'same'],
    ['at least $5', 'at least €5', 'other'],
    ['at least 5%', 'at least 5', 'other'],
    ['no errors', 'at most 2 errors', 'wider'],
  ] as const)('%s and then %s: %s', (before, after, expected) => {
    expect(compareTargets(target(before), target(after), 'MQL')).toBe(expected);
  });
});

describe('conditions', () => {
  it.each([
    ['a.b >= 1', 'a.b>=1', 'same'],
    ['a.b >= 1', '(1 <= a.b)', 'same'],
    ['a.b >= 1', 'a.b > 1', 'narrower'],
    ['a.b <= 9', 'a.b < 5', 'narrower'],
    ['a.b >= 1', 'a.b <= 1', 'other'],
    ['a.b >= 1', 'a.c >= 1', 'other'],
    ['a.b == "X"', "a.b=='X'", 'same'],
    ['a.b == "X"', 'a.b == "x"', 'other'],
    ['a.b == "two  spaces"', 'a.b == "two spaces"', 'other'],
    ['a.b >= -5', 'a.b >= 5', 'narrower'],
  ] as const)('%s and then %s: %s', (before, after, expected) => {
    expect(compareConditions(before, after)).toBe(expected);
  });
});

describe('what a sentence says already', () => {
  it.each([
    ['Deliver 560 MQLs every month.', 'at least 560', 'target', true],
    ['Deliver 560 MQLs every month.', 'at most 560', 'target', false],
    ['Keep churn at most 3%.', 'at most 3%', 'target', true],
    ['Deliver 560 MQLs every month.', 'month', 'period', true],
    ['Deliver 560 MQLs every month.', 'quarter', 'period', false],
    ['Call within four business hours.', '4 business hours', 'duration', true],
    ['Call within 4 hours.', '4 business hours', 'duration', false],
    ['Close it by 31 December 2026.', '2026-12-31', 'when', true],
  ] as const)('%s: %s as %s', (sentence, value, kind, expected) => {
    expect(saysAlready(sentence, value, [kind])).toBe(expected);
  });
});

describe('the same value in other words', () => {
  it.each([
    ['1,000', '1000', ['count'], true],
    ['every Monday at 10:00', 'Monday 10:00', ['recurrence'], true],
    [['a', 'b'], ['a', 'b'], [], true],
    ['a', ['a'], [], true],
    [{ one: '1' }, { one: '1 ' }, [], true],
    [{ one: '1' }, { two: '1' }, [], false],
    ['lead.x == "DE"', 'lead.x == "de"', ['condition'], false],
  ] as const)('%j and %j', (before, after, kinds, expected) => {
    expect(sayTheSame(kinds, before, after)).toBe(expected);
  });
});

describe('one more case in a list of words', () => {
  it.each([
    ['a call is logged', 'a call or an e-mail is logged', 'more'],
    ['a call; a mail', 'a call', 'less'],
    ['a call is logged', 'a call is logged, if it lasts', undefined],
    ['a call is logged', 'a mail is logged', undefined],
    ['a call', 'a long call', undefined],
  ] as const)('%s and then %s', (before, after, expected) => {
    expect(widened(before, after)).toBe(expected);
  });
});

function length(text: string): Duration {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

function target(text: string): Target {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}
