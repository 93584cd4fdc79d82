import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { weightOf } from './entries.ts';
import { glossaryPage, shelfPartPage, shelfPartPages } from './glossary-page.ts';
import { shelfOf } from './shelves.ts';
import { wordsOfParties } from './words-of-parties.ts';

const term = (name: string, more = '') => `---\nterm: ${name}\nmeans: What it is.\n${more}---\n`;

const people = {
  'handbook.yaml':
    'organisation: Acme\nroles:\n  - { id: analyst, name: Revenue operations analyst, party: operations }\n',
  'slas/a.mdx': `---
title: A
parties: [Marketing, Sales, Operations]
goals:
  - { id: g, owner: marketing, statement: Deliver 5 MQLs every month., target: at least 5, per: month }
commitments:
  - { by: sales, to: marketing, statement: Call each MQL and each Visitor. }
---
`,
  'glossary/mql.mdx': term('MQL', 'owner: Revenue operations analyst\nstage: lead\n'),
  'glossary/visitor.mdx': term('Visitor', 'owner: Marketing\nstage: awareness\n'),
  'glossary/churn.mdx': term('Churn'),
};

test('the words of a party are those of its goals and commitments, and those that it or its people keep', async () => {
  const words = wordsOfParties(await contextOf(people));
  expect(words.map(({ party, terms }) => [party, terms.map(({ name }) => name.value).sort()])).toEqual([
    ['marketing', ['MQL', 'Visitor']],
    ['sales', ['MQL', 'Visitor']],
    ['operations', ['MQL']],
  ]);
});

test('by stage, words stand along the way; what says no stage stands last', async () => {
  const context = await contextOf(people);
  const { parts, tabs } = glossaryPage(shelfOf('by-stage', context), context);
  expect(parts.map(({ title, entries }) => [title, entries.map(({ name }) => name)])).toEqual([
    ['Awareness', ['Visitor']],
    ['Lead', ['MQL']],
    ['At no one place on the way', ['Churn']],
  ]);
  expect(tabs.find(({ current }) => current)?.address).toBe('/words/by-stage/');
});

test('without words, stages or parties every order says what to write', async () => {
  const context = await contextOf({});
  for (const name of ['a-to-z', 'by-stage', 'by-party'] as const) {
    const page = glossaryPage(shelfOf(name, context), context);
    expect(page.parts).toEqual([]);
    expect(page.empty).not.toBe('');
  }
});

test('2,000 words leave the first page small: each letter has pages of its own, none of them heavy', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => {
      const letter = String.fromCharCode(97 + (at % 20));
      return [`glossary/${letter}-${at}.mdx`, term(`${letter}word number ${at}`)];
    }),
  );
  const context = await contextOf(files);
  const shelf = shelfOf('a-to-z', context);
  const page = glossaryPage(shelf, context);
  expect(page.parts).toHaveLength(20);
  expect(page.parts[0]).toMatchObject({ title: 'A', count: 100, address: '/words/a-to-z/a/', entries: [] });
  expect(page.parts.flatMap(({ foremost }) => foremost).length).toBeLessThan(120);
  const pages = shelfPartPages(shelf).map(({ key, number }) => shelfPartPage(shelf, key, number));
  expect(pages.flatMap(({ entries }) => entries)).toHaveLength(2000);
  const heaviest = Math.max(...pages.map(({ entries }) => entries.reduce((sum, each) => sum + weightOf(each), 0)));
  expect(heaviest).toBeLessThanOrEqual(25_000);
});

test('of very many parties the page names a hundred, and says how many there are besides', async () => {
  const slas = Object.fromEntries(
    Array.from({ length: 130 }, (_, at) => [
      `slas/a${at}.mdx`,
      `---\ntitle: A${at}\nparties: [Sales, Team ${at}]\ngoals:\n  - { id: g, owner: team-${at}, statement: Deliver 5 MQLs every month. }\n---\n`,
    ]),
  );
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`glossary/w${at}.mdx`, term(`Word ${at}`)]));
  const context = await contextOf({ ...slas, ...many, 'glossary/mql.mdx': term('MQL') });
  const page = glossaryPage(shelfOf('by-party', context), context);
  expect([page.parts.length, page.moreParts]).toEqual([100, 30]);
});
