import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const keys = ['title', 'owner', 'means', 'by-segment', 'Marketing'];

it.each([
  ['titel', 'title'],
  ['ownr', 'owner'],
  ['mean', 'means'],
  ['by-segments', 'by-segment'],
  ['marketing', 'Marketing'],
])('takes %s for %s', (written, meant) => {
  expect(suggest(written, keys)).toBe(meant);
});

it.each(['deadline', 'x', '', 'o'.repeat(100)])('has nothing for “%s”', (written) => {
  expect(suggest(written, keys)).toBeUndefined();
});

it('has nothing where nothing is known', () => {
  expect(suggest('title', [])).toBeUndefined();
});

it('prefers what begins with the written word to another word that is as near', () => {
  expect(suggest('vague-word', ['value-form', 'vague-wording'])).toBe('vague-wording');
  expect(suggest('vague-word', ['vague-wording', 'value-form'])).toBe('vague-wording');
});
