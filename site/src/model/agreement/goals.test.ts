import { expect, test } from 'vitest';
import { readable, subjectWith } from '../test-handbook.ts';
import { goalBlocks } from './goals.ts';

const goals = `goals:
  - { id: a, owner: sales, statement: Call 95% of MQLs., target: 95%, per: month, of: MQLs, baseline: 90%, source: CRM, supports: c }
  - { id: b, owner: marketing, statement: Keep in touch., status: experimental }
  - { id: c, owner: [sales, marketing], statement: Close business., target: "$420,000", by: 2026-12-31, from: 2026-11-01, steps: [{ by: 2026-11-30, target: "$200,000" }] }
  - Meet every week.`;

test('shared goals come first, then those of each party in the order of the parties', async () => {
  const blocks = goalBlocks(await subjectWith(goals));
  expect(blocks.map((block) => [block.title, block.rows.length])).toEqual([
    ['Shared goals', 2],
    ['Goals of Marketing', 1],
    ['Goals of Sales', 1],
  ]);
});

test('a goal says its target in words, its time, its basis and what it serves', async () => {
  const row = goalBlocks(await subjectWith(goals)).at(-1)!.rows[0]!;
  expect({ ...row, statement: readable(row.statement), of: readable(row.of) }).toMatchObject({
    anchor: 'goal-a',
    statement: 'Call 95% of MQLs.',
    target: 'at least 95%',
    of: 'MQLs',
    when: ['per month'],
    baseline: '90%',
    source: 'CRM',
    missing: [],
    supports: [{ statement: 'Close business.', address: '/agreements/a/goals/#goal-c' }],
  });
});

test('days are written out, and steps have their own', async () => {
  const row = goalBlocks(await subjectWith(goals))[0]!.rows[0]!;
  expect(row.when).toEqual(['from 1 November 2026', 'by 31 December 2026']);
  expect(row.steps).toEqual([{ by: '30 November 2026', target: 'at least $200,000', statement: undefined }]);
});

test('a goal that cannot be decided says what is missing, and one on trial says so', async () => {
  const row = goalBlocks(await subjectWith(goals))[1]!.rows[0]!;
  expect(row.badge?.words).toBe('On trial');
  expect(row.missing).toContain('how much is enough');
});

test('goals that name nobody need no heading of their own', async () => {
  const [block] = goalBlocks(await subjectWith('goals: [Meet every week., Send 5 leads every month.]'));
  expect([block!.title, block!.owners]).toEqual([undefined, []]);
});

test('more than two parties: a goal of some of them names them', async () => {
  const subject = await subjectWith('goals: [{ statement: x, owner: [a, c] }]\nparties: [A, B, C]');
  expect(goalBlocks(subject)[0]!.title).toBe('Goals shared by A and C');
});
