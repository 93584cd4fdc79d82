import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaComplaints } from '../command/small-handbook.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { run } from '../support/run.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

const settings = `organisation: Acme
calendars:
  - { id: default, time-zone: America/New_York, days: Monday to Friday, hours: 09:00 to 17:00, holidays: [2026-11-26] }
`;

function term(score: number): string {
  return `---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: A lead that fits.\nall: [lead.score >= ${score}]\n---\n`;
}

function agreement(version: string, from: string, within: string): string {
  return `---
title: Marketing and Sales agreement
version: ${version}
effective: { from: ${from} }
parties: [{ id: marketing, name: Marketing }, { id: sales, name: Sales }]
goals:
  - id: first-contact
    owner: sales
    statement: Contact 95% of MQLs in time.
    target: at least 95%
    of: MQLs assigned in the month
    per: month
    clock: { starts: the MQL is assigned, stops: a call is logged, within: ${within} }
    by-segment: [{ when: { source: demo request }, within: 1 business hour }]
---
`;
}

let repository: GitRepository;

beforeAll(() => {
  repository = gitRepository(makeFolder());
  repository.commit('The first agreement', '2026-06-20', {
    'book/handbook.yaml': settings,
    'book/glossary/mql.mdx': term(80),
    'book/slas/ms.mdx': agreement('1.0.0', '2026-07-01', '1 business day'),
  });
  repository.commit('Faster, and fewer', '2026-10-20', {
    'book/glossary/mql.mdx': term(100),
    'book/slas/ms.mdx': agreement('2.0.0', '2026-11-01', '4 business hours'),
  });
});
afterAll(() => removeFolder(repository.folder));

test('the text of then decides, with its definitions as they stood then', async () => {
  const before = await explain(['ms', '--on', '2026-10-30 16:30', '--with', 'lead.score=90']);
  expect(before.code).toBe(0);
  expect(before.stdout).toContain('Version 1.0.0 applied: it holds from 1 July 2026 on.');
  expect(before.stdout).toContain('    yes    lead.score >= 80  (lead.score is 90)\n');
  expect(before.stdout).toContain('Sales had until Monday 2 November 2026 at 16:30 for “Contact 95% of MQLs in time”');
  const after = await explain(['ms', '--on', '2026-11-13 16:30', '--with', 'score=90']);
  expect(after.stdout).toContain('Version 2.0.0 applied: it holds from 1 November 2026 on.');
  expect(after.stdout).toContain(
    '  Nothing was owed by “Contact 95% of MQLs in time”: it is about MQL, and this is none.\n',
  );
});

test('the reckoning is told, step by step, and what is not known is asked for', async () => {
  const { stdout } = await explain(['slas/ms.mdx', '--on', '2026-11-25 16:30', '--with', 'source=Demo request']);
  expect(stdout).toContain('    1. Wednesday 25 November 2026 at 16:30 (New York time): the MQL is assigned.\n');
  expect(stdout).toContain('    2. The row for “source: demo request” applies.\n');
  expect(stdout).toMatch(
    / {4}3\. Within 1 business hour means until Friday 27 November 2026 at 09:30 \(.*is a holiday\)\.\n/,
  );
  expect(stdout).toContain('Not known, and it would matter\n  --with lead.score=…  (number; for MQL)\n');
});

test('the JSON fits its schema, with an answer and without one', async () => {
  const answered = await explain(['ms', '--on', '2026-11-13T21:30:00Z', '--format', 'json']);
  expect(schemaComplaints('case-report', answered.stdout)).toEqual([]);
  const { applied, duties, on, gap } = JSON.parse(answered.stdout);
  expect([applied.version, on, gap]).toEqual(['2.0.0', '2026-11-13T16:30:00-05:00', null]);
  expect(duties[0]).toMatchObject({ due: '2026-11-16T12:30:00-05:00', limit: null, applies: 'not known' });
  expect(duties[0].otherwise).toEqual([{ row: 'source: demo request', due: '2026-11-16T09:30:00-05:00', limit: null }]);
  const none = await explain(['ms', '--on', '2026-06-30', '--format', 'json']);
  expect(none.code).toBe(1);
  expect(schemaComplaints('case-report', none.stdout)).toEqual([]);
  expect(JSON.parse(none.stdout)).toMatchObject({ applied: null, duties: [] });
});

test.each([
  [['ms', '--on', 'soon'], /“soon” is no moment: write a day and a time\. For example: 2026-11-13 16:30\.\n/],
  [['mss', '--on', '2026-11-13'], /There is no agreement “mss”. Did you mean “ms”\?\n/],
  [['ms', '--on', '2026-11-13', '--with', 'score'], /Write a name and a value, such as lead\.score=120\./],
  [['ms'], /--on/],
  [['.', '--on', '2026-11-13'], /There is no agreement/],
])('%j cannot be answered, and the message says why', async (args, message) => {
  const { code, stderr } = await explain(args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});

test('without git the present text answers, a sentence says what is missing, and nothing reaches the terminal raw', async () => {
  const folder = temporaryFolder({
    'handbook.yaml': settings,
    'glossary/mql.mdx': term(100),
    'slas/ms.mdx': agreement('2.0.0', '2026-11-01', '4 business hours'),
  });
  const { code, stdout } = await run(['explain-case', 'ms', folder, '--on', '2026-11-13', '--with', '\u001b[31mx=1']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/in no git repository.*git clone/);
  expect(stdout).toContain('Nothing in this text asks for \u241b[31mx.');
});

function explain(args: readonly string[]) {
  return run(['explain-case', ...args], { cwd: join(repository.folder, 'book') });
}
