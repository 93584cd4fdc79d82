import { expect, test } from 'vitest';
import { readable, subjectWith } from '../test-handbook.ts';
import { alsoStatedBlock, contactsBlock } from './contacts.ts';
import { eventsBlock } from './events.ts';
import { funnelBlock } from './funnel.ts';
import { decisionBlocks, escalationBlock } from './ladders.ts';
import { meetingsBlock } from './meetings.ts';
import { commitmentsBlock } from './promises.ts';
import { qualificationBlock } from './qualification.ts';
import { exceptionsBlock, remediesBlock } from './remedies.ts';
import { scoringBlock } from './scoring.ts';
import { sectionsOf } from './sections.ts';
import { signoffsBlock } from './signoffs.ts';
import { stagesBlock } from './stages.ts';

test('an agreement that states nothing leaves no section', async () => {
  expect(sectionsOf(await subjectWith(''))).toEqual([]);
});

test('wrong types leave a block out, and break nothing', async () => {
  const wrong = ['stages', 'handoffs', 'meetings', 'scoring', 'funnel', 'remedies', 'review', 'signoffs', 'events'];
  const subject = await subjectWith(
    wrong.map((key, at) => `${key}: ${['7', '[[1]]', '{ a: [1] }'][at % 3]}`).join('\n'),
  );
  expect(() => sectionsOf(subject)).not.toThrow();
});

test('commitments stand by who owes whom, and what counts no more stands last', async () => {
  const block = commitmentsBlock(
    await subjectWith(`commitments:
  - { by: marketing, to: sales, statement: Old., status: retired }
  - { by: marketing, to: sales, statement: New., within: 1 business day }
  - { by: sales, to: marketing, statement: Back., every: Monday 10:00 }
  - We are honest.`),
  );
  expect(
    block?.sides.map(({ title, items }) => [title, items.map((item) => [readable(item.statement), item.due])]),
  ).toEqual([
    [
      'Marketing owes Sales',
      [
        ['New.', 'within 1 business day'],
        ['Old.', undefined],
      ],
    ],
    ['Sales owes Marketing', [['Back.', 'every Monday at 10:00']]],
    ['Also promised', [['We are honest.', undefined]]],
  ]);
});

test('a sign-off of the current version that is missing is said', async () => {
  const block = signoffsBlock(
    await subjectWith(`version: 2.0.0
signoffs:
  - { party: marketing, by: Head, on: 2026-10-20, version: 2.0.0 }
  - { party: sales, by: Head, on: 2026-01-20, version: 1.0.0 }`),
  );
  expect(block?.parties.map(({ party, signed, on }) => [party.name, signed, on])).toEqual([
    ['Marketing', true, '20 October 2026'],
    ['Sales', false, undefined],
  ]);
  expect(block?.earlier?.rows).toHaveLength(1);
});

test('the funnel multiplies its rates, and a range stays a range', async () => {
  const block = funnelBlock(
    await subjectWith(
      'funnel: { stages: [{ from: mql, to: sal, rate: 80% }, { from: sal, to: sql, rate: 40% to 50% }, { from: sql, to: won }] }',
    ),
  );
  expect(block?.bars.map(({ name, reach }) => [name, reach])).toEqual([
    ['mql', { low: 100, high: 100 }],
    ['sal', { low: 80, high: 80 }],
    ['sql', { low: 32, high: 40 }],
    ['won', undefined],
  ]);
});

test('meetings stand by how often they are held, and then in the order of days', async () => {
  const block = meetingsBlock(
    await subjectWith(`meetings:
  - { name: C, every: second Thursday of the month 11:00 }
  - { name: B, every: Friday 09:00 }
  - { name: A, every: Monday 10:00, lasts: 30 minutes }
  - { name: D, every: quarter }
  - { name: E }`),
  );
  expect(block?.table.rows.map((row) => [row.group, readable(row.cells[0])])).toEqual([
    ['Every week', 'A'],
    ['Every week', 'B'],
    ['Every month', 'C'],
    ['Every quarter', 'D'],
    ['At other times', 'E'],
  ]);
});

test('events stand in the order of time, and say when they are over', async () => {
  const block = eventsBlock(
    await subjectWith(
      'events: [{ name: Fair, from: 2027-01-19, until: 2027-01-21 }, { name: Webinar, on: 2026-11-20 }, { name: Someday }]',
    ),
  );
  expect(block?.events.map(({ name, days, over }) => [name, days, over])).toEqual([
    ['Webinar', '20 November 2026', true],
    ['Fair', '19 to 21 January 2027', false],
    ['Someday', undefined, false],
  ]);
});

test('ladders keep their order, and a sentence of its own needs no “If”', async () => {
  const subject =
    await subjectWith(`decisions: [{ title: Who, steps: [{ when: it is late, then: A }, { when: The day is over., then: B }, { otherwise: true, then: C }] }]
escalation: [{ to: leads, within: 2 business days }, { to: heads }]`);
  const [decision] = decisionBlocks(subject);
  expect(decision?.steps.map(({ conditional, otherwise, outcome }) => [conditional, otherwise, outcome])).toEqual([
    [true, false, 'A'],
    [false, false, 'B'],
    [false, true, 'C'],
  ]);
  expect(escalationBlock(subject)?.steps.map(({ within }) => within)).toEqual(['2 business days', undefined]);
});

test('remedies and exceptions name goals by what they say', async () => {
  const subject = await subjectWith(`goals: [{ id: calls, statement: Call 95% of leads. }]
remedies:
  - { when: { goal: calls, missed: 1 month }, then: Talk., by: [marketing, sales] }
  - { when: { goal: any, missed: 3 consecutive months }, then: Meet. }
exceptions: [{ when: it snows, supersedes: [calls, unknown], then: Nothing. }]`);
  const remedies = remediesBlock(subject)?.table.rows.map((row) => [readable(row.cells[0]), readable(row.cells[2])]);
  expect(remedies).toEqual([
    ['“Call 95% of leads” is missed for 1 month', 'Marketing and Sales'],
    ['Any goal is missed for 3 consecutive months', undefined],
  ]);
  expect(readable(exceptionsBlock(subject)?.table.rows[0]?.cells[2])).toBe('Call 95% of leads');
});

test('the grid has a cell for each fit and interest, and an empty one stays empty', async () => {
  const block = qualificationBlock(
    await subjectWith(
      'qualification: { fit: [A, { id: B, means: So so. }], interest: [1, 2], cells: { A1: Call, B2: Write } }',
    ),
  );
  expect(block?.rows.map((row) => row.map(({ name, todo }) => [name, todo]))).toEqual([
    [
      ['A1', 'Call'],
      ['A2', undefined],
    ],
    [
      ['B1', undefined],
      ['B2', 'Write'],
    ],
  ]);
});

test('points are signed, and a condition is put into words', async () => {
  const block = scoringBlock(
    await subjectWith(
      'scoring: { threshold: at least 100, rules: [{ on: asks, points: 60 }, { when: lead.fit == "A", points: -5 }] }',
    ),
  );
  expect(block?.rules?.rows.map((row) => row.cells.map(readable))).toEqual([
    ['asks', '+60'],
    ['Lead fit is “A”', '−5'],
  ]);
});

test('stages name what may follow, and an unknown one has no anchor', async () => {
  const block = stagesBlock(await subjectWith('stages: [{ id: a, name: First, next: [b, c] }, { id: b }]'));
  expect(block?.stages[0]?.next).toEqual([
    { name: 'b', anchor: 'stage-b' },
    { name: 'c', anchor: undefined },
  ]);
});

test('a contact written in braces keeps its second purpose; an address that is none is no link', async () => {
  const subject = await subjectWith(`parties:
  - { id: marketing, name: Marketing, contacts: [{ role: Head, email: not-an-address, for: reporting, questions }] }
  - Sales`);
  const [row] = contactsBlock(subject)?.table.rows ?? [];
  expect(row?.cells).toEqual(['Head', 'reporting and questions', 'not-an-address']);
});

test('keys of the author are shown, an address as a link', async () => {
  const block = alsoStatedBlock(await subjectWith('x-board_url: https://crm.acme.example/\nx-empty:\nx-list: [a, b]'));
  expect(block?.facts).toEqual([
    { name: 'Board url', value: '<a href="https://crm.acme.example/" rel="noreferrer">https://crm.acme.example/</a>' },
    { name: 'List', value: '<div class="line">a</div><div class="line">b</div>' },
  ]);
});
