import { expect, test } from 'vitest';
import { goalWith, textWith } from '../testing/texts.ts';
import { goalLines } from './goal-lines.ts';

function keys(...texts: readonly (readonly [key: string, otherKeys: readonly string[]])[][]): (string | undefined)[][] {
  const made = texts.map((goals) => textWith({ goals: goals.map(([key, otherKeys]) => goalWith({ key, otherKeys })) }));
  return goalLines(made).map(({ goals }) => made.map((text) => goals.get(text)?.key));
}

test('goals are known by their keys, and those of older texts follow', () => {
  const [newer, older] = [
    [['mqls', []] as const, ['sqls', []] as const],
    [['calls', []] as const, ['mqls', []] as const],
  ];
  expect(keys(newer, older)).toEqual([
    ['mqls', 'mqls'],
    ['sqls', undefined],
    [undefined, 'calls'],
  ]);
});

test('a sentence that was put on top moves the numbers of those below it, and they stay what they were', () => {
  const newer = [['goal-1', []] as const, ['goal-2', ['goal-1']] as const, ['goal-3', ['goal-2']] as const];
  const older = [['goal-1', ['goal-2']] as const, ['goal-2', ['goal-3']] as const];
  expect(keys(newer, older)).toEqual([
    ['goal-1', undefined],
    ['goal-2', 'goal-1'],
    ['goal-3', 'goal-2'],
  ]);
});

test('where only one side says that it had another key, that is enough', () => {
  expect(keys([['mqls', ['goal-2']]], [['goal-2', []]])).toEqual([['mqls', 'goal-2']]);
  expect(keys([['goal-2', []]], [['mqls', ['goal-2']]])).toEqual([['goal-2', 'mqls']]);
});

test('of two goals with one key the first counts', () => {
  expect(
    keys([
      ['mqls', []],
      ['mqls', []],
    ]),
  ).toEqual([['mqls']]);
});

test('two sentences in one place are one goal only where they say alike', () => {
  const older = 'Marketing delivers 480 MQLs to Sales every month.';
  const lines = (newer: string) =>
    goalLines([newer, older].map((statement) => textWith({ goals: [goalWith({ key: 'goal-1', statement })] })));
  expect(lines('Marketing delivers 560 MQLs every month.').map(({ key }) => key)).toEqual(['goal-1']);
  const two = ['goal-1', 'goal-1 of 1.0.0'];
  expect(lines('Sales answers chats within 2 minutes.').map(({ key }) => key)).toEqual(two);
});
