import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { cutAt, shortMeaning, termCard } from './term-card.ts';

test('a card tells name, short form, meaning, what does not count, and where alone the meaning holds', async () => {
  const context = await contextOf({
    'slas/a.mdx': '---\ntitle: A\nparties: [X, Y]\ndefinitions: [{ term: Own, means: Here. }]\n---\n',
    'glossary/mql.mdx':
      '---\nterm: <b>Lead</b>\nabbr: MQL\nmeans: A "lead". And one more. And a third.\nexcludes: [students, suppliers]\nstatus: draft\n---\n',
    'glossary/nothing.mdx': '---\nterm: Nothing\n---\n',
  });
  const cards = context.handbook.terms.map((term) => termCard(term, context));
  expect(cards).toContainEqual({
    name: '<b>Lead</b>',
    short: 'MQL',
    means: 'A "lead". And one more.',
    not: 'students, suppliers',
    state: 'Draft',
  });
  expect(cards).toContainEqual({ name: 'Nothing' });
  expect(cards).toContainEqual({ name: 'Own', means: 'Here.', only: 'A' });
});

test('a long meaning ends at a word, and no character is cut in two', () => {
  expect(shortMeaning(`${'word '.repeat(100)}. Second.`, 20)).toBe('word word word word …');
  expect(cutAt('😀'.repeat(10), 5)).toBe('😀😀 …');
  expect(shortMeaning('One\n  line. Two e.g. this. Three.')).toBe('One line. Two e.g. this.');
});
