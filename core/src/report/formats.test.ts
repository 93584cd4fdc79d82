import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { CheckResult, Finding } from '../check/index.ts';
import { lineIndex } from '../read/index.ts';
import { exampleFinding, exampleSummary } from './example-finding.ts';
import { type FormatName, formats } from './formats.ts';
import { plainPaint } from './paint.ts';
import type { DocumentedRule, ReportOptions, Sources } from './report.ts';

const file = 'slas/marketing-sales.mdx';
const text = 'title: x\ngoals:\n  - Send more leads.\n  - Close deals.\n';
const goal = exampleFinding({ message: '“Send more leads.” does not say how much.', range: { start: 20, end: 36 } });

describe('text', () => {
  test('groups by file, shows the words, the fixes and what was covered', () => {
    const fix = { title: 'Write a number', edits: [] };
    const related = [{ message: 'the other goal', file, range: { start: 41, end: 53 } }];
    expect(
      show('text', [{ ...goal, related, fixes: [fix] }]),
    ).toBe(`slas/marketing-sales.mdx: 0 errors, 1 warning, 0 hints

slas/marketing-sales.mdx:3:5  warning  “Send more leads.” does not say how much.  goal-no-target
      2 | goals:
    > 3 |   - Send more leads.
        |     ^^^^^^^^^^^^^^^^
    see slas/marketing-sales.mdx:4:5: the other goal
    fix: Write a number

Checked 2 files, among them 1 agreement.
Goals: 3 in force, 2 measurable, 1 not measurable.
Terms: 4 defined, 3 used, 1 unused, 2 used without a definition.
Found: 0 errors, 1 warning, 0 hints, 5 suppressed.
What a rule wants, and why: sla explain goal-no-target
`);
  });

  test('without findings still says what was covered', () => {
    expect(show('text', [])).toBe(`Checked 2 files, among them 1 agreement.
Goals: 3 in force, 2 measurable, 1 not measurable.
Terms: 4 defined, 3 used, 1 unused, 2 used without a definition.
Found: 0 errors, 0 warnings, 0 hints, 5 suppressed.
`);
  });

  test('puts the way to the handbook before every path', () => {
    expect(show('text', [goal], { base: '../content/' })).toContain(
      '\n../content/slas/marketing-sales.mdx:3:5  warning',
    );
  });

  test('colours only through the paint it is given', () => {
    const paint = { ...plainPaint, warning: (words: string) => `<${words}>` };
    const shown = show('text', [goal], { paint });
    expect(shown).toContain('  <warning>  ');
    expect(shown).toContain('<^^^^^^^^^^^^^^^^>');
  });
});

describe('json', () => {
  test('holds the contract, with lines and columns from 1 and offsets from 0', () => {
    const edits = [{ file, range: { start: 0, end: 5 }, text: 'name' }];
    const shown = JSON.parse(show('json', [{ ...goal, goal: 'goal-1', fixes: [{ title: 'Rename', edits }] }]));
    expect(Object.keys(shown)).toEqual(['version', 'summary', 'findings']);
    expect(shown.summary).toEqual(exampleSummary([goal]));
    expect(shown.findings[0]).toEqual({
      rule: 'goal-no-target',
      category: 'measurability',
      severity: 'warning',
      message: goal.message,
      file,
      range: { start: { line: 3, column: 5, offset: 20 }, end: { line: 3, column: 21, offset: 36 } },
      related: [],
      fixes: [
        {
          title: 'Rename',
          edits: [
            {
              file,
              range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
              text: 'name',
            },
          ],
        },
      ],
      docs: '/rules/goal-no-target/',
      fingerprint: 'abc',
      goal: 'goal-1',
    });
  });

  test('gives paths from the handbook, wherever the reader stands', () => {
    expect(JSON.parse(show('json', [goal], { base: 'content/' })).findings[0].file).toBe(file);
  });
});

describe('markdown', () => {
  test('is one table', () => {
    expect(show('markdown', [goal]).split('\n').slice(0, 6)).toEqual([
      '## Handbook check: 0 errors, 1 warning, 0 hints',
      '',
      '| Severity | Place | What is wrong | Rule |',
      '| --- | --- | --- | --- |',
      '| warning | slas/marketing-sales.mdx:3:5 | “Send more leads.” does not say how much. | goal-no-target |',
      '',
    ]);
  });

  test('has no table where nothing was found', () => {
    expect(show('markdown', [])).not.toContain('|');
  });
});

describe('github', () => {
  test('is one workflow command a finding', () => {
    expect(show('github', [goal], { base: 'content/' }).split('\n')[0]).toBe(
      '::warning file=content/slas/marketing-sales.mdx,line=3,endLine=3,col=5,endColumn=20,title=goal-no-target::“Send more leads.” does not say how much.',
    );
  });

  test('calls a hint a notice and leaves out columns where the words run over lines', () => {
    const over = { ...goal, severity: 'hint', range: { start: 20, end: 45 } } as const;
    expect(show('github', [over])).toMatch(/^::notice file=slas\/marketing-sales.mdx,line=3,endLine=4,title=/);
  });
});

describe('sarif', () => {
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
    expect(run?.results?.[0]).toMatchObject({
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
});

describe('junit', () => {
  test('fails what reaches the threshold and passes the rest', () => {
    const error = { ...goal, severity: 'error' } as const;
    const shown = show('junit', [goal, error], { failOn: 'error' });
    expect(shown).toContain('<testsuites name="sla check" tests="3" failures="1" errors="0">');
    expect(shown.match(/<failure /g)).toHaveLength(1);
    expect(shown.match(/<system-out>/g)).toHaveLength(1);
  });

  test('without findings has a passing case for each file', () => {
    expect(show('junit', [])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sla check" tests="2" failures="0" errors="0">
  <testsuite name="slas/marketing-sales.mdx" tests="1" failures="0" errors="0">
    <testcase classname="slas/marketing-sales.mdx" name="no findings"/>
  </testsuite>
  <testsuite name="handbook.yaml" tests="1" failures="0" errors="0">
    <testcase classname="handbook.yaml" name="no findings"/>
  </testsuite>
</testsuites>
`);
  });

  test('is a document even where no file was read', () => {
    expect(formats.junit({ findings: [], summary: exampleSummary([]) }, new Map())).toContain(
      '<testsuites name="sla check" tests="0" failures="0" errors="0">\n</testsuites>',
    );
  });
});

function show(name: FormatName, findings: readonly Finding[], options?: ReportOptions): string {
  const sources: Sources = new Map([
    [file, { text, lines: () => lineIndex(text) }],
    ['handbook.yaml', { text: '', lines: () => lineIndex('') }],
  ]);
  const result: CheckResult = { findings, summary: exampleSummary(findings) };
  return formats[name](result, sources, options);
}
