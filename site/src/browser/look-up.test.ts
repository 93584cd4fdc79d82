import { expect, test } from 'vitest';
import { piecesOf } from './look-up.ts';

test('an excerpt is words, of which some are marked, and never markup', () => {
  expect(piecesOf('A &lt;b&gt; <mark>lead</mark> that')).toEqual([
    { words: 'A <b> ', marked: false },
    { words: 'lead', marked: true },
    { words: ' that', marked: false },
  ]);
  expect(piecesOf('')).toEqual([]);
});
