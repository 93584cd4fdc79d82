import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { agreementCard } from './cards.ts';
import { changesOf } from './changes.ts';
import { dueDays } from './due.ts';

const agreement = `---
title: A
version: 1.0.0
effective: { from: 2026-11-01, until: 2027-01-31 }
parties: [Marketing, Sales]
review: { next: 2026-12-10 }
goals:
  - { id: small, owner: sales, statement: Serve., supports: big }
  - { id: big, owner: [sales, marketing], statement: Sell., by: 2027-01-31, steps: [{ by: 2026-11-30, statement: Half. }] }
  - { id: gone, owner: sales, statement: Gone., status: retired, by: 2026-12-01 }
  - { id: far, owner: marketing, statement: Later., by: 2027-12-01 }
events: [{ name: Fair, on: 2026-12-01 }, { name: Past, on: 2026-11-01 }]
---
`;
const review = (held: string, next: string) =>
  `---\nagreement: a\nheld: ${held}\nnext: ${next}\ndecisions: [{ statement: Do it., due: 2026-12-02 }]\n---\n`;

test('what is due: in the order of days, ninety days ahead, without what binds nobody', async () => {
  const days = dueDays(await contextOf({ 'slas/a.mdx': agreement }));
  expect(days.flatMap(({ on, lines }) => lines.map(({ kind, what }) => `${on}: ${kind}, ${what}`))).toEqual([
    '30 November 2026: Step, Half.',
    '1 December 2026: Event, Fair',
    '10 December 2026: Review, A',
    '31 January 2027: Ends, A',
    '31 January 2027: Goal, Sell.',
  ]);
});

test('a review that was held moves the next one to the day that it names', async () => {
  const context = await contextOf({ 'slas/a.mdx': agreement, 'reviews/r.mdx': review('2026-12-10', '2027-01-05') });
  const lines = dueDays(context).flatMap((due) => due.lines);
  expect(lines.filter(({ kind }) => kind === 'Review').map(({ day }) => day)).toEqual(['2027-01-05']);
  expect(lines.some(({ kind, what }) => kind === 'Decision' && what === 'Do it.')).toBe(true);
});

test('a review that nobody held is late', async () => {
  const [first] = dueDays(await contextOf({ 'slas/a.mdx': agreement }, '2026-12-20'));
  expect(first?.lines[0]).toMatchObject({ kind: 'Review', late: true });
});

test('a card counts the goals of each side, and shows first what others serve', async () => {
  const context = await contextOf({ 'slas/a.mdx': agreement });
  const card = agreementCard(context.handbook.agreements[0]!, context);
  expect(card).toMatchObject({ standing: { words: 'In force' }, effective: '1 November 2026 to 31 January 2027' });
  expect(card.parties.map(({ name, goals }) => `${name}: ${goals}`)).toEqual(['Marketing: 1 goal', 'Sales: 1 goal']);
  expect([card.shared, card.headlines.map(({ statement }) => statement)]).toEqual([
    '1 shared goal',
    ['Sell.', 'Later.', 'Serve.'],
  ]);
});

test.each([
  ['2026-10-01', 'From 1 November 2026'],
  ['2027-02-01', 'Ended on 31 January 2027'],
])('on %s the agreement is not in force, and says so', async (today, words) => {
  const context = await contextOf({ 'slas/a.mdx': agreement }, today);
  expect(agreementCard(context.handbook.agreements[0]!, context).standing?.words).toBe(words);
});

test('changes name the pages that they touched; where there is no history, the reason stands in its place', async () => {
  const context = await contextOf({ 'slas/a.mdx': agreement });
  const changes = [{ date: '2026-11-01', subject: 'Raise <b>', files: ['slas/a.mdx', 'README.md', 'slas/gone.mdx'] }];
  expect(changesOf({ kind: 'known', changes, shallow: false }, context)).toEqual({
    changes: [
      { on: '1 November 2026', subject: 'Raise <b>', pages: [{ title: 'A', address: '/agreements/a/' }], more: 0 },
    ],
    missing: undefined,
  });
  expect(changesOf({ kind: 'known', changes, shallow: true }, context).missing).toMatch(/only a part of the history/);
  expect(changesOf({ kind: 'known', changes: [], shallow: false }, context).missing).toMatch(
    /Nothing has been committed/,
  );
  expect(changesOf({ kind: 'unknown', reason: 'no repository' }, context).missing).toMatch(/not kept in git/);
});
