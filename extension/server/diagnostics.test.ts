import { checkHandbook, type Finding, loadHandbook, memoryHost, type Rule, rules } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { DiagnosticParts } from './client-abilities.ts';
import { toDiagnostic } from './diagnostics.ts';

const finding: Finding = {
  rule: 'made-up',
  category: 'structure',
  severity: 'hint',
  message: 'Made up.',
  file: 'handbook.yaml',
  range: { start: 0, end: 4 },
  related: [{ message: 'There.', file: 'handbook.yaml', range: { start: 0, end: 0 } }],
  fixes: [],
  docs: '/rules/made-up/',
  fingerprint: '',
  agreement: undefined,
  goal: undefined,
};
const address = 'sla-rule:/';
const everything: DiagnosticParts = {
  related: true,
  tags: [DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated],
  ruleAddress: address,
};

test('a rule has a link where its page has a whole address, or the client has pages of rules', async () => {
  expect(await diagnosticOf(finding)).not.toHaveProperty('codeDescription');
  expect(await diagnosticOf(finding, everything)).toHaveProperty('codeDescription', { href: `${address}made-up` });
  const docs = 'https://handbook.example/rules/made-up/';
  expect(await diagnosticOf({ ...finding, docs })).toHaveProperty('codeDescription', { href: docs });
});

test('a hint of ours is an information: what the protocol calls a hint is hardly shown', async () => {
  expect((await diagnosticOf(finding)).severity).toBe(DiagnosticSeverity.Information);
});

test('a related place in a file that is gone is left out, and all of them where the client shows none', async () => {
  const gone = { message: 'Gone.', file: 'gone.mdx', range: { start: 0, end: 0 } };
  const both = { ...finding, related: [...finding.related, gone] };
  expect((await diagnosticOf(both, everything)).relatedInformation?.map(({ message }) => message)).toEqual(['There.']);
  expect(await diagnosticOf(both)).not.toHaveProperty('relatedInformation');
  expect(await diagnosticOf({ ...finding, related: [gone] }, everything)).not.toHaveProperty('relatedInformation');
});

test('words that are of no effect or on their way out say so to a client that shows it', async () => {
  const tagged = async (rule: string, shows = everything) => (await diagnosticOf({ ...finding, rule }, shows)).tags;
  expect(await tagged('unused-term')).toEqual([DiagnosticTag.Unnecessary]);
  expect(await tagged('avoided-word')).toEqual([DiagnosticTag.Deprecated]);
  expect(await tagged('made-up')).toBeUndefined();
  expect(await tagged('unused-term', { ...everything, tags: [DiagnosticTag.Deprecated] })).toBeUndefined();
});

test('the rules that are tagged exist', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['unused-term', 'suppression', 'avoided-word', 'replaced-name']));
});

test('a rule that fails is a diagnostic that names it, and the others are told', async () => {
  const handbook = await aHandbook();
  const failing: Rule = {
    ...(rules[0] as Rule),
    id: 'made-up',
    file: () => {
      throw new Error('lost the thread');
    },
  };
  const { findings } = checkHandbook(handbook, [failing, ...rules]);
  const [file] = handbook.files.values();
  if (file === undefined) throw new Error('The handbook has no file.');
  const told = findings.map((each) => toDiagnostic(each, { file: file.file, handbook, uriOf: (path) => path }));
  expect(told).toContainEqual(
    expect.objectContaining({
      code: 'made-up',
      severity: DiagnosticSeverity.Error,
      message: expect.stringMatching(/^The rule “made-up” failed here.*lost the thread/),
    }),
  );
  expect(told.length).toBeGreaterThan(1);
});

async function aHandbook() {
  const host = memoryHost({ 'handbook.yaml': 'organisation: Acme\nprset: strict\n' });
  return loadHandbook(host, { parser: portableParser, today: '2026-11-21' });
}

async function diagnosticOf(of: Finding, shows?: DiagnosticParts) {
  const handbook = await aHandbook();
  const file = handbook.files.get('handbook.yaml')?.file;
  if (file === undefined) throw new Error('The handbook has no file.');
  return toDiagnostic(of, { file, handbook, uriOf: (path) => path }, shows);
}
