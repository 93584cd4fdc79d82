import { expect, test } from 'vitest';
import { lineIndex } from '../read/index.ts';
import { codeFrame } from './frame.ts';
import { plainPaint } from './paint.ts';

test('carets stand under the words, with the line above', () => {
  expect(frameOf('goals:\n  - «Send more leads.»\n')).toEqual([
    '  1 | goals:',
    '> 2 |   - Send more leads.',
    '    |     ^^^^^^^^^^^^^^^^',
  ]);
});

test('an empty range has one caret, an empty line above is left out', () => {
  expect(frameOf('a\n\n«»b')).toEqual(['> 3 | b', '    | ^']);
});

test('the end of a file without a line end is a place too', () => {
  expect(frameOf('one\ntwo«»')).toEqual(['  1 | one', '> 2 | two', '    |    ^']);
});

test('a range over several lines is marked on each, up to three', () => {
  expect(frameOf('  «one\n  two\n\n  four\n  five»')).toEqual([
    '> 1 |   one',
    '    |   ^^^',
    '> 2 |   two',
    '    |   ^^^',
    '  3 |',
  ]);
});

test('characters of two columns have two carets, combining ones none', () => {
  expect(frameOf('見込«み客»')).toEqual(['> 1 | 見込み客', '    |     ^^^^']);
  expect(frameOf('🎯 «e\u0301»!')).toEqual(['> 1 | 🎯 e\u0301!', '    |    ^']);
});

test('a long line is cut around the words', () => {
  const frame = frameOf(`${'a'.repeat(300)}«target»${'b'.repeat(300)}`);
  expect(frame[0]).toBe(`> 1 | …${'a'.repeat(20)}target${'b'.repeat(84)}…`);
  expect(frame[1]).toBe(`    | ${' '.repeat(21)}^^^^^^`);
});

test('a long line whose words stand at its end keeps them', () => {
  const frame = frameOf(`${'a'.repeat(300)} «end»`);
  expect(frame[0]).toMatch(/^> 1 \| …a+ end$/);
  expect(frame[1]?.indexOf('^')).toBe(frame[0]?.indexOf('end'));
});

test('Windows line ends and control characters do not move anything', () => {
  expect(frameOf('one\r\n\u001B[2J«two»\r\nthree')).toEqual(['  1 | one', '> 2 | ␛[2Jtwo', '    |     ^^^']);
});

/** The frame of a text in which « and » stand around the words. */
function frameOf(marked: string): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  return codeFrame({ text, lines: () => lineIndex(text) }, { start, end }, 'error', plainPaint);
}
