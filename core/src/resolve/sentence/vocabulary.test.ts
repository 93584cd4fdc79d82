import { describe, expect, it } from 'vitest';
import { scanValues } from '../../parse/index.ts';
import { readSentence } from './read-sentence.ts';
import { makeVocabulary, type OwnWords } from './vocabulary.ts';

function missing(words: string, own: OwnWords): string {
  const sentence = readSentence(words, scanValues(words), new Set(), makeVocabulary(own));
  return (['metric', 'target', 'time'] as const).filter((part) => sentence[part] === undefined).join(' ');
}

describe('words of a handbook', () => {
  it.each<[keyof OwnWords, string, string, string, string]>([
    ['vague', 'strategic', 'Book 5 strategic meetings every month.', '', 'metric'],
    ['vague', 'Sales Ready', 'Pass 5 sales ready leads every month.', '', 'metric'],
    ['comparative', 'snappier', 'Send snappier mails each week.', '', 'target'],
    ['abstract', 'mojo', 'Share mojo every month.', '', 'metric target'],
    ['change', 'turbocharge', 'The desk turbocharges renewals every quarter.', '', 'target'],
    ['state', 'bleed blue', 'Everyone bleeds blue every day.', '', 'metric target'],
    ['soft', 'evangelise', 'Reps evangelise the product each week.', '', 'metric target'],
    ['delivery', 'decommission', 'Decommission the old server in Q3 2027.', 'target', ''],
    ['escape', 'stars aligned', 'Book 5 meetings a week, stars aligned.', '', 'target'],
    ['soon', 'in two shakes', 'Sales calls each lead in two shakes.', 'time', 'time'],
    ['often', 'each time it fits', 'Sales meets Marketing each time it fits.', '', 'time'],
    ['some', 'a critical mass of', 'Win a critical mass of resellers each year.', '', 'target'],
    ['event', 'crop walk', 'Send the seed list by the crop walk.', 'time', ''],
    ['period', 'cooldown', 'The team demos two features every cooldown.', 'time', ''],
    ['thing', 'sizzle reel', 'Design makes a sizzle reel each month.', 'metric target', ''],
    ['target', 'north star', 'Sales hits its north star each month.', '', 'target'],
    ['allowed', 'robust', 'Deliver 4 robust demos every month.', 'metric', ''],
    ['allowed', 'align', 'Sales and Marketing align every month.', 'metric target', ''],
  ])('under “%s”: %s', (list, word, sentence, without, withWord) => {
    expect(missing(sentence, {})).toBe(without);
    expect(missing(sentence, { [list]: [word] })).toBe(withWord);
  });

  it('are no other words: none gives the lists of the product, made once', () => {
    expect(makeVocabulary({ vague: [] })).toBe(makeVocabulary());
  });

  it('may hold signs that mean something in a pattern', () => {
    expect(missing('Book 5 (hot) meetings a week.', { escape: ['(hot)', 'a+b', '[x'], vague: ['c.*'] })).toBe('');
  });
});
