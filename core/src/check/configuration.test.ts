import { describe, expect, it } from 'vitest';
import { rules } from './rules/index.generated.ts';
import { checkHandbook } from './run/check-handbook.ts';
import { handbookOf } from './testing/run-rule.ts';

describe('a wrong setting is found where it stands', () => {
  it.each([
    ['an unknown preset', 'preset: strikt', 'wrong-type', 'strikt', 'Did you mean “strict”?'],
    ['a preset that is a list', 'preset: [strict]', 'wrong-type', 'preset', 'a list'],
    ['two presets', 'preset: strict\npreset: minimal', 'duplicate-key', 'preset', 'stands twice'],
    ['rules that are a text', 'rules: strict', 'wrong-type', 'strict', 'is a text'],
    ['rules that are a list', 'rules: [unused-term]', 'wrong-type', 'rules', 'is a list'],
    ['an unknown rule', 'rules: { unusd-term: off }', 'unknown-rule', 'unusd-term', 'Did you mean “unused-term”?'],
    [
      'a rule that stands twice',
      'rules:\n  unused-term: off\n  unused-term: hint',
      'duplicate-key',
      'unused-term',
      'stands twice',
    ],
    ['no severity', 'rules:\n  unused-term:', 'unknown-rule', 'unused-term', 'Nothing is no way'],
    ['an unknown severity', 'rules: { unused-term: warn }', 'unknown-rule', 'warn', '“warn” is no way'],
    ['a severity in capitals', 'rules: { unused-term: Error }', 'unknown-rule', 'Error', 'Did you mean “error”?'],
    ['a number as severity', 'rules: { unused-term: 2 }', 'unknown-rule', '2', '“2” is no way'],
    ['a setting that is a list', 'rules: { unused-term: [off] }', 'unknown-rule', 'unused-term', 'is a list'],
    [
      'a list as severity',
      'rules: { unused-term: { severity: [off] } }',
      'unknown-rule',
      'severity',
      'Nothing is no way',
    ],
    [
      'an option of another rule',
      'rules: { unused-term: { grace-days: 3 } }',
      'unknown-rule',
      'grace-days',
      'has no option',
    ],
    ['a number for a list', 'rules: { undefined-acronym: { allow: 3 } }', 'unknown-rule', 'allow', 'holds a list'],
    ['a text for a list', 'rules: { undefined-acronym: { allow: OKR } }', 'unknown-rule', 'allow', 'holds a list'],
    [
      'a text for a number',
      'rules: { review-overdue: { grace-days: ten } }',
      'unknown-rule',
      'grace-days',
      'holds a number',
    ],
    [
      'a group in a list of words',
      'rules: { unused-term: { allow: [A, { b: c }] } }',
      'unknown-rule',
      'b',
      'and this is none',
    ],
    [
      'an option that stands twice',
      'rules: { unused-term: { allow: [A], allow: [B] } }',
      'duplicate-key',
      'allow',
      'stands twice',
    ],
    ['a rule that is always on', 'rules: { unsafe-link: off }', 'unknown-rule', 'off', 'cannot be switched off'],
    [
      'the rule of this very page',
      'rules: { unknown-rule: { severity: off } }',
      'unknown-rule',
      'off',
      'cannot be switched off',
    ],
  ])('%s', (_, yaml, rule, words, fragment) => {
    const text = `organisation: Acme\n${yaml}\n`;
    const findings = checkHandbook(handbookOf({ 'handbook.yaml': text })).findings;
    const found = findings.filter((finding) => text.slice(finding.range.start, finding.range.end) === words);
    expect(found.map((finding) => finding.rule)).toContain(rule);
    expect(found.map((finding) => finding.message).join()).toContain(fragment);
    expect(findings.every((finding) => finding.file === 'handbook.yaml' && finding.severity === 'error')).toBe(true);
  });
});

it('a rule that is always on goes on being so, at another severity if that is wanted', () => {
  const severityWith = (setting: string) =>
    checkHandbook(
      handbookOf({
        'handbook.yaml': `organisation: Acme\nrules: { unsafe-link: ${setting} }\n`,
        'guide/a.mdx': '---\ntitle: A\n---\n\n[click](javascript:alert)\n',
      }),
    ).findings.find((finding) => finding.rule === 'unsafe-link')?.severity;
  expect(['off', 'false', '{ severity: off }', 'warning'].map(severityWith)).toEqual([
    'error',
    'error',
    'error',
    'warning',
  ]);
});

describe('an option changes what is found', () => {
  const overdue = agreement('effective: { from: 2026-01-01 }\nreview: { every: quarter, next: 2026-11-14 }');
  const stages = agreement(
    'stages:\n  - { id: a, next: [b, c] }\n  - { id: b, name: Parked }\n  - { id: c, next: [a, d] }\n  - { id: d, next: [] }',
  );
  const status = agreement(
    'stages: [{ id: one, name: One }, { id: two, name: Two }, { id: three, name: Three }]\nscoring: { rules: [{ when: lead.stage == "Four", points: 1 }] }',
  );
  const funnel = agreement(
    '  - { id: rate, statement: Win 40% of SQLs every month., metric: SQL to won rate, target: 40%, per: month }\nfunnel: { stages: [{ from: SQL, to: won, rate: 40% }] }',
  );
  const rates = `goal,period,value\n${['08', '09', '10'].map((month) => `rate,2026-${month},25%\n`).join('')}`;
  it.each([
    ['review-overdue', '{ grace-days: 7 }', { 'slas/a.mdx': overdue }],
    ['stage-dead-end', '{ ends: [Parked] }', { 'slas/a.mdx': stages }],
    ['unknown-status', '{ allow: [Four] }', { 'slas/a.mdx': status }],
    [
      'unused-term',
      '{ allow: [churn] }',
      { 'glossary/churn.mdx': '---\nterm: Churn\nmeans: Customers who leave.\n---\n' },
    ],
    ['undefined-acronym', '{ allow: [OKR] }', { 'guide/a.mdx': '---\ntitle: A\n---\n\nWrite your OKR down.\n' }],
    [
      'undefined-term',
      '{ allow: [Target Account] }',
      { 'guide/a.mdx': '---\ntitle: A\n---\n\nCall each Target Account.\n' },
    ],
    [
      'undefined-term-in-definition',
      '{ allow: [Target Account] }',
      { 'glossary/a.mdx': '---\nterm: A\nmeans: A person at a Target Account.\n---\n' },
    ],
    [
      'replaced-name',
      '{ allow: [Leadfox] }',
      { 'guide/a.mdx': '---\ntitle: A\n---\n\nDeskhub replaced Leadfox. Leadfox sends every name.\n' },
    ],
    ['funnel-rate-and-results-disagree', '{ margin: 50 }', { 'slas/a.mdx': funnel, 'results/a.csv': rates }],
    ['funnel-rate-and-results-disagree', '{ periods: 4 }', { 'slas/a.mdx': funnel, 'results/a.csv': rates }],
  ])('%s', (id, setting, files) => {
    const found = (yaml: string) =>
      checkHandbook(
        handbookOf({ 'handbook.yaml': `organisation: Acme\npreset: strict\n${yaml}\n`, ...files }),
      ).findings.filter((finding) => finding.rule === id).length;
    expect(found('')).toBe(1);
    expect(found(`rules: { ${id}: ${setting} }`)).toBe(0);
  });

  it('and each rule that has options is among these, or has a test of its own for them', () => {
    const tested = [
      'review-overdue',
      'stage-dead-end',
      'unknown-status',
      'unused-term',
      'undefined-acronym',
      'undefined-term',
      'undefined-term-in-definition',
      'replaced-name',
      'funnel-rate-and-results-disagree',
    ];
    const own = rules.filter(
      (rule) => rule.options !== undefined && ['terms', 'coherence', 'review'].includes(rule.category),
    );
    expect(own.map((rule) => rule.id).sort()).toEqual(tested.sort());
  });
});

function agreement(keys: string): string {
  return `---\ntitle: Marketing and Sales agreement\nparties: [Marketing, Sales]\ngoals:\n  - Marketing publishes 2 guides every month.\n${keys}\n---\n`;
}
