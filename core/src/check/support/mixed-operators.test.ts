import { expect, it } from 'vitest';
import { mixesAndWithOr } from './mixed-operators.ts';

it.each([
  ['a && b || c', true],
  ['a || b && c', true],
  ['(a && b || c)', true],
  ['!(x in [1, 2]) && a || b', true],
  ['(a && b) || c', false],
  ['a && (b || c)', false],
  ['a && b && c', false],
  ['a == "x || y" && b', false],
  ["a == 'it\\'s || y' && b", false],
  ['a && b ? c || d : e', false],
  ['[a && b, c || d].size() > 0', false],
  ['"not closed && a || b', false],
  [')))) a && b', false],
  ['', false],
])('%s: %s', (expression, expected) => {
  expect(mixesAndWithOr(expression)).toBe(expected);
});
