import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../parse/index.ts';
import { textField } from '../../resolve/index.ts';
import { numberIn } from './version-number.ts';

function numberOf(keys: string): string | undefined {
  return numberIn(`---\n${keys}\n---\n\nText.\n`).number;
}

describe('numberIn', () => {
  it.each([
    ['version: 2.1.0', '2.1.0'],
    ['version: "2.1.0"   # the last one', '2.1.0'],
    ["version: '2.1.0'\r", '2.1.0'],
    ['"version": 2.1.0', '2.1.0'],
    ['{ title: A, version: 2.1.0 }', '2.1.0'],
    ['version:\n  2.1.0', '2.1.0'],
    ['version: 2.0', '2.0.0'],
    ['version: 3', '3.0.0'],
    ['version: v1.10', '1.10.0'],
    ['version: 1.0.0\nversion: 1.2.0', '1.2.0'],
    ['x-older: { version: 9.9.9 }\nversion: 1.0.0', '1.0.0'],
    ['x-older:\n  version: 9.9.9', undefined],
    ['summary: |\n  version: 9.9.9\nversion: 1.0.0', '1.0.0'],
    ['version:', undefined],
    ['version: [1, 2]', undefined],
    ['version: 2.0.0-draft', undefined],
    ['version: next', undefined],
    ['title: A', undefined],
  ])('reads %j as %s', (keys, number) => {
    expect(numberOf(keys)).toBe(number);
  });

  it('looks for it in the frontmatter alone', () => {
    expect(numberIn('Text\n---\nversion: 1.0.0\n---\n')).toEqual({ number: undefined, written: undefined });
    expect(numberIn('---\ntitle: A\n---\n\nversion: 1.0.0\n')).toEqual({ number: undefined, written: undefined });
    expect(numberIn('---\r\nversion: 1.0.0\r\n---\r\n').number).toBe('1.0.0');
    expect(numberIn('\uFEFF---\nversion: 1.0.0\n---\n').number).toBe('1.0.0');
  });

  it('tells what stands in place of a number', () => {
    expect(numberIn('---\nversion: next\n---\n')).toEqual({ number: undefined, written: 'next' });
  });

  it('reads what the whole frontmatter says, however it is written, where it is not broken', () => {
    const piece = fc.constantFrom(
      ...['version: 1.0.0', 'version : 2.0.0', 'version:1', ' version: 3.0.0', '"version": 4.0.0', 'version: "5.0.0"'],
      ...["version: '6.0.0' # x", 'title: a', 'x: |', '  version: 7.0.0', '# version: 8.0.0', '---', '', 'x: "', '"'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (lines) => {
        const text = `---\n${lines.join('\n')}\n---\n`;
        const { frontmatter, problems } = readFrontmatter(text);
        const whole = textField(frontmatter?.root, 'version')?.value;
        if (problems.length === 0) expect(numberIn(text).written).toBe(whole);
      }),
      { numRuns: 500 },
    );
  });
});
