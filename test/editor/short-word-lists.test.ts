import { expect, test } from 'vitest';
import { shortList } from '../../extension/scripts/short-word-lists.ts';

test('a list of words that is written short is the same list', async () => {
  const long = 'a'.repeat(40);
  const words = ['a', 'abilities', 'ability', 'able', 'Ångström', 'b', `${long}b`, `${long}bc`, "o'clock"];
  const module = shortList(words);
  expect((await import(`data:text/javascript,${encodeURIComponent(module)}`)).default).toEqual(words);
});
