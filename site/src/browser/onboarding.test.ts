import { expect, test } from 'vitest';
import { afterCard, type Deck, deckOf } from './onboarding-cards.ts';
import { readTicks, standingOf } from './onboarding-path.ts';
import { choiceIn, fragmentOf, resultIn, searchOf } from './onboarding-result.ts';

test('a tick holds as long as the meaning that was ticked', () => {
  expect(standingOf({ mql: 'a1' }, 'mql', 'a1')).toBe('done');
  expect(standingOf({ mql: 'a1' }, 'mql', 'b2')).toBe('changed');
  expect(standingOf({ mql: 'a1' }, 'toString', 'b2')).toBe('open');
});

test.each(['', 'no JSON', 'null', '[1]', '"text"', '{"a":1}'])('%s is read as no tick at all', (text) => {
  expect(readTicks(text)).toEqual({});
});

test('a result is read back from the link that tells it', () => {
  const result = { right: 8, asked: 10, on: '2026-11-22', missed: ['mql', 'a/b & c#'] };
  expect(resultIn(fragmentOf(result))).toEqual(result);
});

test.each([
  '',
  '#result=',
  '#result=11of10&on=2026-11-22',
  '#result=0of0&on=2026-11-22',
  '#result=8of10&on=soon',
  '#result=8of10&on=2026-99-99',
  '#result=9of10&on=2026-11-22&missed=a&missed=b',
  '#words',
])('%s tells no result', (fragment) => {
  expect(resultIn(fragment)).toBeUndefined();
});

test('which quiz it is stands in the address; what makes no sense there is passed over', () => {
  const choice = { path: 'über uns', count: 20, seed: 'k3f9' };
  expect(choiceIn(searchOf(choice), 'new')).toEqual(choice);
  expect(choiceIn('?n=1000000&seed=<b>', 'new')).toEqual({ path: '', count: 10, seed: 'new' });
});

test('cards that were not known come again until they are', () => {
  const card = (term: string) => ({ term, name: term, means: 'Something.', address: `/glossary/${term}/` });
  const known: [string, boolean][] = [];
  let deck: Deck | undefined = deckOf([card('a'), card('b'), card('c')]);
  while (deck !== undefined) {
    const { term } = deck.cards[deck.at] as { term: string };
    const isKnown = term !== 'b' || known.length > 2;
    known.push([term, isKnown]);
    deck = afterCard(deck, isKnown);
  }
  expect(known.map(([term]) => term).join('')).toBe('abcb');
});
