import { expect, test } from 'vitest';
import { rememberedWith, sameLists } from './same-parts.ts';

test('an answer is kept as long as everything it was made from is the same', () => {
  let made = 0;
  const answer = rememberedWith((thing: { name: string }, uri: string, list: readonly object[]) => {
    made++;
    return `${thing.name} ${uri} ${list.length}`;
  });
  const [thing, one, two] = [{ name: 'a' }, {}, {}];
  expect(answer(thing, 'u', [one, two])).toBe('a u 2');
  expect(answer(thing, 'u', [one, two])).toBe('a u 2');
  expect(made).toBe(1);
  expect(answer(thing, 'u', [one, {}])).toBe('a u 2');
  expect(answer(thing, 'v', [one])).toBe('a v 1');
  expect(answer({ name: 'b' }, 'v', [one])).toBe('b v 1');
  expect(made).toBe(4);
});

test('lists are the same where they hold the same, made anew or not', () => {
  const piece = { a: [1] };
  expect(sameLists([piece, { b: 2 }], [piece, { b: 2 }])).toBe(true);
  expect(sameLists([piece], [{ a: [2] }])).toBe(false);
  expect(sameLists([piece], [piece, piece])).toBe(false);
});
