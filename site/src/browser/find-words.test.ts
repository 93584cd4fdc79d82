import { expect, test } from 'vitest';
import type { FilterWord } from '../model/glossary/filter-data.ts';
import { findWords } from './find-words.ts';

const words: readonly FilterWord[] = [
  { n: 'Churn', m: 'A customer who leaves. Not an MQL.', u: '/c/' },
  { n: 'Marketing Qualified Lead', s: 'MQL', a: ['marketing-qualified lead'], x: ['hot lead'], m: 'A lead.', u: '/m/' },
  { n: 'MQL rate', m: 'A share.', u: '/r/' },
  { n: 'Éclair', a: ['pastry'], m: 'Sweet.', u: '/e/' },
];

const found = (wanted: string) => findWords(words, wanted).map(({ word }) => word.n);

test('the very name or short form comes first, then names that begin so, then meanings', () => {
  expect(found('mql')).toEqual(['Marketing Qualified Lead', 'MQL rate', 'Churn']);
  expect(found('qual lead')).toEqual(['Marketing Qualified Lead']);
  expect(found('customer leaves')).toEqual(['Churn']);
});

test('a word to avoid leads to the word to say; another name says so', () => {
  expect(findWords(words, 'hot')).toMatchObject([{ word: { s: 'MQL' }, instead: 'hot lead' }]);
  expect(findWords(words, 'past')).toMatchObject([{ word: { n: 'Éclair' }, also: 'pastry' }]);
});

test('marks above letters, capitals and hyphens make no difference; nothing finds nothing', () => {
  expect(found('eclair')).toEqual(['Éclair']);
  expect(found('Marketing-Qualified')).toEqual(['Marketing Qualified Lead']);
  expect(found('(.*')).toEqual([]);
  expect(found('  ')).toEqual([]);
});
