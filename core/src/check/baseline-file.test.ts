import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Baseline, updateBaseline } from './baseline.ts';
import { baselineText, readBaseline, readBothSides } from './baseline-file.ts';

const entry = (fingerprint: string, more = {}) => ({
  file: `slas/${fingerprint}.mdx`,
  rule: 'r',
  fingerprint,
  ...more,
});
const baseline: Baseline = {
  findings: [entry('f1'), entry('f2', { note: 'With “quotes”, \\ and { a brace },\nand two lines.' }), entry('f3')],
  others: { $schema: 'baseline.schema.json', 'x-owner': { team: ['Sales'] } },
};

describe('the text of a baseline', () => {
  it('holds one entry a line, and nothing else on that line', () => {
    const lines = baselineText(baseline).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{',
      '  "$schema": "baseline.schema.json",',
      '  "version": 1,',
      '  "x-owner": { "team": [ "Sales" ] },',
    ]);
    expect(lines.slice(5, 8).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(baseline.findings);
    expect(lines.slice(8)).toEqual(['  ]', '}', '']);
  });

  it('is read as it was written, with no entries, too', () => {
    expect(readBaseline(baselineText(baseline))).toEqual({ ok: true, baseline });
    const empty: Baseline = { findings: [], others: {} };
    expect(readBaseline(baselineText(empty))).toEqual({ ok: true, baseline: empty });
  });

  it('is read with other spaces, a mark at its start, and Windows line ends', () => {
    const text = `\uFEFF${JSON.stringify(JSON.parse(baselineText(baseline)), null, '\t').replaceAll('\n', '\r\n')}`;
    expect(readBaseline(text)).toEqual({ ok: true, baseline });
  });
});

describe('a text that is no baseline says what is wrong and where', () => {
  it.each([
    ['', 0, 'not JSON'],
    ['{ "version": 1, <', 16, 'not JSON'],
    ['{ "version": 1, "findings": [], }', 32, 'not JSON'],
    ['{ "version": 1, "findings": [] } x', 33, 'not JSON'],
    ["{ 'version': 1 }", 2, 'not JSON'],
    ['{ "version": 1, // why\n "findings": [] }', 16, 'not JSON'],
    ['{ "version": 01 }', 14, 'not JSON'],
    [`{ "version": ${'['.repeat(100_000)}`, 112, 'not JSON'],
    ['[]', 0, 'an object in braces'],
    ['null', 0, 'an object in braces'],
    ['{ "findings": [] }', 0, 'no “version”'],
    ['{ "version": 2, "findings": [] }', 13, 'Only version 1'],
    ['{ "version": 1 }', 0, 'no list “findings”'],
    ['{ "version": 1, "findings": {} }', 28, 'a list in square brackets'],
    ['{ "version": 1, "findings": [null] }', 29, 'an object in braces'],
    ['{ "version": 1, "findings": [{ "note": "x" }] }', 29, 'no “fingerprint”'],
    ['{ "version": 1, "findings": [{ "fingerprint": 7 }] }', 46, '“fingerprint” is a text'],
    ['{ "version": 1, "findings": [{ "fingerprint": "f", "note": [] }] }', 59, '“note” is a text'],
  ])('%s', (text, start, words) => {
    expect(readBaseline(text)).toMatchObject({ ok: false, range: { start }, message: expect.stringContaining(words) });
  });

  it.each([
    ['has no end', `{"version":1,"findings":[{"file":"${'a'.repeat(100_000)}`],
    ['goes on in the next line', `{"version":1,"findings":[{"file":"${'a'.repeat(100_000)}\n"}]}`],
    ['has a wrong escape behind many', `{"version":1,"findings":[{"file":"${'a\\u0041'.repeat(10_000)}\\x"}]}`],
  ])('is given up at once where a text %s', (_, text) => {
    expect(readBaseline(text)).toMatchObject({ ok: false, range: { start: 33 } });
  });

  it('reads exactly what JSON is, and never fails', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\\',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const reading = readBaseline(text);
        expect(!reading.ok && reading.message.includes('not JSON')).toBe(!isJson(text));
      }),
    );
  });
});

describe('a baseline with the marks of a conflict', () => {
  const [head = '', tail = ''] = baselineText({ ...baseline, findings: [entry('f1')] }).split('\n  ]');
  const ours = `    ${JSON.stringify(entry('f2', { note: 'Ours.' }))}`;
  const theirs = `    ${JSON.stringify(entry('f3'))}`;
  const text = `${head},\n<<<<<<< HEAD\n${ours}\n||||||| 1234567\n=======\n${theirs}\n>>>>>>> other\n  ]${tail}`;

  it('is refused where they stand', () => {
    expect(readBaseline(text)).toMatchObject({ ok: false, range: { start: text.indexOf('<<<<<<<') } });
  });

  it('can be read with the entries of both sides', () => {
    const both = readBothSides(text);
    expect(both?.findings.map(({ fingerprint, note }) => [fingerprint, note])).toEqual([
      ['f1', undefined],
      ['f2', 'Ours.'],
      ['f3', undefined],
    ]);
    expect(both?.others).toEqual(baseline.others);
    const scope = { covers: () => false, exists: () => true };
    expect(both && updateBaseline(both, [], scope).baseline.findings).toHaveLength(3);
  });

  it('is left alone where it has none, or cannot be read besides', () => {
    expect(readBothSides(baselineText(baseline))).toBeUndefined();
    expect(readBothSides(text.replace('"version": 1', '"version": one'))).toBeUndefined();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
