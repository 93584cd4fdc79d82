import { expect, test } from 'vitest';
import { day, names, required, split } from './judgements.ts';

test.each([
  ['2027-01-31', undefined],
  ['', undefined],
  ['2027-02-30', 'stop'],
  ['31.1.2027', 'stop'],
  ['tomorrow', 'stop'],
])('the day %j', async (text, kind) => {
  expect((await day(text))?.kind).toBe(kind);
});

test('names are counted without the empty ones between commas', async () => {
  expect(split(' Marketing,, Sales ,')).toEqual(['Marketing', 'Sales']);
  expect((await names(2, 'Two.')('Marketing, '))?.words).toBe('Two.');
  expect(await names(2, 'Two.')('Marketing, Sales')).toBeUndefined();
});

test('space alone is nothing', async () => {
  expect(await required('A name.')('  ')).toEqual({ words: 'A name.', kind: 'stop' });
});
