import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { rangeOfPlace } from './range-of-place.ts';

const text = '---\ngoals:\n  - id: a\n    target: at least 5\n\nowner: Ops\n---\n\nSales calls.\n';
const file = parseFile('slas/a.mdx', text, portableParser);

test.each([
  ['a value', { steps: ['goals', 0, 'target'] }, 'at least 5'],
  ['a whole entry, without the lines behind it', { steps: ['goals', 0] }, 'id: a\n    target: at least 5'],
  ['a piece of the text', { range: { start: text.indexOf('Sales'), end: text.length } }, 'Sales calls.'],
  ['a key that is not there', { steps: ['goals', 3] }, undefined],
  ['no place', undefined, undefined],
])('%s', (_, place, words) => {
  const range = rangeOfPlace(place, file);
  expect(range && text.slice(range.start, range.end)).toBe(words);
  expect(rangeOfPlace(place, undefined)).toBeUndefined();
});
