import { expect, test } from 'vitest';
import { pastInWords } from './past-in-words.ts';

test('says what is compared with, or why nothing is', () => {
  const texts = { kind: 'texts', line: 'main', commit: 'abc', files: [] } as const;
  expect(pastInWords({ ...texts, date: '2026-11-10' })).toBe('Versions are compared with main, as of 2026-11-10.');
  expect(pastInWords(texts)).toBe('Versions are compared with main.');
  expect(pastInWords({ kind: 'none', reason: 'no git' })).toMatch(/^Versions are not compared: .*Git extension/);
  expect(pastInWords(undefined)).toBeUndefined();
});
