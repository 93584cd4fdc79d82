import { parseTarget, type Target } from '@living-sla/core';
import { expect, test } from 'vitest';
import { percentOf } from './percent-of.ts';
import { shortAmount, shortTarget } from './short-values.ts';

function target(text: string): Target {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`“${text}” is no target.`);
  return parsed.value;
}

test.each([
  ['560', '560'],
  ['at least 95%', '95%'],
  ['at most 5%', 'at most 5%'],
  ['25% to 30%', '25% to 30%'],
  ['$1,260,000', '$1.26M'],
  ['more than 1,120', 'over 1,120'],
  ['within 4 business hours', 'at most 4 business hours'],
])('%s is asked for as %s', (text, short) => {
  expect(shortTarget(target(text))).toBe(short);
});

const amount = {
  count: (value: number) => ({ kind: 'count', amount: value, noun: undefined }) as const,
  money: (value: number) => ({ kind: 'money', amount: value, currency: 'USD' }) as const,
  share: (hits: number, cases: number) => ({ kind: 'share', hits, cases }) as const,
  percent: (percent: number) => ({ kind: 'percent', percent }) as const,
};

test.each([
  [amount.count(524), '560', '524'],
  [amount.money(1_259_999), '$1,260,000', '$1.2599M'],
  [amount.money(1_065_000), '$1,080,000', '$1.065M'],
  [amount.money(394_500), '$390,000', '$394.5K'],
  [amount.count(559), '560', '559'],
  [amount.money(9_500), '$10,000', '$9,500'],
  [amount.share(9496, 10_000), 'at least 95%', '94.96%'],
  [amount.share(501, 10_000), 'at most 5%', '5.01%'],
  [amount.share(0, 0), 'at least 95%', 'no cases'],
  [amount.share(193, 508), 'at least 40%', '38%'],
  [amount.share(7, 100), 'at least 5%', '7%'],
  [amount.percent(93.25), 'at least 95%', '93.2%'],
  [
    { kind: 'duration', amount: 3.5, unit: 'hour', clock: 'business' } as const,
    'within 4 business hours',
    '3.5 business hours',
  ],
])('a value is never rounded to the better side: %j against %s is %s', (value, text, short) => {
  expect(shortAmount(value, target(text))).toBe(short);
});

test('a target has the digits of the value beside it', () => {
  expect(shortTarget(target('$1,080,000'), amount.money(1_065_000))).toBe('$1.080M');
  expect(shortTarget(target('$390,000'), amount.money(394_500))).toBe('$390K');
  expect(shortTarget(target('$1,170,000'), amount.money(1_170_000))).toBe('$1.17M');
  expect(shortTarget(target('at least 95%'), amount.share(9496, 10_000))).toBe('95%');
});

test('attainment is never rounded up to a whole goal', () => {
  expect([0.9999, 1, 0.57, 1.0714].map(percentOf)).toEqual(['99.9%', '100%', '57%', '107.1%']);
});
