import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, schemaComplaints, smallHandbook, vagueHandbook } from './small-handbook.ts';

const everything: Record<string, string> = {
  ...vagueHandbook,
  'slas/broken.mdx': '---\ntitle: [\n---\n',
  'slas/unsafe.mdx': agreement({
    goals: ['Sales closes 20 deals every month.'],
    body: 'import x from "y"\n\n{1 + 1}\n',
  }),
  'slas/typing.mdx': '---\ntitel: Typing\nparties: [A, B]\n---\n\nText with [a link](../nowhere.mdx).\n',
};

describe('json', () => {
  test.each([
    ['a handbook without findings', smallHandbook],
    ['a handbook with findings of many kinds', everything],
  ])('%s fits the published schema', async (_, files) => {
    const { stdout } = await check('json', files);
    expect(schemaComplaints('check-report', stdout)).toEqual([]);
  });

  test('places are told as lines and columns from 1 and offsets from 0, paths from the handbook', async () => {
    const files = Object.fromEntries(Object.entries(vagueHandbook).map(([path, text]) => [`book/${path}`, text]));
    const report = JSON.parse((await check('json', files, ['book'])).stdout);
    const text = vagueHandbook['slas/vague.mdx'] ?? '';
    const [finding] = report.findings.filter((each: { rule: string }) => each.rule === 'goal-no-target');
    const offset = text.indexOf('Marketing hands');
    expect(finding).toMatchObject({
      file: 'slas/vague.mdx',
      severity: 'warning',
      agreement: 'vague',
      range: { start: { line: 5, column: 5, offset }, end: { line: 5, column: 53, offset: offset + 48 } },
    });
  });

  test('counts what it lists', async () => {
    const { findings, summary } = JSON.parse((await check('json', everything)).stdout);
    const count = (severity: string) =>
      findings.filter((each: { severity: string }) => each.severity === severity).length;
    expect(findings.length).toBeGreaterThan(4);
    expect(summary).toMatchObject({ files: 6, agreements: 5, errors: count('error'), warnings: count('warning') });
    expect(new Set(findings.map((each: { fingerprint: string }) => each.fingerprint)).size).toBe(findings.length);
  });
});

test('github: one annotation a finding, then what was covered', async () => {
  const lines = (await check('github', vagueHandbook)).stdout.trimEnd().split('\n');
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^::warning file=slas\/vague\.mdx,line=5,endLine=5,col=5,endColumn=52,title=goal-no-target::“/,
    ),
  );
  expect(lines).toContain('Checked 3 files, among them 2 agreements.');
});

test('junit: a suite a file, and the threshold decides what fails', async () => {
  const mild = (await check('junit', vagueHandbook)).stdout;
  expect(mild).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="sla check" tests="\d+" failures="0"/,
  );
  expect(mild.match(/<testsuite /g)).toHaveLength(4);
  const strict = (await check('junit', vagueHandbook, ['--fail-on', 'warning'])).stdout;
  expect(strict).toMatch(/<failure type="warning" message="“Marketing hands over leads/);
});

test('markdown: a row a finding', async () => {
  const { stdout } = await check('markdown', vagueHandbook);
  expect(stdout).toContain(
    '| Severity | Place | What is wrong | Rule |\n| --- | --- | --- | --- |\n| warning | slas/vague.mdx:5:5 | “',
  );
  expect(stdout).toContain('\n- Checked 3 files, among them 2 agreements.\n');
});

function check(format: string, files: Readonly<Record<string, string>>, more: readonly string[] = []) {
  return run(['check', '--format', format, '--today', '2026-11-21', ...more], { cwd: temporaryFolder(files) });
}
