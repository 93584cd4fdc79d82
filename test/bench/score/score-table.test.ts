import { expect, test } from 'vitest';
import { scoreTable } from './score-table.ts';

const runs = (...all: number[]) =>
  all.map((milliseconds) => ({ milliseconds, processorMilliseconds: 1, peakBytes: milliseconds * 1e5 }));

test('ratios are those of runs made one after the other, and more than linear growth is marked', () => {
  const small = { rows: 10_000, score: runs(1000, 1200, 1100), floor: runs(500, 600, 550), scoring: [100, 120, 110] };
  const large = { rows: 100_000, score: runs(4000), floor: runs(1000), scoring: [2200] };
  const text = scoreTable([small, large]);
  expect(text).toMatch(/10,000 rows +550 ms +1\.10 s +2\.00 x +110 MB +2\.00 x +110 ms +1\.00 x +3 runs each/);
  expect(text).toMatch(/100,000 rows +1\.00 s +4\.00 s +4\.00 x +400 MB +4\.00 x +2\.20 s +2\.00 x!/);
});
