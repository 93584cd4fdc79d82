import type { Change } from '@living-sla/core/diff';
import { describe, expect, test } from 'vitest';
import { html } from '../html.ts';
import { readable } from '../test-handbook.ts';
import { countInWords, groupChanges } from './change-groups.ts';
import { type ChangeDrawing, drawChanges } from './draw-changes.ts';
import { drawComparison } from './draw-comparison.ts';

const drawing: ChangeDrawing = {
  names: { party: (id) => ({ id, name: id.toUpperCase(), hue: 1 }), agreement: (id) => `Title of ${id}` },
  level: 3,
  agreement: 'a',
};

const target: Change = {
  id: 'a/goals/g/target',
  class: 'material',
  direction: 'stricter',
  kind: 'changed',
  agreement: 'a',
  file: 'slas/a.mdx',
  field: 'goals/*/target',
  path: 'goals/g/target',
  parties: ['m'],
  effects: [{ party: 'm', direction: 'stricter' }],
  reaches: [{ agreement: 'a', goals: ['g'] }],
  before: 'at least 500',
  after: 'at least 560',
  message: 'The target of M rises from 500 to 560.',
  because: 'how-much',
  redline: undefined,
  place: { before: undefined, after: undefined },
  fingerprint: 'one',
};

const words: Change = {
  ...target,
  id: 'a/body',
  class: 'clarifying',
  direction: 'different',
  field: 'body',
  path: 'body/paragraph',
  parties: ['s', 'm'],
  effects: [
    { party: 's', direction: 'stricter' },
    { party: 'm', direction: 'weaker' },
  ],
  reaches: [
    { agreement: 'a', goals: ['g', 'h'] },
    { agreement: 'b', goals: ['x'] },
    { agreement: 'c', goals: [] },
  ],
  before: 'Call <b>old</b> leads.',
  after: 'Call <b>new</b> leads.',
  message: 'Another <script>alert(1)</script> sentence.',
  redline: [
    { kind: 'same', text: 'Call ' },
    { kind: 'removed', text: '<b>old</b>' },
    { kind: 'added', text: '<b>new</b>' },
    { kind: 'same', text: ' leads.' },
  ],
};

const layout: Change = {
  ...words,
  id: 'a/layout',
  class: 'editorial',
  parties: [],
  effects: [],
  reaches: [],
  redline: undefined,
};
const changes = [layout, words, target, { ...target, id: 'a/goals/h/target', parties: ['s'] }];

describe('changes', () => {
  test('stand once each, by class and then by party', () => {
    expect(
      groupChanges(changes).map((group) => [group.class, group.count, group.groups.map(({ parties }) => parties)]),
    ).toEqual([
      ['material', 2, [['m'], ['s']]],
      ['clarifying', 1, [['m', 's']]],
      ['editorial', 1, [[]]],
    ]);
    expect(countInWords(changes)).toBe('2 material changes, 1 clarifying change and 1 editorial change');
    expect(countInWords([])).toBe('Nothing changed');
  });

  test('say in words what a colour would say, for whom it gets harder, and how far it reaches', () => {
    const drawn = readable(html(drawChanges([target, words], drawing)));
    expect(drawn).toMatch(/^Material: 1 change.*For M.*from 500 to 560\. Stricter/s);
    expect(drawn).toContain('Stricter for S, weaker for M');
    expect(drawn).toContain('Reaches 2 goals here, 1 goal of “Title of b” and “Title of c”');
  });

  test('show the words of an author as words, with what went and what came said aloud', () => {
    const drawn = html(drawChanges([words], drawing));
    expect(drawn).not.toMatch(/<script|<b>/);
    expect(drawn).toMatch(/<del><span class="sr-only">[^<]*<\/span>&#x3C;b>old&#x3C;\/b><span/);
    expect(readable(drawn)).toMatch(/Call {2}\[taken out: &#x3C;b>old.*\] {2}\[put in: &#x3C;b>new.*\] {2}leads\./);
    expect(drawn).not.toContain('class="sides"');
    const sides = html(drawChanges([words], { ...drawing, sides: true }));
    expect(sides).not.toMatch(/<script|<b>/);
    expect(readable(sides)).toMatch(/Before.*old.*After.*new/s);
  });

  test('in brief leave the words out; in plain leave out the parties', () => {
    expect(html(drawChanges([words], { ...drawing, brief: true }))).not.toContain('<del>');
    expect(html(drawChanges([words], { ...drawing, plain: true }))).not.toMatch(/<h\d/);
  });
});

test('a comparison tells the figures first, and that nothing changed where nothing did', () => {
  const drawn = readable(html(drawComparison(changes, drawing)));
  expect(drawn).toMatch(/^The figures.*The target of M.*at least 500.*at least 560.*\+60 \(\+12%\).*Material/s);
  expect(readable(html(drawComparison([], drawing)))).toBe('The two texts say the same.');
  expect(readable(html(drawComparison([words], drawing)))).not.toContain('The figures');
});
