import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { tokensIn } from './tokens.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const agreement = `---\r
title: A\r
parties: [Marketing, "Sales & Co"]\r
goals:\r
  - { id: calls, owner: marketing, target: "at least 95%", supports: nothing }\r
definitions:\r
  - { term: Warm-up call, means: A first talk., status: retired }\r
---\r
\r
🎯 An MQL 👩‍👩‍👧 costs $2,000 within 2 business\r
days; a hot lead gets a warm-up call by 31 March, and the two teams meet. عميل MQL\r
`;
const texts = {
  'slas/a.mdx': agreement,
  'glossary/mql.mdx': '---\nterm: Lead\nabbr: MQL\navoid: [hot lead]\nmeans: Somebody.\n---\n',
  'glossary/day.mdx': '---\nterm: Business day\nmeans: A day.\n---\n',
};
const files = Object.entries(texts).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
const handbook = resolveHandbook(files, { today: '2026-11-21', paths: Object.keys(texts) });

function tokens(from = 0, until = agreement.length): string[] {
  const file = handbook.files.get('slas/a.mdx')?.file;
  if (file === undefined) throw new Error('There is a file.');
  return tokensIn(file, handbook, { start: from, end: until }).map(({ kind, declared, avoided, range }) => {
    const traits = `${declared ? ' declared' : ''}${avoided ? ' avoided' : ''}`;
    return `${kind}${traits}: ${file.text.slice(range.start, range.end)}`;
  });
}

test('terms, values and names, each on one line, and no two on the same words', () => {
  expect(tokens()).toEqual([
    'name declared: Marketing',
    'name declared: Sales & Co',
    'name declared: calls',
    'name: marketing',
    'value: at least 95%',
    'term declared: Warm-up call',
    'term: MQL',
    'value: $2,000',
    'value: 2',
    'term: business',
    'term: days',
    'term avoided: hot lead',
    'term avoided: warm-up call',
    'value: 31 March',
    'term: MQL',
  ]);
});

test('a range has the same ones as the whole', () => {
  const from = agreement.indexOf('🎯');
  expect(tokens(from, agreement.indexOf('within'))).toEqual(['term: MQL', 'value: $2,000']);
  expect(tokens(from)).toEqual(tokens().slice(6));
});

test('what came first keeps its words, and what came later is what is left of it', () => {
  const text = 'one two three\nfour';
  const ranges = [{ range: { start: 4, end: 7 } }, { range: { start: 0, end: 18 } }];
  const left = withoutOverlaps(ranges, text).map(({ range }) => text.slice(range.start, range.end));
  expect(left).toEqual(['one', 'two', 'three', 'four']);
  expect(withoutOverlaps([], text)).toEqual([]);
});
