import { expect, test } from 'vitest';
import { parseFile } from '../parse/index.ts';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import { foldsOf } from './folding.ts';

const text = `---
title: Case
# One.
# Two.
parties: [A, B] # three
goals:
  - Be kind.
  - id: a
    statement: >-
      One 🎯
      two.
  - { id: b,
      statement: c }

x: 1
---

Text.

{/* a
    comment */}

# First

## Second

\`\`\`
code
\`\`\`

- \`\`\`
  more
  \`\`\`

## Third

<Callout>

Text.

</Callout>

# Last
`;

const expected = [
  'keys --- | x: 1',
  'comment # One. | # Two.',
  'entry goals: | statement: c }',
  'entry - id: a | two.',
  'entry statement: >- | two.',
  'entry - { id: b, | statement: c }',
  'comment {/* a | comment */}',
  'section # First | </Callout>',
  'section ## Second | ```',
  'code ``` | ```',
  'code - ``` | ```',
  'section ## Third | </Callout>',
  'component <Callout> | Text.',
];

test.each(['\n', '\r\n'])(
  'keys, entries, sections, comments, components and code fold, with line ends %j',
  (newLine) => {
    expect(folds('slas/a.mdx', text.replaceAll('\n', newLine))).toEqual(expected);
  },
);

test('handbook.yaml folds by its keys alone', () => {
  expect(folds('handbook.yaml', 'organisation: Acme\nrules:\n  unknown-key: off\n  no-review: off\n')).toEqual([
    'entry rules: | no-review: off',
  ]);
});

test.each([
  ['', []],
  ['# A\n', []],
  ['---\ntitle: "A\n', ['keys --- | title: "A']],
  ['---\ngoals:\n  - a\n  - "b\n---\n\n<Callout>\n', ['keys --- | - "b', 'entry goals: | - "b']],
])('half-typed %j folds as far as it can be read', (broken, found) => {
  expect(folds('slas/a.mdx', broken)).toEqual(found);
});

/** The first and the last line of each. */
function folds(path: string, written: string): string[] {
  const file = parseFile(path, written, portableParser);
  const lineAt = (at: number) => {
    const line = file?.lines().position(at).line ?? 0;
    return written.split(/\r?\n/)[line - 1]?.trim();
  };
  return file === undefined
    ? []
    : foldsOf(file).map(({ kind, start, end }) => `${kind} ${lineAt(start)} | ${lineAt(end)}`);
}
