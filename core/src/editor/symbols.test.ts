import { expect, test } from 'vitest';
import { handbookOf } from './rename/testing/renamed.ts';
import { outlineOf } from './symbols.ts';
import { findSymbols } from './symbols-search.ts';

const handbook = handbookOf({
  'handbook.yaml': 'organisation: Acme\n',
  'slas/a.mdx':
    '---\ntitle: A\nparties: [Marketing, Sales]\ngoals:\n  - { id: volume, statement: Send 5 leads. }\nx-own: { a: 1 }\n---\n\n# One\n## Two\n# Three\n',
  'guide/g.mdx': '',
});

test('headings hold those below them, up to the next of their depth', () => {
  const file = handbook.files.get('slas/a.mdx')?.file;
  const outline = file === undefined ? [] : outlineOf(file);
  expect(outline.map(({ name, children }) => [name, ...children.map((each) => each.name)])).toEqual([
    ['parties', 'Marketing', 'Sales'],
    ['goals', 'volume'],
    ['x-own'],
    ['One', 'Two'],
    ['Three'],
  ]);
  const one = outline.find(({ name }) => name === 'One');
  expect(file?.text.slice(one?.range.start, one?.range.end)).toBe('# One\n## Two\n');
});

test('an empty file has no outline', () => {
  const file = handbook.files.get('guide/g.mdx')?.file;
  expect(file && outlineOf(file)).toEqual([]);
});

test.each([
  ['tre', ['Three']],
  ['VOLSEND', ['volume: Send 5 leads.']],
  ['dnes', []],
])('%j finds %j', (query, names) => {
  expect(findSymbols(handbook, query).map(({ symbol }) => symbol.name)).toEqual(names);
});
