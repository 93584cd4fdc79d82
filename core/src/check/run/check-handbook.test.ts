import { describe, expect, it } from 'vitest';
import { defineRule, type Rule } from '../rule.ts';
import { rules } from '../rules/index.generated.ts';
import { applyEdits, type Files, handbookOf } from '../testing/run-rule.ts';
import { checkHandbook } from './check-handbook.ts';

/** Finds every goal. Tests of the engine need no rule that judges. */
const anyGoal = ruleOf({
  id: 'any-goal',
  category: 'measurability',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  *goal({ statement: { range } }) {
    yield { range, message: 'This is a goal.' };
  },
});
const oneGoal = agreement('  - Deliver 560 MQLs every month.');

describe('settings', () => {
  it.each([
    ['off', undefined],
    ['false', undefined],
    ['hint', 'hint'],
    ['{ severity: error }', 'error'],
    ['{ severity: off }', undefined],
    ['loud', 'warning'],
  ])('takes “%s” from handbook.yaml', (setting, severity) => {
    const files = {
      ...oneGoal,
      'handbook.yaml': `organisation: Acme\npreset: minimal\nrules:\n  any-goal: ${setting}\n`,
    };
    expect(severities(files, anyGoal)).toEqual(severity === undefined ? [] : [severity]);
  });

  it.each([
    ['minimal', 'warning'],
    ['recommended', 'warning'],
    ['strict', 'error'],
  ])('takes the severity of the preset %s', (preset, severity) => {
    const files = { ...oneGoal, 'handbook.yaml': `organisation: Acme\npreset: ${preset}\n` };
    expect(severities(files, anyGoal)).toEqual([severity]);
  });

  it('gives a rule its options, and its own where handbook.yaml has none that fit', () => {
    const seen: unknown[] = [];
    const options = { allow: ['A'], most: 3, loud: false };
    const rule = ruleOf({
      options,
      file: (_, context) => {
        seen.push(context.options);
        return [];
      },
    });
    const yaml = 'organisation: Acme\nrules:\n  test-rule: { allow: [X, Y], most: many, loud: true, other: 1 }\n';
    checkHandbook(handbookOf({ 'handbook.yaml': yaml }), [rule]);
    checkHandbook(handbookOf({}), [rule]);
    expect(seen).toEqual([{ allow: ['X', 'Y'], most: 3, loud: true }, options]);
  });
});

describe('what binds nobody', () => {
  it.each([
    ['a draft agreement', agreement('  - Deliver 560 MQLs every month.', 'status: draft')],
    ['a goal on trial', agreement('  - { statement: Deliver 560 MQLs every month., status: experimental }')],
  ])('is checked more gently: %s', (_, files) => {
    expect(severities(files, anyGoal)).toEqual(['warning']);
  });

  it('is checked as strictly as ever for what cannot be read or is unsafe', () => {
    const files = agreement('  - Deliver 560 MQLs every month.', 'status: draft\nownr: sales', '[x](javascript:y)');
    expect(severities(files, ruleCalled('unknown-key'))).toEqual(['error']);
    expect(severities(files, ruleCalled('unsafe-link'))).toEqual(['error']);
  });

  it('counts the status and the goal that a report names', () => {
    const rule = ruleOf({
      *agreement({ goals: [goal] }) {
        yield { message: 'About a goal.', range: { start: 0, end: 3 }, goal };
        yield { message: 'About a draft.', range: { start: 1, end: 3 }, status: 'draft' };
      },
    });
    const { findings } = checkHandbook(handbookOf(agreement('  - { id: a, statement: Call., status: draft }')), [rule]);
    expect(findings.map(({ goal, severity }) => [goal, severity])).toEqual([
      ['a', 'warning'],
      [undefined, 'warning'],
    ]);
  });
});

describe('a rule that fails', () => {
  it('becomes a finding that names it, and the others go on', () => {
    const failing = ruleOf({
      goal: () => {
        throw new Error('no such luck');
      },
    });
    const { findings } = checkHandbook(handbookOf(oneGoal), [failing, anyGoal]);
    expect(findings.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['test-rule', 'error'],
      ['any-goal', 'error'],
    ]);
    expect(findings[0]?.message).toMatch(/“test-rule” failed here.*no such luck/);
    expect(findings[0]?.goal).toBe('goal-1');
  });
});

describe('findings', () => {
  const two = agreement('  - Send 9 leads.\n  - Send 9 leads.\n  - Send 9 notes.');

  it('carry fingerprints that differ within a run', () => {
    const { findings } = checkHandbook(handbookOf(two));
    expect(findings.length).toBeGreaterThan(2);
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length);
  });

  it('keep their fingerprints when lines move', () => {
    const afterFirstLine = { start: 4, end: 4 };
    const moved = applyEdits(two, [{ file: 'slas/case.mdx', range: afterFirstLine, text: '# a comment\n\n' }]);
    expect(fingerprints(moved)).toEqual(fingerprints(two));
    expect(fingerprints(moved)).not.toEqual([]);
  });

  it('stand in the order of files and places, whatever rule found them', () => {
    const files = { ...two, 'guide/a.mdx': 'No keys, and a [link](javascript:x).' };
    const places = checkHandbook(handbookOf(files)).findings.map(({ file, range }) => [file, range.start] as const);
    expect(places).toEqual(places.toSorted(([a, x], [b, y]) => (a === b ? x - y : a < b ? -1 : 1)));
    expect(new Set(places.map(([file]) => file)).size).toBe(2);
  });

  it('stay inside their file, even where a rule miscounts', () => {
    const rule = ruleOf({
      *agreement() {
        yield { message: 'Too far.', range: { start: -5, end: 1_000_000 } };
      },
    });
    const [finding] = checkHandbook(handbookOf(oneGoal), [rule]).findings;
    expect(finding?.range).toEqual({ start: 0, end: oneGoal['slas/case.mdx'].length });
  });
});

describe('the summary', () => {
  it('counts what was looked at and what was found', () => {
    const files = {
      ...agreement(
        '  - Deliver 560 MQLs every month.\n  - Send 9 leads.\n  - { statement: Send CQXs., status: draft }',
      ),
      'glossary/mql.mdx': '---\nterm: MQL\nmeans: A lead.\nsee: [Churn]\n---\n',
      'glossary/churn.mdx': '---\nterm: Churn\nmeans: A loss.\n---\n',
    };
    const { summary, findings } = checkHandbook(handbookOf(files));
    expect(summary).toMatchObject({
      files: 4,
      agreements: 1,
      goals: { total: 2, measurable: 1, unmeasurable: 1 },
      terms: { defined: 2, used: 1, undefined: 1, unused: 1 },
    });
    expect(summary.errors + summary.warnings + summary.hints).toBe(findings.length);
    expect(summary.errors).toBe(findings.filter((finding) => finding.severity === 'error').length);
  });

  it('has only zeros for an empty handbook', () => {
    const { summary, findings } = checkHandbook(handbookOf({}));
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ files: 1, agreements: 0, goals: { total: 0 }, terms: { defined: 0 }, errors: 0 });
  });
});

function agreement(goals: string, keys = 'version: 1.0.0', body = ''): { 'slas/case.mdx': string } {
  const text = `---\ntitle: Marketing and Sales agreement\n${keys}\nparties: [Marketing, Sales]\ngoals:\n${goals}\n---\n\n${body}\n`;
  return { 'slas/case.mdx': text };
}

function ruleCalled(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}.`);
  return found;
}

function ruleOf(parts: Partial<Rule>): Rule {
  const severity = { minimal: 'error', recommended: 'error', strict: 'error' } as const;
  return defineRule({ id: 'test-rule', title: 'A rule of this test', category: 'coherence', severity, ...parts });
}

function severities(files: Files, rule: Rule): string[] {
  return checkHandbook(handbookOf(files), [rule]).findings.map((finding) => finding.severity);
}

function fingerprints(files: Files): string[] {
  return checkHandbook(handbookOf(files)).findings.map((finding) => finding.fingerprint);
}
