import { expect, it } from 'vitest';
import { longTables } from './long-tables.ts';

it('marks long texts whose cost grows faster than they do, and those that did not end', () => {
  const shape = { meaning: 'why', costs: [50, 100], step: 'parse', failed: undefined } as const;
  const figures = [
    { ...shape, name: 'linear', growth: 1.1 },
    { ...shape, name: 'square', growth: 4 },
    { ...shape, name: 'endless', costs: [50, undefined], growth: undefined, failed: 'stages.ts ended with SIGKILL' },
  ];
  const text = longTables([{ title: 'One paragraph', unit: 'kilobytes', sizes: [250, 1000], figures }]);
  expect(text.split('\n').slice(0, 5)).toEqual([
    'One paragraph  250 KB  1,000 KB  growth',
    '---------------------------------------',
    'linear          50 ms    100 ms  1.10 x   parse: why',
    'square          50 ms    100 ms  4.00 x!  parse: why',
    'endless         50 ms            failed!  stages.ts ended with SIGKILL',
  ]);
});
