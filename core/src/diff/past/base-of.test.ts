import { describe, expect, test } from 'vitest';
import { baseOf, reachesFarEnough } from './base-of.ts';
import type { PastState } from './past-line.ts';

/** Texts of an agreement, the newest first, each as its number and its status. */
function line(...texts: readonly string[]): readonly PastState[] {
  return texts.map((written, at) => {
    const [number, status] = written.split(' ');
    const text = `---\ntitle: A\n${number === 'none' ? '' : `version: ${number}\n`}${status ? `status: ${status}\n` : ''}---\n`;
    return { day: `day ${texts.length - at}`, path: 'slas/a.mdx', text, around: () => new Map() };
  });
}

/** The days of what is compared with: since, before, previous, release. */
function daysOf(states: readonly PastState[], number: string | undefined): (string | undefined)[] | undefined {
  const base = baseOf(states, number);
  return base && [base.since, base.before, base.previous, base.release].map((state) => state?.day?.slice(4));
}

describe('what a text is compared with', () => {
  test.each([
    ['a new number, with the last text of the one before', ['2.0.0', '2.0.0', '1.0.0'], '3.0.0', '3 3 3 -'],
    ['the number at the end, with the first text of it', ['2.0.0', '2.0.0', '1.0.0'], '2.0.0', '2 1 1 2'],
    ['the only number there is', ['1.0.0', '1.0.0'], '1.0.0', '1 - - 1'],
    ['the first text that bound anybody', ['2.0.0', '2.0.0', '2.0.0 draft', '1.0.0'], '2.0.0', '3 1 1 2'],
    ['not with drafts of the number', ['2.0.0 proposed', '1.0.0'], '2.0.0', '1 1 1 2'],
    ['not with drafts of another number', ['2.0.0 draft', '1.0.0'], '3.0.0', '1 1 2 -'],
    ['a number that came back, with the stretch at the end', ['1.0.0', '2.0.0', '1.0.0'], '1.0.0', '3 2 2 3'],
    ['a number from further back, with the end', ['2.0.0', '1.0.0'], '1.0.0', '2 2 2 -'],
    ['no number, with the last one', ['2.0.0', '1.0.0'], undefined, '2 2 2 -'],
    ['a text that never had one, with the last text', ['none', 'none'], undefined, '2 - 2 -'],
    ['numbers that are written in another way', ['"2.0"', '1.0.0'], '2.0.0', '2 1 1 2'],
  ])('%s', (_, texts, number, expected) => {
    expect(daysOf(line(...texts), number)?.map((day) => day ?? '-')).toEqual(expected.split(' '));
  });

  test('nothing, where the line knows no text, or none that bound anybody', () => {
    expect(baseOf([], '1.0.0')).toBeUndefined();
    expect(baseOf(line('1.0.0 draft', '0.9.0 proposed'), '1.0.0')).toBeUndefined();
  });
});

test('the past is known far enough with a binding text of the number before the last', () => {
  expect(reachesFarEnough([])).toBe(false);
  expect(reachesFarEnough(line('2.0.0', '2.0.0'))).toBe(false);
  expect(reachesFarEnough(line('2.0.0', '1.0.0 draft'))).toBe(false);
  expect(reachesFarEnough(line('2.0.0', '1.0.0 draft', '1.0.0'))).toBe(true);
});
