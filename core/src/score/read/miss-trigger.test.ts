import { expect, test } from 'vitest';
import { field, readFrontmatter } from '../../parse/index.ts';
import { readTrigger } from './miss-trigger.ts';

function read(written: string) {
  const { frontmatter } = readFrontmatter(`---\nwhen: ${written}\n---\n`);
  return readTrigger(field(frontmatter?.root, 'when'), ['mqls', 'goal-2']);
}

test.each([
  ['{ goal: any, missed: 3 consecutive months }', undefined, 3, 'month'],
  ['{ goal: mqls, missed: 1 month }', 'mqls', 1, 'month'],
  ['{ goal: mqls, missed: quarter }', 'mqls', 1, 'quarter'],
  ['{ goal: mqls, missed: 2 fiscal quarters }', 'mqls', 2, 'quarter'],
  ['{ goal: mqls, missed: 2 weeks in a row }', 'mqls', 2, 'week'],
  ['{ goal: mqls }', 'mqls', 1, 'period'],
  ['any goal missed 3 consecutive months', undefined, 3, 'month'],
  ['Any goal is missed for three months in a row.', undefined, 3, 'month'],
  ['if a goal has been missed twice in a row', undefined, 2, 'period'],
  ['goal-2 was missed 2 times in a row', 'goal-2', 2, 'period'],
  ['mqls missed', 'mqls', 1, 'period'],
  ['when one of the goals is missed for 1 quarter', undefined, 1, 'quarter'],
])('%s', (written, goal, times, unit) => {
  expect(read(written)).toEqual({ when: { form: 'missed', goal, times, unit, inARow: true }, besides: undefined });
});

test('of several alternatives the one that is understood is decided, and the others are kept as words', () => {
  const when = { form: 'missed', goal: undefined, times: 3, unit: 'month', inARow: true };
  const besides = 'a party no longer agrees with the whole agreement';
  expect(read(`any goal missed 3 consecutive months, or ${besides}`)).toEqual({ when, besides });
  expect(read(`${besides} or any goal missed 3 consecutive months`)).toEqual({ when, besides });
});

test.each([
  'A commitment is more than 5 business days late.',
  'any goal missed 3 times',
  'any goal missed twice in a quarter',
  'any goal missed 3 consecutive months and the parties no longer agree',
  'revenue missed 2 months',
  'any goal missed by more than 10%',
  'any goal missed 4 hours',
])('only people can decide: %s', (words) => {
  expect(read(words)).toEqual({ when: { form: 'words', words }, besides: undefined });
});

test('a length that cannot be read is kept as words, and nothing is nothing', () => {
  expect(read('{ goal: mqls, missed: often }')).toEqual({
    when: { form: 'words', words: 'mqls missed often' },
    besides: undefined,
  });
  expect(read('')).toBeUndefined();
});

test('long words of an author take no time', () => {
  expect(read(`any goal missed ${'or '.repeat(20_000)}`)?.when.form).toBe('words');
  expect(read(`any ${'goal '.repeat(20_000)}`)?.when.form).toBe('words');
});
