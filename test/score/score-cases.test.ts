import { expect, test } from 'vitest';
import { scoreCases, scoreOf, told } from './score-case.ts';

const cases = scoreCases('cases');

test('there are enough cases, and each says how it was worked out', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  for (const [name, { arithmetic }] of cases) expect(arithmetic.length, name).toBeGreaterThan(60);
});

test.each(cases)('%s', (_, each) => {
  const scorecard = scoreOf(each);
  expect(told(scorecard, each.expect)).toEqual({ ...each.expect });
  expect(Object.keys(each.expect.periods).sort()).toEqual(scorecard.goals.map(({ key }) => key).sort());
});
