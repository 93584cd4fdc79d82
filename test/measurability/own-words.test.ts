import { checkHandbook, type Finding, parseFile, resolveHandbook } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, it } from 'vitest';

const settings = 'organisation: Example\n';

function agreement(goal: string): string {
  return `---\ntitle: Agreement\nparties: [Marketing, Sales]\ngoals:\n  - ${goal}\n---\n`;
}

const agreementFile = 'slas/agreement.mdx';

it('judges goals by the words of the handbook, and anew when they change', () => {
  const parsed = parsedFile(agreementFile, agreement('Book 5 strategic meetings by the crop walk.'));
  const rulesWith = (words: string) => rules(findings([parsedFile('handbook.yaml', settings + words), parsed]));
  expect(rulesWith('')).toEqual(['goal-no-deadline']);
  expect(rulesWith('words:\n  event: [crop walk]\n')).toEqual([]);
  expect(rulesWith('words:\n  event: [crop walk]\n  vague: [strategic]\n')).toEqual(['goal-no-metric']);
  expect(rulesWith('words: { event: [crop walk], vague: [strategic], allowed: [strategic] }\n')).toEqual([]);
});

it('judges commitments by the words of the handbook, too', () => {
  const text =
    '---\ntitle: Agreement\nparties: [Marketing, Sales]\ncommitments:\n  - Sales sends the list by the crop walk.\n---\n';
  const words = 'words: { event: [crop walk] }\n';
  expect(rules(findings([parsedFile(agreementFile, text)]))).toEqual(['goal-no-deadline']);
  expect(rules(findings([parsedFile('handbook.yaml', settings + words), parsedFile(agreementFile, text)]))).toEqual([]);
});

it('says where a list of words is unknown or is none', () => {
  const text = `${settings}words:\n  vauge: [strategic]\n  soon: 5\n`;
  const found = findings([parsedFile('handbook.yaml', text)], () => true);
  const places = found.map(({ rule, range }) => [rule, text.slice(range.start, range.end)]);
  expect(places).toEqual([
    ['unknown-key', 'vauge'],
    ['wrong-type', '5'],
  ]);
});

it.each([
  ['Marketing sends\n    leads', 'Marketing sends leads'],
  [
    'Sales calls every\n      lead within two\n      business hours',
    'Sales calls every lead within two business hours',
  ],
  ['Sales tries its\n    best to call 50 leads a\n    week', 'Sales tries its best to call 50 leads a week'],
])('judges a sentence over several lines like the same one on one line: %j', (folded, plain) => {
  const rulesOn = (goal: string) => rules(findings([parsedFile(agreementFile, agreement(goal))]));
  expect(rulesOn(folded)).toEqual(rulesOn(plain));
});

it('points at the words of a sentence that runs over several lines', () => {
  const text = agreement('Sales tries\n      its\n      best to call 50 leads a week');
  const [finding] = findings([parsedFile(agreementFile, text)]);
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe('tries\n      its\n      best');
});

function parsedFile(path: string, text: string) {
  const parsed = parseFile(path, text, portableParser);
  if (parsed === undefined) throw new Error(`${path} is no file of a handbook`);
  return parsed;
}

function findings(
  files: readonly ReturnType<typeof parsedFile>[],
  isMeant = ({ category, severity }: Finding) => category === 'measurability' && severity !== 'hint',
): Finding[] {
  const handbook = resolveHandbook(files, { today: '2026-11-21', paths: files.map(({ path }) => path) });
  return checkHandbook(handbook).findings.filter(isMeant);
}

function rules(found: readonly Finding[]): string[] {
  return found.map(({ rule }) => rule);
}
