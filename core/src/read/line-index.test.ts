import { describe, expect, it } from 'vitest';
import { lineIndex } from './line-index.ts';

describe('lineIndex', () => {
  const text = 'one\ntwö 😀\r\n\nend';
  const lines = lineIndex(text);

  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [10, 2, 7],
    [12, 3, 1],
    [13, 4, 1],
    [16, 4, 4],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(lines.position(offset)).toEqual({ line, column, offset });
    expect(lines.offset(line, column)).toBe(offset);
  });

  it('moves an offset outside the text to its nearest end', () => {
    expect(lines.position(-5)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(lines.position(999)).toEqual({ line: 4, column: 4, offset: 16 });
  });

  it('knows no line that is not there', () => {
    expect(lines.offset(9, 1)).toBeUndefined();
    expect(lineIndex('').position(0)).toEqual({ line: 1, column: 1, offset: 0 });
  });
});
