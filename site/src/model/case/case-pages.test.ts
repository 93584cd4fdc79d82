import type { CaseText } from '@living-sla/core/score';
import { expect, test } from 'vitest';
import { siteOfCommits } from '../test-history.ts';

const mql =
  '---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: A lead.\nall: [lead.score >= 100, lead.student == false]\nexamples: [{ it: A, lead: { score: 120, student: false }, qualifies: true }]\n---\n';
const agreement = (version: string, within: string) =>
  [
    '---',
    'title: Marketing and Sales',
    `version: ${version}`,
    'effective: { from: 2026-01-01 }',
    'parties: [Marketing, Sales]',
    'goals:',
    '  - id: contact',
    '    owner: sales',
    '    statement: Contact 95% of MQLs in time.',
    '    of: MQLs of the month',
    `    clock: { starts: the MQL is assigned, stops: a call, within: ${within} }`,
    '    by-segment: [{ when: { source: demo request }, within: 1 business hour }]',
    '---',
    '',
  ].join('\n');

const commits = [
  { on: '2026-01-01', files: { 'slas/a.mdx': agreement('1.0.0', '8 business hours'), 'glossary/mql.mdx': mql } },
  { on: '2026-06-01', files: { 'slas/a.mdx': agreement('2.0.0', '4 business hours') } },
];

test('the form asks for what the clocks hang on, each by what it is', async () => {
  const site = await siteOfCommits(commits);
  const { inputs, more, zone, command, data } = site.cases.page('a');
  expect(inputs.map(({ label, kind, choices }) => [label, kind, choices.map(({ value }) => value)])).toEqual([
    ['Score', 'number', []],
    ['Student', 'yes-no', ['yes', 'no']],
    ['Source', 'text', ['demo request', 'something else']],
  ]);
  expect(more).toEqual([]);
  expect([zone, command]).toEqual(['UTC time', 'sla explain-case a --on "2026-11-21 10:00"']);
  expect(data.versions.map(({ version }) => version)).toEqual(['2.0.0', '1.0.0']);
});

test('the answer is found in every version; what is not committed is one text more', async () => {
  const texts = async (uncommitted: Record<string, string>) => {
    const site = await siteOfCommits(commits, uncommitted);
    return (JSON.parse(site.cases.data('a')) as CaseText[]).map(({ text }) => [text.version, text.authored]);
  };
  const committed = [
    ['2.0.0', '2026-06-01'],
    ['1.0.0', '2026-01-01'],
  ];
  expect(await texts({})).toEqual(committed);
  expect(await texts({ 'slas/a.mdx': agreement('3.0.0', '2 business hours') })).toEqual([
    ['3.0.0', undefined],
    ...committed,
  ]);
});

test('an agreement that says nothing about one lead has no such page, and no link to one', async () => {
  const plain =
    '---\ntitle: A\nparties: [Marketing, Sales]\ngoals:\n  - Marketing sends 560 leads to Sales every month.\n---\n';
  expect((await siteOfCommits([{ on: '2026-01-01', files: { 'slas/a.mdx': plain } }])).cases.ids).toEqual([]);
});
