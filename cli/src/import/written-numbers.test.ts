import { expect, test } from 'vitest';
import { hasCommas, leavesNoDoubt, withPoint } from './written-numbers.ts';

test.each([
  ['1.234,56', '1234.56'],
  ['1.234', '1234'],
  ['93,5 %', '93.5 %'],
  ['€ 1.095.000', '€ 1095000'],
  ['1.480 of 1.505', '1480 of 1505'],
  ['524 MQLs', '524 MQLs'],
  ['1,234.5', undefined],
  ['1.5', undefined],
  ['1,234,567', undefined],
])('%s with a comma before decimals', (written, read) => {
  expect(withPoint(written, 'comma')).toBe(read);
  expect([withPoint(written, 'point'), withPoint(written, undefined)]).toEqual([written, written]);
});

test('a number that can be read in one way only', () => {
  expect(['1.234,56', '1.234', '1,234.56', '93,5'].map(leavesNoDoubt)).toEqual([true, false, false, false]);
  expect(['1.234,56', '93,5', '1,234', '1,234,567'].map(hasCommas)).toEqual([true, true, false, false]);
});
