import { expect, test } from 'vitest';
import { capital, firstSentence, listed, withinTime } from './sentences.ts';

test('firstSentence ends at the first full stop that ends a sentence', () => {
  expect(firstSentence('A lead with 1.5 points. It counts.')).toBe('A lead with 1.5 points.');
  expect(firstSentence('Firms, e.g. Orrin Castings. They buy.')).toBe('Firms, e.g. Orrin Castings.');
  expect(firstSentence('One sentence without an end')).toBe('One sentence without an end');
});

test('listed joins words the way people say them', () => {
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
});

test('capital leaves the rest as it is', () => {
  expect(capital('mQL')).toBe('MQL');
  expect(capital('')).toBe('');
});

test('withinTime says “on” of a day that is only named', () => {
  expect(withinTime('2 business days')).toBe('within 2 business days');
  expect(withinTime('same business day')).toBe('on the same business day');
});
