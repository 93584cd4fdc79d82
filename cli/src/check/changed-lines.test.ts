import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

test.each([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['single lines', 'a\nb\nc\nd\n', 'a\nB\nc\nD\n', ['    2 - b', '    2 + B', '    4 - d', '    4 + D']],
  ['a line that comes', 'a\nc\n', 'a\nb\nc\n', ['    2 + b']],
  ['lines that go', 'a\nb\nb\nc\n', 'a\nc\n', ['    2 - b', '    3 - b']],
  ['Windows line ends', 'a\r\nb\r\n', 'a\r\nB\r\n', ['    2 - b', '    2 + B']],
  ['a first text', '', 'a', ['    1 - ', '    1 + a']],
])('%s', (_, before, after, lines) => {
  expect(changedLines({ before, after })).toEqual(lines);
});
