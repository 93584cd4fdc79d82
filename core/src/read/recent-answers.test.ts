import { expect, it } from 'vitest';
import { recentAnswers } from './recent-answers.ts';

it('answers once what it is asked again, and keeps no more than it may', () => {
  const asked: number[] = [];
  const double = recentAnswers(String, (number: number) => asked.push(number) && number * 2, 10);
  expect([double(1), double(2), double(1)]).toEqual([2, 4, 2]);
  expect(asked).toEqual([1, 2]);
  for (let number = 100; number < 200; number++) double(number);
  expect(double(1)).toBe(2);
  expect(asked.filter((each) => each === 1)).toHaveLength(2);
});

it('keeps what is asked for all the time', () => {
  let count = 0;
  const answer = recentAnswers(
    (text: string) => text,
    (text) => {
      if (text === 'often') count += 1;
      return undefined;
    },
    10,
  );
  for (let number = 0; number < 100; number++) {
    answer('often');
    answer(String(number));
  }
  expect(count).toBe(1);
});
