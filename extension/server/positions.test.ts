import { expect, test } from 'vitest';
import { toLspRange, toOffset } from './positions.ts';

test('lines and UTF-16 columns from 0, whatever ends a line', () => {
  const source = { text: 'a🎯b\r\nc\rd\ne' };
  expect(toLspRange(source, { start: 3, end: 6 })).toEqual({
    start: { line: 0, character: 3 },
    end: { line: 1, character: 0 },
  });
  expect(toLspRange(source, { start: 8, end: 10 })).toEqual({
    start: { line: 2, character: 0 },
    end: { line: 3, character: 0 },
  });
});

test('a position leads back to its offset; one behind the end of a line to that end', () => {
  const source = { text: 'ab\ncd' };
  expect(toOffset(source, { line: 1, character: 1 })).toBe(4);
  expect(toOffset(source, { line: 0, character: 99 })).toBe(2);
  expect(toOffset(source, { line: 99, character: 0 })).toBe(5);
});
