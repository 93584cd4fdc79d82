import { describe, expect, test } from 'vitest';
import type { Entry } from './outline.ts';
import { placeAt } from './place.ts';
import { scanLines } from './scan-lines.ts';

/** The way to an entry as a reader would say it. */
function wayTo(entry: Entry | undefined): string {
  if (entry === undefined) return '';
  return `${wayTo(entry.parent)}/${entry.kind === 'item' ? '*' : entry.key}`;
}

function scanned(text: string) {
  return scanLines(text, { start: 0, end: text.length });
}

test.each([
  ['keys and items', 'a: 1\nb:\n  - c: 2\n    d: 3\n  - e', ['/a', '/b', '/b/*', '/b/*/c', '/b/*/d', '/b/*']],
  ['items at the column of their key', 'a:\n- b\n- c: 1\nd: 2', ['/a', '/a/*', '/a/*', '/a/*/c', '/d']],
  ['brackets in lines', 'a: { b: [c, { d: e }], f }', ['/a', '/a/b', '/a/b/*', '/a/b/*', '/a/b/*/d', '/a/f']],
  ['brackets over lines', 'a: [\n  b,\n  c\n]\nd: 1', ['/a', '/a/*', '/a/*', '/d']],
  [
    'brackets that are not closed',
    'a:\n  - { b: 1, c\n  - d: [e\n    f: 2',
    ['/a', '/a/*', '/a/*/b', '/a/*/c', '/a/*', '/a/*/d', '/a/*/d/*', '/a/*/f'],
  ],
  ['a quotation mark that is not closed', "a: 'b\nc: 1", ['/a', '/c']],
  ['quotation marks over lines', 'a: "b\n  c # d"\ne: 1', ['/a', '/e']],
  ['a text of lines', 'a: >-\n  b: c\n\n  - d\ne: 1', ['/a', '/e']],
  ['words that run on', 'a: b\n  c d\ne: 1', ['/a', '/e']],
  ['keys in quotation marks', '"a b": 1\n\'c\': 2', ['/a b', '/c']],
  ['a key that is being typed', 'a:\n  - b: 1\n    cd\n    e: 2', ['/a', '/a/*', '/a/*/b', '/a/*/cd', '/a/*/e']],
  ['addresses and times are no keys', 'a: https://x.example/y\n- b 10:00', ['/a', '/a/*']],
  ['Windows line ends and tabs', 'a:\r\n\t- b: 1\r\n\t  c: 2\r\n', ['/a', '/a/*', '/a/*/b', '/a/*/c']],
])('%s', (_, text, ways) => {
  expect(scanned(text).entries.map(wayTo)).toEqual(ways);
});

test('comments are found, and a # within words is none', () => {
  const text = 'a: b#c # one\n# two\nd: "# no" # three\ne: [f, # four\n  g]';
  const { comments } = scanned(text);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# one', '# two', '# three', '# four']);
});

describe('where somebody is', () => {
  test.each([
    ['a: ¦', 'value', '/a'],
    ['a: b¦c', 'value', '/a'],
    ['¦a: b', 'key', ''],
    ['a:\n  ¦', 'key', '/a'],
    ['a:\n  - b: 1\n  ¦', 'key', '/a'],
    ['a:\n  - b: 1\n    ¦', 'key', '/a/*'],
    ['a:\n  - b:\n      c: 1\n    ¦', 'key', '/a/*'],
    ['a: { b: 1, ¦ }', 'key', '/a'],
    ['a: { b: ¦ }', 'value', '/a/b'],
    ['a: [b, ¦]', 'value', '/a'],
    ['a: [b¦]', 'value', '/a/*'],
    ['a: { b: 1 } ¦', 'nowhere', ''],
    ['a: >-\n  b¦', 'value', '/a'],
    ['a: b\n  ¦', 'nowhere', ''],
    ['a: b # c¦', 'comment', ''],
  ])('%j', (marked, at, way) => {
    const place = placeAt(scanned(marked.replace('¦', '')), marked.indexOf('¦'));
    const entry = place.at === 'key' ? place.parent : place.at === 'value' ? place.entry : undefined;
    expect([place.at, wayTo(entry)]).toEqual([at, way]);
  });
});

test.each([
  ['dashes', `a:\n  - ${'- '.repeat(20_000)}`, 20_000],
  ['brackets', `a: ${'[{'.repeat(20_000)}`, 30_000],
  ['spaces', `a${' '.repeat(50_000)}b: `, 0],
  ['quotation marks', `"${"'".repeat(50_000)}`, 0],
  ['unclosed words', `a:\n${"  - 'b\n".repeat(20_000)}`, 20_000],
  ['unclosed brackets', `a:\n${'  - [b\n'.repeat(20_000)}`, 20_000],
])('a great many %s are read in one go', (_, text, atLeast) => {
  const { entries } = scanned(text);
  expect(entries.length).toBeGreaterThan(atLeast);
  expect(Math.max(...entries.slice(-10).map(({ depth }) => depth))).toBeLessThanOrEqual(50);
});
