import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { RecordOptions } from '../../../cli/src/commands/record.ts';
import { runRecord } from '../../../cli/src/record/run-record.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { run } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { call } from './call.ts';
import { recordedHandbook, recordedResults } from './recorded-handbook.ts';

const path = 'results/marketing-sales.csv';
let folder: string;
const text = () => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = temporaryFolder({ ...recordedHandbook, [path]: recordedResults });
});

test('a value is added, nothing else changes, and what follows from it is said', async () => {
  const { code, stdout, stderr } = await record(['mql-volume', 'October 2026', '488']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(text()).toBe(`${recordedResults}mql-volume,2026-10,488,,"CRM report ""MQLs by month""",\n`);
  expect(stdout).toContain('October 2026: missed (version 1.0.0). 488 against at least 500.');
  expect(stdout).toMatch(
    /missed in September 2026 and October 2026: Marketing presents a recovery plan.*(?:2026-11-06|6 November 2026)/,
  );
  expect(readdirSync(join(folder, 'results'))).toEqual(['marketing-sales.csv']);
});

test('a dry run shows the line, and writes nothing', async () => {
  const { code, stdout } = await record(['mql-volume', '2026-10', '520'], { dryRun: true, note: 'late, "sorry"' });
  expect([code, text()]).toEqual([0, recordedResults]);
  expect(stdout).toContain('+ mql-volume,2026-10,520,,"CRM report ""MQLs by month""","late, ""sorry"""');
  expect(stdout).toContain('October 2026: met');
});

test('a file with another delimiter, line ends and columns keeps them, byte for byte', async () => {
  const own =
    '\uFEFFperiod;goal;value;who;unit\r\n2026-08;mql-volume;512;"A; B";MQLs\r\n\r\n2026-09;mql-volume;"broken\r\n';
  writeFileSync(join(folder, path), own);
  const { code } = await record(['mql-volume', '2026-10', '520'], { source: '' });
  expect([code, text()]).toEqual([0, `${own}2026-10;mql-volume;520;;\r\n`]);
});

test('the folder and the file with its columns are made where there are none', async () => {
  rmSync(join(folder, 'results'), { recursive: true });
  const { code, stdout } = await record(['first-contact', '2026-10', '95'], { segment: 'source: demo request' });
  expect(code, stdout).toBe(0);
  expect(stdout).toContain('first-contact in October 2026 (source: demo request): 95%');
  expect(text()).toBe(
    'goal,period,value,unit,source,note,segment\n' +
      'first-contact,2026-10,95,%,"CRM report ""Time to first contact""",,source: demo request\n',
  );
});

test.each<[string, string[], RecordOptions, RegExp]>([
  ['an unknown goal', ['mql-volum', '2026-10', '5'], {}, /no goal “mql-volum”.* Did you mean “mql-volume”\?/],
  ['another kind of value', ['mql-volume', '2026-10', '52%'], {}, /“52%” is a percentage/],
  ['another unit', ['mql-volume', '2026-10', '52'], { unit: 'USD' }, /asks for/],
  ['no value', ['mql-volume', '2026-10', '=1+1'], {}, /write the number itself/],
  ['no period', ['mql-volume', 'October', '52'], {}, /does not say of which year/],
  ['a day that two people read differently', ['mql-volume', '10/11/2026', '52'], {}, /two different days/],
  [
    'a duplicate',
    ['mql-volume', '2026-09', '500'],
    {},
    /has a value of mql-volume in September 2026 already: 471 MQLs.*--replace/,
  ],
  ['the same days in other words', ['mql-volume', 'Sep-26', '500'], {}, /already: 471 MQLs/],
  ['an address of a person', ['mql-volume', '2026-10', '52'], { note: 'ask jo@acme.example' }, /e-mail address/],
  ['a month to come', ['mql-volume', '2027-10', '524'], {}, /“October 2027” has not begun yet/],
  ['a part of 1 for a share', ['first-contact', '2026-10', '0.95'], {}, /as 0\.95% or as 95%: write .* percent sign/],
  ['a thousand with a point', ['mql-volume', '2026-10', '1.024'], {}, /as 1024 or as a number with decimals/],
  ['no segment', ['first-contact', '2026-10', '95%'], { segment: 'demo request' }, /is no segment/],
])('%s is not taken, and nothing is written', async (_, words, options, reason) => {
  const { code, stderr } = await record(words, options);
  expect([code, stderr]).toEqual([1, expect.stringMatching(reason)]);
  expect(stderr).toContain('Nothing was written.');
  expect(text()).toBe(recordedResults);
});

test('a correction shows both values, and keeps what it is not told', async () => {
  const { code, stdout } = await record(['mql-volume', '2026-09', '501'], { replace: true });
  expect([code, stdout]).toEqual([0, expect.stringContaining('501 MQLs, before 471 MQLs')]);
  expect(text()).toBe(recordedResults.replace('471', '501'));
  expect((await record(['mql-volume', '2026-09', '501'])).stdout).toContain('has mql-volume in September 2026 already');
});

test('words of a person cannot become a formula, a line or a colour', async () => {
  const { code, stdout } = await record(['mql-volume', '2026-10', '520'], {
    note: '=cmd|calc',
    source: 'a\nb\u001B[31m',
    dryRun: false,
  });
  expect(code).toBe(0);
  expect(text().split('\n').at(-2)).toBe("mql-volume,2026-10,520,,a b [31m,'=cmd|calc");
  expect(stdout).not.toContain('\u001B');
});

test('a goal that stands in two agreements needs its agreement, and one that is told wrongly is refused', async () => {
  const other = recordedHandbook['slas/marketing-sales.mdx']?.replace('Marketing and Sales', 'Sales and Marketing');
  writeFileSync(join(folder, 'slas/other.mdx'), other ?? '');
  const both = await record(['mql-volume', '2026-10', '520']);
  expect([both.code, both.stderr]).toEqual([
    2,
    expect.stringContaining('marketing-sales, other. Name one with --agreement'),
  ]);
  const wrong = await record(['mql-volume', '2026-10', '520'], { agreement: 'othr' });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean “other”?')]);
  expect((await record(['mql-volume', '2026-10', '520'], { agreement: 'other' })).code).toBe(0);
  expect(existsSync(join(folder, 'results/other.csv'))).toBe(true);
});

test('a goal that only an earlier version had takes a value for its time, and says where it stands', async () => {
  const { commit } = gitRepository(folder);
  commit('The first agreement', '2026-06-24');
  const agreement = 'slas/marketing-sales.mdx';
  const [before = '', after = ''] = (recordedHandbook[agreement] ?? '').split(
    / {2}- id: first-contact\n[\s\S]*?(?=remedies:)/,
  );
  const second = `${before}${after}`
    .replaceAll('1.0.0', '2.0.0')
    .replace('from: 2026-07-01, until', 'from: 2026-10-01, until');
  commit('Without the clock', '2026-09-20', { [agreement]: second });
  const { code, stdout, stderr } = await record(['first-contact', '2026-08', '470 of 500']);
  expect([code, stdout], stderr).toEqual([0, expect.stringContaining('August 2026: missed (version 1.0.0)')]);
});

test('nothing is written through a link, nor over bytes that are no text', async () => {
  writeFileSync(join(folder, path), Buffer.from('goal,period,value\nmql-volume,2026-09,4\xe9\n', 'latin1'));
  expect((await record(['mql-volume', '2026-10', '520'])).code).toBe(2);
  rmSync(join(folder, 'results'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'results'));
  const { code, stderr } = await record(['mql-volume', '2026-10', '520']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('is a link')]);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});

test('the real command takes a handbook from outside, and says what is missing', async () => {
  const args = ['record', 'mql-volume', '2026-10', '520', folder, '--today', '2026-11-22'];
  const done = await run(args);
  expect([done.code, done.stderr]).toEqual([0, '']);
  const { code, stderr } = await run(['record', 'mql-volume', '2026-10'], { cwd: folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining('The value is missing')]);
});

function record(words: readonly string[], options: RecordOptions = {}) {
  return call(() => runRecord(words, folder, { today: '2026-11-22', ...options }));
}
