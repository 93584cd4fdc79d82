import { expect, test } from 'vitest';
import type { Figure } from '../model/funnel/figures.ts';
import { figuresIn, refusalOf } from './funnel-calculator.ts';

const figures: readonly Figure[] = [
  { name: 'revenue', label: 'Revenue in all, in USD', value: '600,000', kind: 'amount', of: 'revenue' },
  { name: 'mql-to-sql', label: 'MQL to SQL, in percent', value: '40', kind: 'share', of: { rate: 0 } },
  { name: 'promised-mql', label: 'MQLs promised a month', value: '80', kind: 'number', of: { promised: 'mql' } },
];

test.each([
  ['', ['600,000', '40', '80']],
  ['?revenue=900000&mql-to-sql=20+to+25&promised-mql=', ['900000', '20 to 25', '']],
  ['?utm_source=mail&__proto__=1', ['600,000', '40', '80']],
])('the address %s fills the fields', (search, values) => {
  expect(figuresIn(search, figures)).toEqual({ values, refused: [] });
});

test.each([
  '?mql-to-sql=abc',
  '?mql-to-sql=0',
  '?mql-to-sql=101',
  '?mql-to-sql=30+to+20',
  '?mql-to-sql=-5',
  '?mql-to-sql=1e9',
  '?mql-to-sql=%3Cscript%3E',
  `?mql-to-sql=${'9'.repeat(5000)}`,
])('%s is refused in words, and the figure of the agreement stands there', (search) => {
  const { values, refused } = figuresIn(search, figures);
  expect(values).toEqual(['600,000', '40', '80']);
  expect(refusalOf(refused)).toMatch(
    /^The address asks for “.{1,40}” as “MQL to SQL, in percent”, which cannot be read\. The figure of the agreement stands there instead\. $/,
  );
});
