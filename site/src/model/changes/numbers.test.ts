import { expect, test } from 'vitest';
import { differenceInWords } from './numbers.ts';

test.each([
  ['at least 520', 'at least 560', '+40 (+7.7%)'],
  ['at least 560', 'at least 520', '−40 (−7.1%)'],
  ['$1,095,000', '$1,260,000', '+165,000 (+15.1%)'],
  ['at least 40%', 'at least 38%', '−2 percentage points'],
  ['at least 39%', 'at least 40%', '+1 percentage point'],
  ['1 business hour', '4 business hours', '+3 (+300%)'],
  ['0 calls', '4 calls', '+4'],
  ['2.5 days', '3 days', '+0.5 (+20%)'],
])('from “%s” to “%s” it is %s', (before, after, difference) => {
  expect(differenceInWords(before, after)).toBe(difference);
});

test.each([
  ['4 business hours', '1 business day'],
  ['at least 560', 'at most 560'],
  ['4 calls and 4 e-mails', '5 calls and 4 e-mails'],
  ['1,000 leads', '1000 leads'],
  ['no figure', '4'],
])('between “%s” and “%s” there is no difference in one figure', (before, after) => {
  expect(differenceInWords(before, after)).toBeUndefined();
});
