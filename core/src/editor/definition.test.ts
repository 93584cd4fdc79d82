import { expect, test } from 'vitest';
import { definitionsAt } from './definition.ts';
import { highlightsAt } from './highlight.ts';
import { followableLinks } from './links.ts';
import { referencesAt } from './references.ts';
import { handbookOf } from './rename/testing/renamed.ts';

const path = 'slas/a.mdx';
const text = [
  '---',
  'title: A',
  'parties: [Marketing & Co, "Sales"]',
  'goals: [{ id: "volume", owner: sales }, { id: rate, supports: "volume", statement: 𝒜 lead. }]',
  'links: [{ to: ../guide/g.mdx#top }, { to: "https://a.example/{path}" }, { to: "javascript:x" }]',
  '---',
  '',
  'See [𝒷](#rate), [this](<../guide/g.mdx>) and [mail](mailto:a@b.example).',
].join('\r\n');
const handbook = handbookOf({ [path]: text, 'guide/g.mdx': '# Top\n', 'glossary/lead.mdx': '---\nterm: Lead\n---\n' });
const file = handbook.files.get(path)?.file;
if (file === undefined) throw new Error('An agreement is part of a handbook.');
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test.each([
  ['sales }', ['"Sales"']],
  ['"volume", s', ['"volume"']],
  ['lead.', ['term: Lead']],
  ['statement', []],
])('%j leads to %j', (at, names) => {
  const found = definitionsAt(file, handbook, text.indexOf(at) + 1);
  const textOf = (each: string) => handbook.files.get(each)?.file.text ?? '';
  expect(found.map((each) => textOf(each.path).slice(each.whole.start, each.whole.end).trim())).toEqual(
    names[0]?.startsWith('"v') ? ['{ id: "volume", owner: sales }'] : names,
  );
});

test('each place of a name is found once, with its quotation marks', () => {
  const at = text.indexOf('volume');
  expect(referencesAt(file, handbook, at).map(({ range, declares }) => [words(range), declares])).toEqual([
    ['"volume"', true],
    ['"volume"', false],
  ]);
  expect(highlightsAt(file, handbook, at)).toEqual(referencesAt(file, handbook, at));
  expect(referencesAt(file, handbook, text.indexOf('title'))).toEqual([]);
});

test('only links that lead somewhere are followed', () => {
  expect(followableLinks(file, handbook).map(({ range }) => words(range))).toEqual([
    '../guide/g.mdx#top',
    '#rate',
    '../guide/g.mdx',
    'mailto:a@b.example',
  ]);
});
