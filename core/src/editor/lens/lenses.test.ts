import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { lensesOf, termLens } from './lenses.ts';

const texts = {
  'slas/a.mdx': `---
title: A
parties: [Marketing, Sales]
goals:
  - Send 5 MQLs a month.
  - Be kind.
  - { id: calls, statement: Call each MQL., per: month }
  - { id: deals, statement: Close 9 deals a month., source: CRM report }
definitions:
  - { term: Warm-up call, means: A first talk with an MQL. }
  - { term: Cold call, means: Another. }
---

A warm-up call goes to an MQL, and a hot lead gets two warm-up calls.
`,
  'slas/b.mdx': '---\ntitle: B\nparties: [Marketing, Sales]\ngoals: [Send 5 MQLs a month.]\n---\n',
  'glossary/mql.mdx':
    '---\nterm: Marketing qualified lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead. An MQL.\n---\n',
  'glossary/sql.mdx': '---\nterm: Sales qualified lead\nmeans: An MQL that Sales took.\nsee: [MQL]\n---\n',
};
const files = Object.entries(texts).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
const handbook = resolveHandbook(files, { today: '2026-11-21', paths: Object.keys(texts) });

function look(path: keyof typeof texts) {
  const file = handbook.files.get(path)?.file;
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return lensesOf(file, handbook).map(({ range, title }) => {
    return [file.lines().position(range.start).line, title ?? termLens(file, handbook, range.start)?.title];
  });
}

test('each goal says whether it is measurable or what is missing, each definition who uses it', () => {
  expect(look('slas/a.mdx')).toEqual([
    [5, 'Measurable'],
    [6, 'Not measurable. Missing: what is counted; how much is enough; by when, or over which period'],
    [7, 'Measurable. Missing: which report decides'],
    [8, 'Measurable'],
    [10, 'Used here 2 times'],
    [11, 'Not used yet'],
  ]);
});

test('words to avoid, lists of related terms and the definition itself are no uses', () => {
  expect(look('glossary/mql.mdx')).toEqual([[2, 'Used in 2 agreements, 5 times, and 1 time elsewhere']]);
  expect(look('glossary/sql.mdx')).toEqual([[2, 'Not used yet']]);
});

test('a definition knows the places that use it, and one that is gone knows nothing', () => {
  const file = handbook.files.get('glossary/mql.mdx')?.file;
  if (file === undefined) throw new Error('There is a file.');
  const uses = termLens(file, handbook, file.text.indexOf('term:'))?.uses ?? [];
  expect(uses.map((use) => [use.file.path, use.file.text.slice(use.range.start, use.range.end)])).toEqual([
    ['slas/a.mdx', 'MQLs'],
    ['slas/a.mdx', 'MQL'],
    ['slas/a.mdx', 'MQL'],
    ['slas/a.mdx', 'MQL'],
    ['slas/b.mdx', 'MQLs'],
    ['glossary/sql.mdx', 'MQL'],
  ]);
  expect(termLens(file, handbook, 0)).toBeUndefined();
});
