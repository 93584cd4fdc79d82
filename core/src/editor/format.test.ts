import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../check/apply-fixes.ts';
import { type ParsedFile, parseFile } from '../parse/index.ts';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import { hasSoundKeys, sameData } from './actions/keys-alone.ts';
import { formatKeys } from './format.ts';

describe('formatting sets right', () => {
  test.each([
    ['spaces', 'title:   Case   \nowner : A', 'title: Case\nowner: A'],
    [
      'brackets and braces',
      'a: [ x,y ,  "z"]\nb: {c: 1,d : "2",e: []}\nf: { }',
      'a: [x, y, "z"]\nb: { c: 1, d: "2", e: [] }\nf: {}',
    ],
    ['quoted keys', 'a: {"b":1, "c":[2]}', 'a: { "b": 1, "c": [2] }'],
    ['a list at the edge', 'a:\n- x\n- y\nb: 1', 'a:\n  - x\n  - y\nb: 1'],
    [
      'entries with fields',
      'a:\n    -   x: 1\n        y: 2\n    -\n        z: 3',
      'a:\n  - x: 1\n    y: 2\n  -\n    z: 3',
    ],
    ['lists of lists', 'a:\n   -   - x\n       - y\n   - z', 'a:\n  - - x\n    - y\n  - z'],
    ['everything that is set in', '  a: 1\n  b:\n     c: 2', 'a: 1\nb:\n  c: 2'],
    [
      'values on lines of their own',
      'a:\n      long\n        text\n\n      more\nb: "x\n     y"',
      'a:\n  long\n  text\n\n  more\nb: "x\n  y"',
    ],
    [
      'texts behind a mark',
      'a: >-\n      one\n        two\n \n      three  \nb:   |\n x',
      'a: >-\n  one\n    two\n\n  three  \nb: |\n  x',
    ],
    [
      'texts that say how far they are set in',
      'a:\n    b: |2\n        one\n      two',
      'a:\n  b: |2\n      one\n    two',
    ],
    ['texts that keep their line ends', 'a: |+\n    one\n\n', 'a: |+\n  one\n\n'],
    [
      'lines within brackets',
      'a: [\n x,\n    y\n]\nb:\n    - { c: 1,\n          d: [2,\n     3 ]}',
      'a: [\n  x,\n  y\n]\nb:\n  - { c: 1,\n    d: [2,\n      3] }',
    ],
    ['empty lines at both ends', '\n\na: 1\n\nb: 2\n  \n', 'a: 1\n\nb: 2'],
    ['values that are not there', 'a:\nb:   \nc:\n    -\n    - x', 'a:\nb:\nc:\n  -\n  - x'],
  ])('%s', (_, before, after) => {
    for (const newLine of ['\n', '\r\n']) {
      expect(formatted(agreement(before, newLine))).toBe(agreement(after, newLine));
    }
  });

  test('comments, which stay with what they are set in as far as', () => {
    const before =
      '# first\na:\n# of a\n- x   # behind\n-   b: 1\n    # of b\n    c: |\n       text\n    # of c\n# of d\nd: [ 1, # one\n 2]\n   # last';
    const after =
      '# first\na:\n  # of a\n  - x   # behind\n  - b: 1\n    # of b\n    c: |\n      text\n    # of c\n# of d\nd: [1, # one\n  2]\n# last';
    expect(formatted(agreement(before))).toBe(agreement(after));
  });

  test('handbook.yaml, and only the keys of a page', () => {
    expect(formatted('---\norganisation:  Acme 🎯 \n\n', 'handbook.yaml')).toBe('---\norganisation: Acme 🎯\n');
    const body = '\n\nText  \n\n\n* a\n';
    expect(formatted(`${agreement('a:  1')}${body}`)).toBe(`${agreement('a: 1')}${body}`);
  });

  test('only the entries that somebody has selected', () => {
    const text = agreement('# top\na:   1\nb:\n- x\n- y\nc:   2');
    const at = text.indexOf('- y');
    const file = read(text);
    expect(applyEdits(text, formatKeys(file, { start: at, end: at + 1 }))).toBe(
      agreement('# top\na:   1\nb:\n  - x\n  - y\nc:   2'),
    );
  });
});

test.each([
  ['keys that cannot be read', 'a: "1\nb:   2'],
  ['tabs where spaces belong', 'a:\n\t- x'],
  ['keys behind a question mark', '? a\n: 1\nb:   2'],
  ['an anchor', 'a: &x   1'],
  ['no keys', ''],
])('%s are left alone', (_, keys) => {
  expect(formatKeys(read(agreement(keys)))).toEqual([]);
});

const content = new URL('../../../content/', import.meta.url);
const pages = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.mdx$|^handbook\.yaml$/.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, content), 'utf8') }));

test('the example handbook is formatted already', () => {
  expect(pages.length).toBeGreaterThan(60);
  for (const { path, text } of pages) expect(formatKeys(read(text, path)), path).toEqual([]);
});

test('wider gaps, deeper steps, spaces at line ends and other line ends lead back to the same text', () => {
  const long = pages.filter(({ path }) => /^slas|^handbook/.test(path));
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.integer({ min: 1, max: 4 }),
      seeds,
      fc.boolean(),
      (page, wider, seed, windows) => {
        const newLine = windows ? '\r\n' : '\n';
        const noisy = inKeys(page.text, (keys) => withNoise(keys, wider, seed)).replaceAll('\n', newLine);
        expect(formatted(noisy, page.path)).toBe(page.text.replaceAll('\n', newLine));
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever white space stands anywhere, the keys say the same afterwards, and twice is the same as once', () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...pages), fewPlaces, (page, seed) => {
      const noisy = inKeys(page.text, (keys) => withWildSpaces(keys, seed));
      const file = read(noisy, page.path);
      const edits = formatKeys(file);
      const after = read(applyEdits(noisy, edits), page.path);
      if (hasSoundKeys(file)) expect(sameData(after.frontmatter?.root, file.frontmatter?.root)).toBe(true);
      else expect(edits).toEqual([]);
      expect(after.text.slice(after.body.range.start)).toBe(noisy.slice(file.body.range.start));
      expect(formatKeys(after)).toEqual([]);
      if (edits.length > 0) changed++;
    }),
    { numRuns: 400 },
  );
  expect(changed).toBeGreaterThan(100);
});

const seeds = fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 });
const fewPlaces = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 });

/** Noise that changes nothing but looks: what is set in is set in further, gaps are wider, lines end in spaces. */
function withNoise(keys: string, wider: number, seed: readonly number[]): string {
  let turn = 0;
  const some = () => ' '.repeat((seed[turn++ % seed.length] ?? 0) % 3);
  const lines = keys.split('\n');
  let block: number | undefined;
  const noisy = lines.map((line, at) => {
    if (line === '') return line;
    const column = line.search(/\S/);
    if (block !== undefined && column <= block) block = undefined;
    const space = ' '.repeat(column * wider);
    const dash = `-${' '.repeat(2 * wider - 1)}`;
    const words = line.slice(column).replace(/^(?:- )+/, (dashes) => dashes.replaceAll('- ', dash));
    if (block !== undefined) return space + words;
    if (/(?:^|\s)[|>][-+]?$/.test(words)) block = column;
    const isText = /["'#]/.test(words) || goesOn(lines, at);
    return (
      space + (isText ? words : words.replace(/^((?:- +)*[^\s:,{[]+:) (?=\S)/, (_, key) => `${key} ${some()}`)) + some()
    );
  });
  return `${some() === '' ? '' : '\n'}${noisy.join('\n')}${some() === '' ? '' : '\n  \n'}`;
}

/** Whether a line may be one of several of one value. */
function goesOn(lines: readonly string[], at: number): boolean {
  return ![lines[at], lines[at + 1]].every(
    (line) => line === undefined || /^\s*(?:- )?[\w-]+:(?: |$)|^\s*- |^$/.test(line),
  );
}

function withWildSpaces(keys: string, seed: readonly number[]): string {
  let noisy = keys;
  for (const each of seed) {
    const at = Math.floor((each / 1001) * noisy.length);
    const space = noisy.slice(at).search(/\s/);
    if (space === -1) continue;
    const put = ['  ', ' ', '\n', ' \n', '\t', '   ', '', ''][each % 8] ?? '';
    const skip = put === '' && noisy[at + space] === ' ' ? 1 : 0;
    noisy = noisy.slice(0, at + space) + put + noisy.slice(at + space + skip);
  }
  return noisy;
}

function inKeys(text: string, change: (keys: string) => string): string {
  const [, top = '', keys = '', rest = ''] = /^(---\n)([\s\S]*?)(---\n[\s\S]*)$/.exec(text) ?? [text, '', text, ''];
  return `${top}${change(keys.replace(/\n$/, ''))}\n${rest}`;
}

function agreement(keys: string, newLine = '\n'): string {
  return `---\n${keys}\n---\n`.replaceAll('\n', newLine);
}

function formatted(text: string, path = 'slas/a.mdx'): string {
  return applyEdits(text, formatKeys(read(text, path)));
}

function read(text: string, path = 'slas/a.mdx'): ParsedFile {
  const file = parseFile(path, text, portableParser);
  if (file === undefined) throw new Error(`${path} is part of a handbook.`);
  return file;
}
