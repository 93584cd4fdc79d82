import { expect, test } from 'vitest';
import { goalsByPart } from './goal-pages.ts';
import { goalScore, scorecardWith, valueIn } from './test-scorecards.ts';

const partsOf = (...keys: string[]) => [
  ...goalsByPart(scorecardWith(keys.map((key) => goalScore(key, [valueIn('2026-10', 1)])))).keys(),
];

test('every goal has an address of its own, whatever its key is', () => {
  expect(partsOf('mqls', 'MQLs', 'a b', 'a/b', 'a-b')).toEqual(['mqls', 'MQLs-2', 'a-b', 'a-b-2', 'a-b-3']);
  expect(partsOf('..', '.', 'charts', '', 'größe')).toEqual(['goal', 'goal-2', 'charts-2', 'goal-3', 'größe']);
  expect(partsOf('x'.repeat(200))[0]).toHaveLength(60);
});

test('a goal without a period, or a scorecard without results, has no page', () => {
  const goals = [goalScore('none', []), goalScore('one', [valueIn('2026-10', 1)])];
  expect([...goalsByPart(scorecardWith(goals)).keys()]).toEqual(['one']);
  expect(goalsByPart(scorecardWith(goals, { standing: 'no results' })).size).toBe(0);
});
