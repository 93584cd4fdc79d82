import { readTable } from '@living-sla/core';
import { readScorecards } from '@living-sla/host/score';
import { expect, test } from 'vitest';
import { makeContext } from '../context.ts';
import { contextOf, handbookOf } from '../test-handbook.ts';
import { historyOfCommits } from '../test-history.ts';
import { pastOf } from '../versions/past.ts';
import { dataFiles } from './data-files.ts';
import { goalsData } from './goals-data.ts';

const agreement = (keys: string) => `---\ntitle: A\nversion: 1.2.0\nparties: [Marketing, Sales]\n${keys}\n---\n`;

const handbook = {
  'handbook.yaml': 'organisation: Acme\nfiscal-year: { starts: February 1 }\n',
  'slas/a.mdx': agreement(`effective: { from: 2026-07-01, until: 2026-12-31 }
goals:
  - id: leads
    owner: marketing
    statement: Deliver 560 MQLs every month.
    metric: MQL
    target: at least 560
    per: month
    baseline: 430
    by-segment:
      - { when: { source: demo request }, target: 25% to 30% }
  - id: contact
    owner: sales
    statement: Contact 95% of MQLs within 4 business hours.
    target: 95%
    per: month
    clock: { starts: it is assigned, stops: [a call, an e-mail], within: 4 business hours, limit: 1 business day }
  - id: revenue
    statement: "Close $2,000,000 by the end of Q4."
    target: "$2,000,000"
    by: Q4 2026
    steps: [{ by: 2026-11-30, target: "$1,000,000", statement: Half of it. }]
  - Marketing writes 3 case studies per quarter.`),
  'glossary/mql.mdx': `---
term: Marketing Qualified Lead
abbr: MQL
avoid: ["=hot", good lead]
means: A lead that fits.
all: [lead.score >= 100, 'has(lead.phone)']
at-least: { n: 2, of: [lead.calls >= 1, lead.emails >= 1, lead.visits >= 1] }
examples:
  - { it: a firm of 200, lead: { score: 120 }, qualifies: true }
  - A plain sentence.
see: [Nothing known]
---
`,
};

test('a goal tells its target in words and as a value', async () => {
  const [leads, contact, revenue, sentence] = goalsData(await contextOf(handbook));
  expect(leads).toMatchObject({
    agreement: 'a',
    id: 'leads',
    owners: ['marketing'],
    status: 'active',
    inForce: true,
    version: '1.2.0',
    metric: 'MQL',
    target: { words: 'at least 560', comparison: 'at-least', kind: 'count', number: 560, unit: null, currency: null },
    per: { words: 'per month', form: 'each', unit: 'month' },
    from: '2026-07-01',
    by: null,
    baseline: { words: '430', number: 430 },
    segments: [
      { when: { source: 'demo request' }, target: { comparison: 'between', number: null, low: 25, high: 30 } },
    ],
    latest: null,
  });
  expect(contact).toMatchObject({
    target: { words: 'at least 95%', number: 95, unit: '%' },
    clock: {
      stops: ['a call', 'an e-mail'],
      within: { words: '4 business hours', minutes: 240, clock: 'business' },
      limit: { words: '1 business day', minutes: null },
      calendar: 'default',
    },
  });
  expect(revenue).toMatchObject({
    owners: ['marketing', 'sales'],
    target: { words: 'at least $2,000,000', number: 2_000_000, unit: 'USD', currency: 'USD' },
    by: '2026-12-31',
    steps: [{ by: '2026-11-30', target: { number: 1_000_000 }, statement: 'Half of it.' }],
  });
  expect(sentence).toMatchObject({
    id: 'goal-4',
    owners: ['marketing'],
    target: { number: 3 },
    per: { unit: 'quarter' },
  });
});

test('an agreement that has ended is not in force', async () => {
  const goals = goalsData(await contextOf(handbook, '2027-01-01'));
  expect(goals.map(({ inForce }) => inForce)).toEqual([false, false, false, false]);
});

test('while a newer version has not begun, the file begins with the targets that bind, and says which do not', async () => {
  const text = (version: string, target: number, from: string) =>
    `---\ntitle: A\nversion: ${version}\nparties: [Marketing, Sales]\neffective: { from: ${from} }\n${goal(target)}---\n`;
  const goal = (target: number) =>
    `goals: [{ id: leads, owner: marketing, statement: Deliver MQLs., metric: MQL, target: at least ${target}, per: month }]\n`;
  const [old, coming] = [text('1.0.0', 500, '2026-01-01'), text('2.0.0', 700, '2027-01-01')];
  const results = { 'results/a.csv': 'goal,period,value\nleads,2026-10,600\n' };
  const texts = await handbookOf({ 'slas/a.mdx': coming, ...results });
  const history = historyOfCommits([
    { on: '2025-12-20', files: { 'handbook.yaml': 'organisation: Acme\n', 'slas/a.mdx': old } },
    { on: '2026-11-10', files: { 'slas/a.mdx': coming } },
  ]);
  const scorecards = readScorecards(texts, history, '2026-11-21');
  const context = makeContext(texts, undefined, (id) => scorecards.find(({ agreement }) => agreement === id));
  const rows = goalsData(context, pastOf(history, context));
  const told = rows.map(({ id, version, inForce, target, latest }) => [
    id,
    version,
    inForce,
    target?.number,
    latest?.state,
  ]);
  expect(told).toEqual([
    ['leads', '1.0.0', true, 500, 'met'],
    ['leads', '2.0.0', false, 700, undefined],
  ]);
  expect(rows[0]?.address).toContain('/agreements/a/versions/1.0.0/');
  const unknown = goalsData(context);
  expect(unknown.map(({ version, inForce }) => [version, inForce])).toEqual([['2.0.0', false]]);
});

test('a term tells its conditions as they are written, and in words where it can', async () => {
  const files = dataFiles(await contextOf(handbook));
  const { terms } = JSON.parse(files.glossary.json());
  expect(terms[0]).toMatchObject({
    id: 'mql',
    conditions: [
      {
        rule: 'all',
        count: 2,
        words: 'All of these must be true: lead score is at least 100; has(lead.phone)',
        of: [
          { cel: 'lead.score >= 100', words: 'lead score is at least 100' },
          { cel: 'has(lead.phone)', words: null },
        ],
      },
      { rule: 'at-least', count: 2 },
    ],
    examples: [
      { it: 'a firm of 200', qualifies: true, record: { lead: { score: 120 } } },
      { it: 'A plain sentence.', qualifies: null, record: {} },
    ],
    related: [{ name: 'Nothing known', id: null }],
    address: '/glossary/mql/',
  });
});

test('the same handbook gives the same bytes', async () => {
  const [one, other] = [dataFiles(await contextOf(handbook)), dataFiles(await contextOf(handbook))];
  for (const text of ['handbook', 'overview'] as const) expect(other[text]()).toBe(one[text]());
  for (const kind of ['json', 'csv'] as const) expect(other.goals[kind]()).toBe(one.goals[kind]());
});

test('no cell of a table begins like a formula', async () => {
  const files = dataFiles(
    await contextOf({ ...handbook, 'glossary/f.mdx': '---\nterm: "=cmd|calc"\nmeans: "-2+3"\naliases: ["@x"]\n---\n' }),
  );
  const cells = [files.goals.csv(), files.glossary.csv()].flatMap((text) => text.split(/[\r\n,]+/));
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  expect(readTable(files.goals.csv())).toBeDefined();
});

test('the overview leads to the Markdown of every page until there are too many', async () => {
  const few = dataFiles(await contextOf(handbook)).overview();
  expect(few).toContain('- [A](/agreements/a/index.md)');
  expect(few).toContain('- [Marketing Qualified Lead (MQL)](/glossary/mql/index.md): A lead that fits.');
  const terms = Object.fromEntries(
    Array.from({ length: 120 }, (_, at) => [`glossary/t${at}.mdx`, `---\nterm: Word ${at}\nmeans: It.\n---\n`]),
  );
  const many = dataFiles(await contextOf(terms)).overview();
  expect(many).toContain('- [Glossary](/glossary/index.md): 120 terms, from A to Z');
  expect(many).not.toContain('/glossary/t7/');
});
