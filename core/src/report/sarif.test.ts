import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { file, goal, resultOf, show } from './example-report.ts';
import { formats } from './formats.ts';
import type { DocumentedRule } from './report.ts';

const rule: DocumentedRule = {
  id: 'goal-no-target',
  title: 'A goal says how much',
  category: 'measurability',
  severity: 'warning',
  page: '# A goal says how much\n\nIt needs a number [here].',
};

test('lists every rule with its help and points at the words', () => {
  const log: Log = JSON.parse(show('sarif', [goal], { rules: [rule], version: '1.2.3', base: 'my book/' }));
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run?.tool.driver.rules?.[0]).toMatchObject({
    id: 'goal-no-target',
    help: { markdown: rule.page },
    defaultConfiguration: { level: 'warning', enabled: true },
  });
  expect(run?.tool.driver.rules?.[0]).toMatchObject({
    name: 'GoalNoTarget',
    shortDescription: { text: 'A goal says how much.' },
    fullDescription: { text: 'It needs a number \\[here\\].' },
    properties: { category: 'measurability' },
  });
  expect(run?.results?.[0]).toMatchObject({
    suppressions: [],
    ruleId: 'goal-no-target',
    ruleIndex: 0,
    level: 'warning',
    partialFingerprints: { 'livingSla/v1': 'abc' },
  });
  expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'my%20book/slas/marketing-sales.mdx', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 21, charOffset: 20, charLength: 16 },
  });
});

test('shows what was silenced or put off, with the reason', () => {
  const silenced = [{ ...goal, reason: 'The number follows', until: '2027-01-31' }];
  const known = [goal, { ...goal, note: 'After the review.' }];
  const log: Log = JSON.parse(formats.sarif({ ...resultOf([]), silenced, known }, new Map()));
  expect(log.runs[0]?.results?.map((result) => result.suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: 'The number follows (until 2027-01-31)' }],
    [{ kind: 'external', status: 'accepted', justification: 'Known from the baseline.' }],
    [{ kind: 'external', status: 'accepted', justification: 'After the review.' }],
  ]);
});

test('carries fixes file by file', () => {
  const edits = [
    { file, range: { start: 0, end: 5 }, text: 'name' },
    { file: 'handbook.yaml', range: { start: 0, end: 0 }, text: 'y' },
    { file, range: { start: 9, end: 14 }, text: 'aims' },
  ];
  const log: Log = JSON.parse(show('sarif', [{ ...goal, fixes: [{ title: 'Rename', edits }] }]));
  const changes = log.runs[0]?.results?.[0]?.fixes?.[0]?.artifactChanges;
  expect(changes?.map((change) => [change.artifactLocation.uri, change.replacements.length])).toEqual([
    [file, 2],
    ['handbook.yaml', 1],
  ]);
});
