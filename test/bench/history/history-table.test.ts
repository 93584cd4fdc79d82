import { expect, test } from 'vitest';
import { historyTable } from './history-table.ts';

const plan = { seed: 1, agreements: 10, versions: 50, commits: 5000 };
const runs = (...all: number[]) =>
  all.map((milliseconds) => ({ milliseconds, processorMilliseconds: 1, peakBytes: 2e8 }));

test('the ratios are those of runs made one after the other; slow reading of the texts is marked', () => {
  const fast = historyTable([
    { plan, whole: runs(1000, 3000, 1000), texts: runs(500, 1500, 500), shows: runs(2000, 6000, 2000) },
  ]);
  expect(fast).toContain('500 versions of 10 agreements in 5,000 commits');
  expect(fast).toMatch(/2\.00 s +500 ms +0\.25 x +1\.00 s +0\.50 x +200 MB +3 runs each/);
  expect(historyTable([{ plan, whole: runs(1000), texts: runs(1500), shows: runs(2000) }])).toContain('0.75 x!');
});
