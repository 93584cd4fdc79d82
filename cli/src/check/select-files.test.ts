import { type CheckResult, type Handbook, loadHandbook, memoryHost, summarise } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { selectFiles } from './select-files.ts';

const agreement = (goals: string) => `---\ntitle: T\nparties: [A, B]\ngoals:\n${goals}\n---\n`;

const files = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/one.mdx': agreement('  - Close 20 MQLs every month.\n  - Do it well.'),
  'slas/two.mdx': agreement('  - Do it better.'),
  'glossary/mql.mdx': '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead that fits.\n---\n',
  'glossary/sql.mdx': '---\nterm: Sales qualified lead\nabbr: SQL\nmeans: A lead that Sales took.\n---\n',
};

test('without a choice everything is shown', async () => {
  const { handbook, result } = await checked();
  const selection = selectFiles(handbook, result, undefined);
  expect(selection.result).toBe(result);
  expect(selection.files).toEqual(Object.keys(files).sort());
});

test('one file: its own findings, and a summary of what is in it', async () => {
  const { handbook, result } = await checked();
  const { result: shown, files: paths, sources } = selectFiles(handbook, result, ['slas/one.mdx']);
  expect(paths).toEqual(['slas/one.mdx']);
  // What a finding points at may stand in a file that is not shown.
  expect([...sources.keys()]).toEqual(Object.keys(files).sort());
  expect(shown.findings.map((finding) => finding.file)).toEqual(['slas/one.mdx']);
  expect(shown.summary).toMatchObject({ files: 1, agreements: 1, terms: { defined: 0 }, warnings: 1, silenced: 1 });
  expect(shown.summary.goals.total).toBe(2);
});

test('a folder: all that lies in it, and terms count as used wherever they are used', async () => {
  const { handbook, result } = await checked();
  const { result: shown } = selectFiles(handbook, result, ['glossary']);
  expect(shown.summary).toMatchObject({
    files: 2,
    agreements: 0,
    terms: { defined: 2, used: 1, unused: 1 },
    warnings: 0,
  });
});

test('a path that leads to no file is told; a name that only begins alike is not taken', async () => {
  const { handbook, result } = await checked();
  const { files: paths, unmatched } = selectFiles(handbook, result, ['slas/on', 'README.md', 'slas/two.mdx']);
  expect(paths).toEqual(['slas/two.mdx']);
  expect(unmatched).toEqual(['slas/on', 'README.md']);
});

/** The handbook above, with one made-up finding in each agreement. */
async function checked(): Promise<{ handbook: Handbook; result: CheckResult }> {
  const handbook = await loadHandbook(memoryHost(files), { parser: portableParser, today: '2026-11-21' });
  const findings = ['slas/one.mdx', 'slas/two.mdx'].map((file) => ({
    rule: 'made-up',
    category: 'measurability' as const,
    severity: 'warning' as const,
    message: 'Made up.',
    file,
    range: { start: 0, end: 1 },
    related: [],
    fixes: [],
    docs: '/rules/made-up/',
    fingerprint: file,
    agreement: undefined,
    goal: undefined,
  }));
  const silenced = findings.map((finding) => ({ ...finding, reason: 'Made up.' }));
  return { handbook, result: { findings, silenced, known: [], summary: summarise(handbook, findings, silenced) } };
}
