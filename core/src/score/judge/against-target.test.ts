import { expect, test } from 'vitest';
import { parseResultAmount, parseTarget } from '../../parse/index.ts';
import { againstTarget, decidedAlready } from './against-target.ts';

function held(value: string, asked: string) {
  const [amount, target] = [parseResultAmount(value), parseTarget(asked)];
  if (!amount.ok || !target.ok) throw new Error('One of them cannot be read.');
  return { held: againstTarget(amount.value, target.value), already: decidedAlready(amount.value, target.value) };
}

test.each([
  ['480 of 505', 'at least 95%', true],
  ['479 of 505', 'at least 95%', false],
  ['923 of 1,000', 'at least 92.3%', true],
  ['95%', 'more than 95%', false],
  ['300 minutes', 'at most 5 hours', true],
  ['2 weeks', 'at most 10 days', false],
  ['4 quarters', 'at most 1 year', true],
  ['560 MQLs', 'at least 560 MQLs', true],
  ['560 qualified leads', 'at least 560 leads', true],
])('%s against %s', (value, asked, isMet) => {
  expect(held(value, asked).held).toMatchObject({ isMet });
});

test.each([
  ['560 calls', 'at least 560 leads'],
  ['$560', 'at least 560'],
  ['€560', 'at least $560'],
  ['93%', 'at least 93'],
  ['3 hours', 'at most 4 business hours'],
  ['30 days', 'at most 1 month'],
])('%s cannot be held against %s', (value, asked) => {
  expect(held(value, asked).held).toBe(`${value} cannot be held against ${asked}: the units differ.`);
});

test('a part decides where the rest can change nothing', () => {
  expect(held('560', 'at least 560').already).toBe('met');
  expect(held('559', 'at least 560').already).toBeUndefined();
  expect(held('6', 'at most 5').already).toBe('missed');
  expect(held('5', 'at most 5').already).toBeUndefined();
  expect(held('5', 'fewer than 5').already).toBe('missed');
  expect(held('31', '20 to 30').already).toBe('missed');
  expect(held('25', '20 to 30').already).toBeUndefined();
  expect(held('31', 'exactly 30').already).toBe('missed');
  expect(held('99%', 'at least 95%').already).toBeUndefined();
});

test('a share of no cases is no share', () => {
  const target = parseTarget('100%');
  const none = { kind: 'share', hits: 0, cases: 0 } as const;
  expect(target.ok && againstTarget(none, target.value)).toBe('There were no cases.');
});
