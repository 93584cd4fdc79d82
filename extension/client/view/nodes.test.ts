import { expect, test } from 'vitest';
import type { HandbookOverview, Place } from '../../protocol.ts';
import type { Node } from './node.ts';
import { nodesOf } from './nodes.ts';

const place: Place = {
  uri: 'file:///acme/slas/a.mdx',
  range: { start: { line: 1, character: 7 }, end: { line: 1, character: 12 } },
};
const acme: HandbookOverview = {
  folder: 'file:///acme',
  title: 'Acme',
  counts: {
    errors: 1,
    warnings: 1,
    hints: 0,
    silenced: 0,
    known: 0,
    agreements: 1,
    measurable: 1,
    unmeasurable: 1,
    terms: 1,
    overdueReviews: 1,
  },
  agreements: [
    {
      id: 'a',
      title: 'Marketing\nand Sales',
      version: '1.0.0',
      status: 'draft',
      place,
      goals: [
        { key: 'leads', statement: 'Send 5 leads.', measurable: true, missing: '', binding: true, place },
        { key: 'goal-2', statement: 'Be good.', measurable: false, missing: 'how much', binding: true, place },
      ],
      findings: [{ rule: 'goal-no-target', severity: 'error', message: 'How much?', place }],
    },
  ],
  terms: [{ name: 'Lead', abbreviation: 'L', status: 'active', ownTo: 'Marketing and Sales', place }],
  reviews: [
    { agreement: 'A', date: '2026-11-20', daysOverdue: 1, place },
    { agreement: 'B', date: '2026-11-21', daysOverdue: 0, place },
    { agreement: 'C', date: '2026-11-23', daysOverdue: -2, place },
  ],
  otherFindings: [
    {
      path: 'handbook.yaml',
      uri: 'file:///acme/handbook.yaml',
      findings: [{ rule: 'frontmatter', severity: 'warning', message: 'No such key.', place }],
    },
  ],
};

test('one handbook: its agreements, what is found elsewhere, terms and reviews', () => {
  expect(written(nodesOf([acme]))).toEqual([
    'note Marketing and Sales (1.0.0 · draft)',
    '  pass Send 5 leads.',
    '  question Be good. (missing: how much)',
    '  error Findings (1)',
    '    error How much? (goal-no-target)',
    'warning Findings elsewhere (1)',
    '  warning No such key. (handbook.yaml · frontmatter)',
    'symbol-key Terms (1)',
    '  symbol-key Lead (L) (Marketing and Sales)',
    'calendar Reviews (1 overdue)',
    '  calendar A (2026-11-20, 1 day overdue)',
    '  calendar B (2026-11-21, today)',
    '  calendar C (2026-11-23, in 2 days)',
  ]);
});

test('two handbooks have a line each, and no handbook has none', () => {
  const bolt = { ...acme, folder: 'file:///bolt', title: 'Bolt' };
  expect(nodesOf([acme, bolt]).map(({ label, description }) => [label, description])).toEqual([
    ['Acme', 'acme'],
    ['Bolt', 'bolt'],
  ]);
  expect(nodesOf([])).toEqual([]);
});

test('no two lines have one id, and a goal says what is missing under the mouse', () => {
  const all = everyNode(nodesOf([acme, { ...acme, folder: 'file:///bolt' }]));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.find(({ label }) => label === 'Be good.')?.tooltip).toBe('Be good.\nMissing: how much.');
});

function written(nodes: readonly Node[], space = ''): string[] {
  return nodes.flatMap(({ icon, label, description, children = [] }) => [
    `${space}${icon} ${label}${description ? ` (${description})` : ''}`,
    ...written(children, `${space}  `),
  ]);
}

function everyNode(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])]);
}
