import { expect, test } from 'vitest';
import { wordsOf } from './not-found.ts';

test.each([
  ['/glossary/hot-lead/', 'hot lead'],
  ['/agreements/marketing-sales/funel/', 'marketing sales funel'],
  ['/old/First_week.html', 'old First week'],
  ['/glossary/%C3%A4%20b/', 'ä b'],
  ['/%E0%A4%A', 'E0 A4 A'],
  ['/', ''],
])('%s looks for “%s”', (path, words) => {
  expect(wordsOf(path)).toBe(words);
});
