import { expect, it } from 'vitest';
import { handbookOf } from '../testing/run-rule.ts';
import { conditionGroupsOf } from './definition-conditions.ts';
import { tryExample, valueIn } from './try-example.ts';

function comesOut(conditions: string, record: Record<string, unknown>): boolean | undefined {
  const text = `---\nterm: Word\nmeans: A word.\n${conditions}\n---\n`;
  const [term] = handbookOf({ 'glossary/word.mdx': text }).terms;
  return tryExample(term === undefined ? [] : conditionGroupsOf(term), record).qualifies;
}

it.each([
  ['all: [a, b]', { a: true, b: true }, true],
  ['all: [a, b]', { a: false }, false],
  ['all: [a, b]', { a: true }, undefined],
  ['any: [a, b]', { a: true }, true],
  ['any: [a, b]', { a: false }, undefined],
  ['any: [a, b]', { a: false, b: false }, false],
  ['at-least: { n: 2, of: [a, b, c] }', { a: true, b: true }, true],
  ['at-least: { n: 2, of: [a, b, c] }', { a: true }, undefined],
  ['at-least: { n: 2, of: [a, b, c] }', { a: false, b: false }, false],
  ['at-least: { n: many, of: [a] }', { a: true }, undefined],
  ['all: [a]\nany: [b, c]', { a: true, b: true }, true],
  ['all: [a]\nany: [b, c]', { a: true, b: false, c: false }, false],
  ['all: [a]\nany: [b, c]', { a: false }, false],
  ['all: ["a >>> 1"]', { a: 1 }, undefined],
])('%s on %j comes out as %s', (conditions, record, expected) => {
  expect(comesOut(conditions, record)).toBe(expected);
});

it('tells what a record lacks, and what does not fit', () => {
  const [term] = handbookOf({
    'glossary/word.mdx': '---\nterm: Word\nmeans: A word.\nall: [lead.score > 3, lead.fit == "A"]\n---\n',
  }).terms;
  const groups = term === undefined ? [] : conditionGroupsOf(term);
  const [score, fit] = tryExample(groups, { lead: { score: 'high' } }).groups[0]?.answers ?? [];
  expect(score?.lacks).toEqual([]);
  expect(score?.problem).toContain('another kind');
  expect(fit?.lacks).toEqual(['lead.fit']);
  expect(fit?.problem).toBeUndefined();
});

it('reads only what a record says itself', () => {
  expect(valueIn({ lead: { score: 3 } }, 'lead.score')).toBe(3);
  expect(valueIn({ lead: { score: 3 } }, 'lead.score.more')).toBeUndefined();
  expect(valueIn({}, 'constructor.name')).toBeUndefined();
});
