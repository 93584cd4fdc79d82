import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { funnelLenses } from './funnel-lenses.ts';
import { lensesOf } from './lenses.ts';

const agreement = `---
title: A
parties: [Marketing, Sales]
effective: { from: 2026-07-01 }
goals:
  - Close $600,000 of new business by 2026-12-31.
  - { id: mqls, owner: marketing, statement: Deliver 80 MQLs every month., metric: MQL, target: 80, per: month }
  - { id: sqls, owner: sales, statement: Open 40 SQLs every month., metric: SQL, target: 40, per: month }
funnel:
  stages:
    - { from: MQL, to: SQL, rate: 40% }
    - { from: SQL, to: won, rate: 25% }
  average-sale: { value: "$10,000" }
---
`;

test('the funnel says how many come first, and each goal how many it should promise', () => {
  expect(lenses(agreement)).toEqual([
    [7, 'Needs 100 MQLs a month for $600,000: 20 more than promised'],
    [8, 'Needs 40 SQLs a month for $600,000: promised'],
    [9, 'Needs 100 MQLs a month for $600,000'],
  ]);
});

test('ranges are told as ranges', () => {
  expect(lenses(agreement.replace('rate: 40%', 'rate: 40% to 60%'))[0]).toEqual([
    7,
    'Needs 67 to 100 MQLs a month for $600,000: promised for the best rates only',
  ]);
});

test('they stand among the other lines, in the order of the text', () => {
  const { file, handbook } = read(agreement);
  const titles = lensesOf(file, handbook).map(({ title }) => title);
  expect(titles).toEqual([
    'Measurable',
    'Measurable. Missing: which report decides',
    'Needs 100 MQLs a month for $600,000: 20 more than promised',
    'Measurable. Missing: which report decides',
    'Needs 40 SQLs a month for $600,000: promised',
    'Needs 100 MQLs a month for $600,000',
  ]);
});

test.each([
  ['no revenue', agreement.replace('Close $600,000 of new business', 'Be kind')],
  ['no sale', agreement.replace(/^ {2}average-sale.*$/m, '')],
  ['no funnel', agreement.replace(/^funnel:.*(?=^---)/ms, '')],
  ['a half-typed rate', agreement.replace('rate: 25%', 'rate: ')],
])('without a figure there are none: %s', (_, text) => {
  expect(lenses(text)).toEqual([]);
});

function lenses(text: string) {
  const { file, handbook } = read(text);
  return funnelLenses(file, handbook).map(({ range, title }) => [file.lines().position(range.start).line, title]);
}

function read(text: string) {
  const file = parseFile('slas/a.mdx', text, portableParser);
  if (file === undefined) throw new Error('An agreement is part of a handbook.');
  return { file, handbook: resolveHandbook([file], { today: '2026-11-21', paths: [file.path] }) };
}
