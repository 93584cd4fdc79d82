import { type Finding, loadHandbook, memoryHost } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { toDiagnostic } from './diagnostics.ts';

const finding: Finding = {
  rule: 'made-up',
  category: 'structure',
  severity: 'hint',
  message: 'Made up.',
  file: 'handbook.yaml',
  range: { start: 0, end: 4 },
  related: [{ message: 'There.', file: 'gone.mdx', range: { start: 0, end: 0 } }],
  fixes: [],
  docs: '/rules/made-up/',
  fingerprint: '',
  agreement: undefined,
  goal: undefined,
};

test('a rule has a link only where its page has a whole address', async () => {
  expect(await diagnosticOf(finding)).not.toHaveProperty('codeDescription');
  const docs = 'https://handbook.example/rules/made-up/';
  expect(await diagnosticOf({ ...finding, docs })).toHaveProperty('codeDescription', { href: docs });
});

test('a related place in a file that is gone is left out', async () => {
  expect((await diagnosticOf(finding)).relatedInformation).toEqual([]);
});

async function diagnosticOf(of: Finding) {
  const host = memoryHost({ 'handbook.yaml': 'organisation: Acme\n' });
  const handbook = await loadHandbook(host, { parser: portableParser, today: '2026-11-21' });
  const file = handbook.files.get('handbook.yaml')?.file;
  if (file === undefined) throw new Error('The handbook has no file.');
  return toDiagnostic(of, { file, handbook, findings: [of], uriOf: (path) => path });
}
