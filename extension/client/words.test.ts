import { expect, test } from 'vitest';
import { count, oneLine, withoutIcons, withoutLinks } from './words.ts';

test('numbers agree with their nouns', () => {
  expect([0, 1, 2].map((number) => count(number, 'term'))).toEqual(['no terms', '1 term', '2 terms']);
});

test('text over several lines becomes one', () => {
  expect(oneLine('  Marketing\r\n\tand  Sales ')).toBe('Marketing and Sales');
});

test('text of a handbook draws no icons and makes no links', () => {
  expect(withoutIcons('$(flame) $( x')).toBe('\\$(flame) \\$( x');
  expect(withoutLinks('[a](command:b) [c] (d)')).toBe('[a] (command:b) [c] (d)');
});
