import { expect, test } from 'vitest';
import { paintFor, wantsColours } from './paint.ts';

const terminal = { isTTY: true };
const pipe = {};

test('a terminal has colours and a pipe has none', () => {
  expect(wantsColours(terminal, {})).toBe(true);
  expect(wantsColours(pipe, {})).toBe(false);
  expect(wantsColours(pipe, { CI: 'true' })).toBe(false);
  expect(wantsColours(terminal, { TERM: 'dumb' })).toBe(false);
});

test('NO_COLOR wins over FORCE_COLOR, and is only meant where it holds something', () => {
  expect(wantsColours(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
  expect(wantsColours(terminal, { NO_COLOR: '' })).toBe(true);
});

test('FORCE_COLOR colours a pipe, and 0 turns a terminal off', () => {
  expect(wantsColours(pipe, { FORCE_COLOR: '1' })).toBe(true);
  expect(wantsColours(pipe, { FORCE_COLOR: '' })).toBe(true);
  expect(wantsColours(terminal, { FORCE_COLOR: '0' })).toBe(false);
});

test('an option decides before everything else', () => {
  expect(paintFor(terminal, false).error('words')).toBe('words');
  expect(paintFor(pipe, true).error('words')).toBe('\u001B[31mwords\u001B[39m');
});
