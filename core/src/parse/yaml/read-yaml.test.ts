import { describe, expect, it } from 'vitest';
import { type DataNode, nodeAt, scalars, toValue } from '../data.ts';
import { readFast } from './fast.ts';
import { readYaml } from './read-yaml.ts';
import { readTolerant } from './tolerant.ts';

/** Every shape of YAML that authors write. Both readers must make the same tree of it, places included. */
const wellFormed = {
  'plain values':
    'title: Marketing and Sales\nversion: 2.1.0\nnumber: 560\nshare: 0.5\nyes: true\nnothing: null\ntilde: ~\n',
  'dates stay text': 'from: 2026-07-01\nuntil: 2026-12-31\n',
  'empty values': 'first:\nsecond:\n  third:\nlast:\n',
  'quoted values': 'a: "say \\"yes\\" twice"\nb: \'it\'\'s\'\nc: ""\nd: "560"\n',
  'block scalars': 'a: >-\n  folded\n  text\n\nb: |\n  one\n  two\nc: >\n  end\n',
  'plain over two lines': 'a: one\n  two\nb: three\n',
  'lists and maps': 'goals:\n  - one\n  - id: x\n    by: sales\n  -\n    id: y\n',
  'flow style': 'a: { b: c, d: [1, 2, "x"], e: {} }\nf: []\ng: [ a , b , ] # end\nh: { i: j } \n',
  'flow over lines': 'a: [\n  one, # a ]\n  two\n  ]\nb: {\n  c: d\n  }\n',
  'a key without a value in braces': 'contact: { role: x, for: reporting, questions }\n',
  comments: '# top\na: 1 # behind\n# between\nb: 2\n# end\n',
  'keys in quotes': '"a b": 1\n\'c\': 2\n',
  'the same key twice': 'a: 1\na: 2\n',
  'windows line ends': 'a: 1\r\nb:\r\n  - x\r\n  - y\r\nc: >-\r\n  one\r\n  two\r\n',
  'beyond ASCII': 'name: Büro 😀 west\nnext: ümlaut\n',
  'nested lists': 'a:\n  - - 1\n    - 2\n  - [3]\n',
};

describe('both YAML readers', () => {
  it.each(Object.entries(wellFormed))('make the same tree of %s', (_name, text) => {
    const fast = readFast(text, 7);
    const tolerant = readTolerant(text, 7);
    expect(tolerant.problems).toEqual([]);
    expect(fast).toBeDefined();
    expect(fast).toEqual(tolerant.root);
  });
});

describe('readYaml', () => {
  it('points at the words of every value', () => {
    const text = 'a: one\nb: "two"\nc:\n  - { d: three }\ne: >-\n  four\n  five\n';
    const words = [...scalars(readYaml(text, 0).root as DataNode)].map(({ node }) =>
      text.slice(node.range.start, node.range.end),
    );
    expect(words).toEqual(['one', '"two"', 'three', 'four\n  five']);
  });

  it('adds the offset of the block to every place', () => {
    const root = readYaml('a: { b: c }', 100).root as DataNode;
    expect(root.range).toEqual({ start: 100, end: 111 });
    expect(nodeAt(root, ['a', 'b'])?.range).toEqual({ start: 108, end: 109 });
  });

  it.each([
    'title: A\ngoals:\n  - one\n - two\nsummary: B\n',
    'title: A\nx: y: z\nsummary: B\n',
    'title: A\ngoals:\n\t- one\nsummary: B\n',
    'title: A\nnote: "not closed\nsummary: B\n',
    'title: A\nlist: [one, two\nsummary: B\n',
    'title: A\nowner: @sales\nsummary: B\n',
  ])('keeps what stands around a mistake: %j', (text) => {
    const { root, problems } = readYaml(text, 0);
    expect(problems.length).toBeGreaterThan(0);
    for (const { code, range } of problems) {
      expect(code).toBe('yaml-syntax');
      expect(range.start).toBeGreaterThan(text.indexOf('A'));
      expect(range.end).toBeLessThanOrEqual(text.indexOf('summary'));
    }
    expect(nodeAt(root, ['title'])).toMatchObject({ text: 'A' });
    expect(nodeAt(root, ['summary'])).toMatchObject({
      text: 'B',
      range: { start: text.indexOf('B'), end: text.indexOf('B') + 1 },
    });
  });

  it('takes brackets that are closed at the left edge', () => {
    const { root, problems } = readYaml('a: [\n  one\n]\nb: 2\n', 0);
    expect(problems).toEqual([]);
    expect(toValue(root as DataNode)).toEqual({ a: ['one'], b: 2 });
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n', /alias/],
    ['an anchor', 'a: &x 1\n', /anchor/],
    ['a tag', 'a: !!js/function "x"\n', /tag/],
    ['a tag of its own', 'a: !run x\n', /tag/],
  ])('refuses %s and says so', (_name, text, message) => {
    const { problems } = readYaml(text, 0);
    expect(problems.map((problem) => problem.message).join(' ')).toMatch(message);
  });

  it('survives an alias bomb in no time, and does not expand it', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [*${'abcdefgh'[at]}, *${'abcdefgh'[at]}]`),
    ];
    const { root } = readYaml(bomb.join('\n'), 0);
    expect(JSON.stringify(root === undefined ? null : toValue(root)).length).toBeLessThan(2_000);
  });

  it('survives nesting of any depth', () => {
    for (const text of ['['.repeat(20_000), `a: ${'{a: '.repeat(5_000)}`, '- '.repeat(5_000)]) {
      expect(readYaml(text, 0).problems.length).toBeGreaterThan(0);
    }
  });

  it.each(['', '   \n', '# only a comment\n', 'just words', '- a list\n'])(
    'asks for keys where there are none: %j',
    (text) => {
      expect(readYaml(text, 0).problems[0]?.message).toMatch(/no keys/);
    },
  );
});
