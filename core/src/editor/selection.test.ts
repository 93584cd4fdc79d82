import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ParsedFile, parseFile } from '../parse/index.ts';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import { selectionsAt } from './selection.ts';

const text = `---
title: "Case of B.V. 🎯"
# sla-ignore x: a note
goals:
  - Be kind.
  - id: follow-up
    statement: >-
      Marketing helps. Sales calls
      back. 🎯 Both agree.
    clock: { within: 4 hours, stops: a call }
---

Intro words.

# First

## Second

One sentence. Another one
goes on.

- An item.

<Callout>

A note.

</Callout>

## Third

Text.
`;

const keys = ['title: "Case … }', '--- title: … ---', 'FILE'];
const sections = ['## Second … </Callout>', '# First … Text.', 'Intro words. … Text.', 'FILE'];

test.each([
  [
    'follow|-up',
    ['follow', 'follow-up', 'id: follow-up', 'id: follow-up … }', '- id: … }', '- Be … }', 'goals: - … }', ...keys],
  ],
  ['stat|ement', ['statement', 'statement: >- … agree.', 'id: follow-up … }']],
  ['cal|ls', ['calls', 'Sales calls … agree.', 'Marketing helps. … agree.', 'statement: >- … agree.']],
  ['Cas|e', ['Case', 'Case of B.V. 🎯', '"Case of B.V. 🎯"', 'title: "Case … 🎯"', ...keys]],
  ['4 ho|urs', ['hours', '4 hours', 'within: 4 hours', '{ within: … }', 'clock: { … }']],
  ['a no|te\n', ['note', 'sla-ignore x: a note', '# sla-ignore … note', ...keys]],
  ['Anoth|er', ['Another', 'Another one … on.', 'One sentence. … on.', ...sections]],
  ['Seco|nd', ['Second', '## Second', ...sections]],
  ['A no|te.', ['note', 'A note.', '<Callout> A … </Callout>', ...sections]],
  ['An it|em', ['item', 'An item.', ...sections]],
  ['Intro wor|ds', ['words', 'Intro words.', 'Intro words. … Text.', 'FILE']],
])('from %j a selection grows through %j', (place, expected) => {
  const [before = '', after = ''] = place.split('|');
  const offset = text.indexOf(before + after) + before.length;
  const file = read(text);
  const steps = selectionsAt(file, offset).map(({ start, end }) => short(text.slice(start, end)));
  expect(steps.slice(0, expected.length)).toEqual(expected);
});

test('at any place of any piece of the text the steps grow, and hold the place', () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), fc.boolean(), (cut, at, windows) => {
      const piece = windows ? text.slice(0, cut).replaceAll('\n', '\r\n') : text.slice(0, cut);
      const offset = Math.min(at, piece.length);
      const steps = selectionsAt(read(piece), offset);
      expect(steps.at(-1)).toEqual({ start: 0, end: piece.length });
      for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        expect(step.start <= offset && offset <= step.end).toBe(true);
        expect(next === undefined || (next.start <= step.start && step.end <= next.end)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

function read(written: string): ParsedFile {
  const file = parseFile('slas/a.mdx', written, portableParser);
  if (file === undefined) throw new Error('An agreement is part of a handbook.');
  return file;
}

/** The first two words and the last one of what is long. */
function short(words: string): string {
  if (words === text) return 'FILE';
  const all = words.split(/\s+/);
  return words.includes('\n') || all.length > 4 ? `${all.slice(0, 2).join(' ')} … ${all.at(-1)}` : words;
}
