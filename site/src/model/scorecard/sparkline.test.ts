import { expect, test } from 'vitest';
import { sparkline } from './sparkline.ts';
import { monthScore, valueIn } from './test-scorecards.ts';

test('a line of attainment leaves a gap where a value is missing, and marks what was missed', () => {
  const line = sparkline([
    valueIn('2026-07', 560),
    valueIn('2026-08', 504),
    monthScore('2026-09', 'unknown'),
    valueIn('2026-10', 616),
  ]);
  expect(line?.path.replaceAll(/[\d. ]+/g, '')).toBe('MLM');
  expect([line?.target, line?.missed.length, line?.last]).toEqual([14, 1, { x: 116, y: 4 }]);
  expect(line?.label).toBe(
    'Attainment from July 2026 to October 2026: first 100% of the goal, last 110%, lowest 90%, highest 110%.',
  );
});

test('one value makes no line', () => {
  expect(sparkline([valueIn('2026-07', 560), monthScore('2026-08', 'unknown')])).toBeUndefined();
});
