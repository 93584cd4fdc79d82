import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { conditionLists, inWords } from './conditions.ts';

test.each([
  ['lead.score >= 100', 'lead score is at least 100'],
  ['lead.fit in ["A", "B"]', 'lead fit is “A” or “B”'],
  ['lead.relation == "none"', 'lead relation is “none”'],
  ['lead.budget_known == true', 'lead budget known: yes'],
  ['lead.lost != true', 'lead lost: no'],
  ['contact.email != "" || contact.phone != ""', 'contact email is filled in, or contact phone is filled in'],
  ['lead.calls >= 4 && lead.emails > 3', 'lead calls is at least 4 and lead emails is more than 3'],
])('%s is read as %s', (condition, words) => {
  expect(inWords(condition)).toBe(words);
});

test.each([
  '(a.b == 1 || a.c == 2) && a.d == 3',
  'a.b == 1 || a.c == 2 && a.d == 3',
  'has(lead.phone)',
  'a.b == "x && y"',
  'broken ==',
  '',
])('%s stays as it was written', (condition) => {
  expect(inWords(condition)).toBeUndefined();
});

test('the lists of a term say how many of their conditions must hold', async () => {
  const context = await contextOf({
    'glossary/sql.mdx':
      '---\nterm: SQL\nmeans: A lead.\nall: [a.b == true]\nat-least: { n: 2, of: [a.c == 1, a.d == 2, a.e == 3] }\n---\n',
  });
  const lists = conditionLists(context.handbook.terms[0]!);
  expect(lists.map((list) => list.lead)).toEqual(['This must be true', 'At least 2 of these must be true']);
  expect(lists[1]?.conditions[0]).toEqual({ words: 'a c is 1', written: 'a.c == 1' });
});
