import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { StatusOptions } from '../../../cli/src/commands/status.ts';
import { runExplainCase } from '../../../cli/src/explain-case/run-explain-case.ts';
import { runStatus } from '../../../cli/src/status/run-status.ts';
import { schemaComplaints } from '../../command/small-handbook.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { run } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { call } from './call.ts';
import { recordedHandbook, recordedResults } from './recorded-handbook.ts';

const agreement = 'slas/marketing-sales.mdx';
const path = 'results/marketing-sales.csv';
const missedTwice = `${recordedResults}mql-volume,2026-10,488,,,\nfirst-contact,2026-10,95%,,,\n`;
let folder: string;

beforeEach(() => {
  folder = temporaryFolder({ ...recordedHandbook, [path]: missedTwice });
});

test('a remedy that is due is exit code 1, and is told with its reason, its party and its day', async () => {
  const { code, stdout, stderr } = await status();
  expect([code, stderr]).toEqual([1, expect.stringContaining('older ones may be missing. There are no versions')]);
  expect(stdout).toMatch(
    /a remedy is due\n.*missed in September 2026 and October 2026: Marketing presents a recovery plan\..*(?:2026-11-06|6 November 2026)/,
  );
});

test('it is told as of a day: before the second miss nothing was due yet', async () => {
  const { code, stdout } = await status({ at: '2026-10-15' });
  expect([code, stdout]).toEqual([0, expect.stringContaining('at risk')]);
});

test('each period is held against the text that was in force then, which git tells', async () => {
  const { git, commit } = gitRepository(folder);
  commit('The first agreement', '2026-06-24');
  const second = recordedHandbook[agreement]
    ?.replaceAll('1.0.0', '2.0.0')
    .replace('from: 2026-07-01, until', 'from: 2026-10-01, until')
    .replaceAll('at least 500', 'at least 480');
  commit('Ask for less', '2026-09-20', { [agreement]: second ?? '' });
  expect(git('status', '--porcelain')).toBe('');
  const { code, stdout } = await status({ format: 'json' });
  expect(schemaComplaints('scorecard', stdout)).toEqual([]);
  const [{ goals }] = JSON.parse(stdout).scorecards;
  const periods = goals.find(({ key }: { key: string }) => key === 'mql-volume').periods;
  expect([code, periods.slice(-4, -1).map(({ version, state }: Record<string, string>) => [version, state])]).toEqual([
    0,
    [
      ['1.0.0', 'met'],
      ['1.0.0', 'missed'],
      ['2.0.0', 'met'],
    ],
  ]);
});

test('a copy with a part of the history is never green, and says how to get the rest', async () => {
  const { git, commit } = gitRepository(folder);
  commit('The first agreement', '2026-06-24');
  commit('Results', '2026-10-31', { [path]: recordedResults });
  expect((await status({ at: '2026-10-15' })).code).toBe(0);
  const copy = temporaryFolder();
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, copy);
  folder = copy;
  const { code, stdout, stderr } = await status({ at: '2026-10-15' });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/shallow copy.*`git fetch --unshallow`.*`fetch-depth: 0`/)]);
  expect(stdout, 'what is known is told all the same').toContain('1 agreement on 2026-10-15');
  const explained = await call(() => runExplainCase('marketing-sales', folder, { on: '2026-06-14', format: 'text' }));
  expect(explained, 'nobody can say that no text bound anybody').toMatchObject({ code: 2 });
});

test('rows that cannot be read, or belong to nobody, are counted and not passed over', async () => {
  writeFileSync(join(folder, path), `${recordedResults}mql-volume,2026-10,many,,,\nmql-volume,2026-11,"4\n`);
  writeFileSync(join(folder, 'results/other.csv'), 'goal,period,value\nx,2026-10,1\n');
  expect((await status()).stderr).toContain('3 rows of the results are counted nowhere. “sla check” says which');
});

test('the summary of a job in GitHub gets the tables, and the log the annotations', async () => {
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '# Before\n');
  const real = await run(['status', folder, '--at', '2026-11-22', '--format', 'github'], {
    environment: { GITHUB_STEP_SUMMARY: summary },
  });
  expect(real.code, real.stderr).toBe(1);
  expect(real.stdout).toMatch(/^::error file=.*results\/marketing-sales\.csv,line=5,title=.*a remedy is due/m);
  expect(readFileSync(summary, 'utf8')).toMatch(/^# Before\n[\s\S]*\| Goal \|/);
});

test('no words of an agreement become a command of the runner', async () => {
  const text = recordedHandbook[agreement]?.replace(
    'title: Marketing and Sales agreement',
    'title: "::add-mask::a\\n::error::b ##[group]c"',
  );
  writeFileSync(join(folder, agreement), text ?? '');
  const { stdout } = await status({ format: 'github' });
  const lines = stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));
  expect(lines.filter((line) => !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
  expect(stdout).toContain(': :add-mask::a');
});

test('one agreement can be asked for, and one that is not there is named with what was meant', async () => {
  expect((await status({ agreement: 'marketing-sales', format: 'markdown' })).stdout).toContain(
    '### Marketing and Sales',
  );
  const { code, stderr } = await status({ agreement: 'marketing-sale' });
  expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean “marketing-sales”?')]);
});

test('without results it says what to do', async () => {
  folder = temporaryFolder(recordedHandbook);
  const { code, stdout } = await status();
  expect([code, stdout]).toEqual([0, expect.stringMatching(/no results yet.*“sla record”.*“sla import”/)]);
  folder = temporaryFolder({ 'handbook.yaml': 'organisation: Acme\n' });
  expect(await status()).toMatchObject({ code: 2, stderr: expect.stringContaining('no agreements yet') });
});

test('the example handbook stands somewhere, whatever the day', async () => {
  const { code, stdout, stderr } = await run(['status', 'content']);
  expect([0, 1], stderr).toContain(code);
  expect(stdout).toMatch(/^3 agreements on \d{4}-\d{2}-\d{2}: /m);
});

test('a review that is due gets a draft, once, and the check has nothing against it', async () => {
  const first = await status({ openReviews: true });
  expect(first.stdout).toMatch(
    /Begun: .*reviews\/2026-11-18-marketing-sales\.mdx\. The review was planned for (?:2026-11-18|18 November 2026)/,
  );
  const text = readFileSync(join(folder, 'reviews/2026-11-18-marketing-sales.mdx'), 'utf8');
  expect(text).toContain('status: draft');
  expect(text).toContain('  - { party: "sales", role: "Head of sales" }');
  expect(text).toContain('| `mql-volume` | October 2026 | 488 | at least 500 | missed, 2 in a row |');
  const again = await status({ openReviews: true, at: '2026-11-29' });
  expect([again.stdout, readdirSync(join(folder, 'reviews'))]).toEqual([
    expect.stringContaining('No review is due that has no file yet.'),
    ['2026-11-18-marketing-sales.mdx'],
  ]);
  const check = await run([
    'check',
    join(folder, 'reviews'),
    '--preset',
    'strict',
    '--today',
    '2026-11-22',
    '--fail-on',
    'hint',
  ]);
  expect(check.code, check.stdout).toBe(0);
});

test('before its day no review is begun; one that a miss calls for is, with the reason', async () => {
  const meeting = 'then: The parties bring the next review forward.';
  const text = recordedHandbook[agreement]?.replace('then: Marketing presents a recovery plan.', meeting);
  writeFileSync(join(folder, agreement), text?.replace('next: 2026-11-18', 'next: 2027-01-13') ?? '');
  expect((await status({ openReviews: true, at: '2026-10-31' })).stdout).toContain('No review is due');
  const { stdout } = await status({ openReviews: true });
  expect(stdout).toMatch(
    /Begun: .*reviews\/2026-11-01-marketing-sales\.mdx\. .*missed in September 2026 and October 2026/,
  );
});

test('hostile words of an agreement make neither keys nor code of a draft', async () => {
  const name = 'Sales"} <script>{alert(1)}</script> | \\u0000 # x';
  const text = recordedHandbook[agreement]
    ?.replace('title: Marketing and Sales agreement', `title: ${JSON.stringify(name)}`)
    .replace('role: Head of sales', `role: ${JSON.stringify(name)}`)
    .replace('Deliver at least 500 MQLs to Sales', '{x} <b>Deliver</b> at least 500 MQLs | to Sales');
  writeFileSync(join(folder, agreement), text ?? '');
  await status({ openReviews: true });
  const { code, stdout } = await run(['check', join(folder, 'reviews'), '--today', '2026-11-22', '--format', 'json']);
  const { findings, summary } = JSON.parse(stdout);
  expect([code, summary.files, summary.errors], JSON.stringify(findings)).toEqual([0, 1, 0]);
});

function status(options: Partial<StatusOptions> = {}) {
  return call(() => runStatus(folder, { at: '2026-11-22', format: 'text', color: false, ...options }));
}
