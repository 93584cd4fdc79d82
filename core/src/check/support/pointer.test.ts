import { expect, it } from 'vitest';
import { onlyPoints } from './pointer.ts';

it.each([
  'See https://acme.example/mql',
  'https://acme.example/mql',
  'See [the scoring sheet](https://acme.example/scores).',
  'As defined in the scoring sheet.',
  'Please refer to the Lead Scoring page in Confluence',
  'The definition is in the wiki.',
  'The full list of criteria: https://acme.example/sheet (latest version).',
  'See the Q3 scoring model at https://acme.example/scores.',
])('only says where to look: %s', (text) => {
  expect(onlyPoints(text)).toBe(true);
});

it.each([
  'A lead with 100 points or more, see https://acme.example/scores.',
  'See that every lead is called.',
  'See 40 leads a week on the demo page. Call each of them.',
  'See [the score](../glossary/lead-score.mdx).',
  'See lead-score.mdx',
  'A visit to https://acme.example/prices.',
  'Check the dashboard every Monday.',
  'A page about one competitor.',
  'Seed leads are in the sheet.',
  `See the sheet ${'of many things '.repeat(10)}`,
  '',
])('says something, or stays inside the handbook: %s', (text) => {
  expect(onlyPoints(text)).toBe(false);
});

it('takes no longer for a long text', () => {
  expect(onlyPoints(`see ${'[a'.repeat(100_000)}`)).toBe(false);
});
