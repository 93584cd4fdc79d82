import { expect, test } from 'vitest';
import { restartLimit } from './restart-limit.ts';

test('a server is started again four times in three minutes, and then no more', () => {
  let time = 0;
  const startAgain = restartLimit(() => time);
  expect([1, 2, 3, 4, 5].map(startAgain)).toEqual([true, true, true, true, false]);
  time = 4 * 60 * 1000;
  expect(startAgain()).toBe(true);
});
