import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../check/index.ts';
import { exampleSummary } from './example-finding.ts';
import { file, goal, resultOf, show } from './example-report.ts';
import { type FormatName, formats } from './formats.ts';
import { plainPaint } from './paint.ts';

const names = Object.keys(formats) as FormatName[];

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
Found: 0 errors, 1 warning, 0 hints, 5 silenced, 6 known from the baseline.
Fixed: 8 findings. Baseline entries that match nothing any more: 7.
Versions: not compared with those before. This is a shallow copy.
What a rule wants, and why: sla explain goal-no-target
`);
  });

  test('a repair that leaves something open is one for the editor', () => {
    const fixes = [{ title: 'Write a number', edits: [], byHand: true }];
    expect(show('text', [{ ...goal, fixes }])).toContain('\n    in the editor: Write a number\n');
    expect(JSON.parse(show('json', [{ ...goal, fixes }])).findings[0].fixes).toEqual(fixes);
    const log: Log = JSON.parse(show('sarif', [{ ...goal, fixes }]));
    expect(log.runs[0]?.results?.[0]?.fixes?.[0]?.properties).toEqual({ byHand: true });
  });

  test('without findings still says what was covered', () => {
    expect(show('text', [])).toBe(`Checked 2 files, among them 1 agreement.
Goals: 3 in force, 2 measurable, 1 not measurable.
Terms: 4 defined, 3 used, 1 unused, 2 used without a definition.
Found: 0 errors, 0 warnings, 0 hints, 5 silenced, 6 known from the baseline.
Fixed: 8 findings. Baseline entries that match nothing any more: 7.
Versions: not compared with those before. This is a shallow copy.
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
  test('is cut where it may not be longer, and says what is missing', () => {
    const many = Array<Finding>(50).fill(goal);
    for (const mostBytes of [1_000, 2_500, 4_000]) {
      const shown = show('markdown', many, { mostBytes });
      const rows = shown.match(/^\| warning /gm)?.length ?? 0;
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(mostBytes);
      expect(shown).toContain(`\n**${50 - rows} findings more did not fit here.** `);
      expect(shown).toMatch(/\n- Found: 0 errors, 50 warnings/);
    }
    expect(show('markdown', many, { mostBytes: 100_000 })).toBe(show('markdown', many));
    expect(show('markdown', many, { mostBytes: 0 })).not.toContain('| warning ');
  });

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

test('github: says what it leaves out beside the lines, by kind', () => {
  const many = (count: number, severity: Finding['severity']) => Array<Finding>(count).fill({ ...goal, severity });
  const shown = show('github', [...many(12, 'error'), ...many(10, 'warning'), ...many(11, 'hint')]);
  expect(shown.match(/^::/gm)).toHaveLength(33);
  expect(shown).toContain(
    '\nGitHub shows 10 findings of each kind beside their lines. Left out there: 2 errors, 1 hint.\n',
  );
  expect(show('github', many(10, 'error'))).not.toContain('Left out');
});

test('says whether the versions were compared', () => {
  const shown = (history: 'compared' | 'none') =>
    formats.text({ ...resultOf([]), summary: { ...exampleSummary([]), history, historyNote: undefined } }, new Map());
  expect(shown('compared')).toContain('\nVersions: compared with the main line of the history.\n');
  expect(shown('none')).toContain('\nVersions: not compared with those before.\n');
});

test.each(names)('%s: every count is told', (name) => {
  const counts = { files: 11, errors: 12, warnings: 13, hints: 14, silenced: 15, known: 16, stale: 17, fixed: 18 };
  const shown = formats[name]({ ...resultOf([]), summary: { ...exampleSummary([]), ...counts } }, new Map());
  expect(Object.values(counts).filter((count) => !new RegExp(`\\b${count}\\b`).test(shown))).toEqual([]);
});
