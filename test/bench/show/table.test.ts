import { expect, it } from 'vitest';
import { table } from './table.ts';
import { memory, multiple, percent, smallTime, time, whole } from './units.ts';

it('lays out a table with the explanation of each row', () => {
  const text = table(
    'Agreements',
    ['100', '1,000'],
    [
      { label: 'sla check', cells: ['840 ms', '3.21 s'], meaning: 'the whole process' },
      { label: 'floor', cells: ['250 ms'], meaning: '' },
    ],
  );
  expect(text.split('\n')).toEqual([
    'Agreements     100   1,000',
    '--------------------------',
    'sla check   840 ms  3.21 s  the whole process',
    'floor       250 ms',
  ]);
});

it('writes numbers with their units', () => {
  expect([time(840.4), time(3210), smallTime(2.408)]).toEqual(['840 ms', '3.21 s', '2.41 ms']);
  expect([memory(142_400_000), multiple(2.4), multiple(undefined)]).toEqual(['142 MB', '2.40 x', '']);
  expect([percent(0.344), whole(5000)]).toEqual(['34%', '5,000']);
});
