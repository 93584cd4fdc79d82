import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreementThat, around, path } from './versioned-handbook.ts';

const unsigned = agreementThat({ signoffs: ['marketing'] }).replaceAll('\n', '\r\n');
const line = '  - { party: sales, by: Head of sales, on: 2026-11-20, version: 1.0.0 }';

test('a sign-off is written, and nothing else in the file changes; a second one is refused', async () => {
  const cwd = temporaryFolder({ ...around, [path]: unsigned });
  const text = () => readFileSync(join(cwd, path), 'utf8');
  const args = ['sign', 'marketing-sales', '--party', 'Sales', '--by', 'head of sales', '--on', '2026-11-20'];
  const dry = await run([...args, '--dry-run'], { cwd });
  expect(dry.stdout).toContain(`+ ${line}`);
  expect(text()).toBe(unsigned);
  const done = await run(args, { cwd });
  expect([done.code, done.stderr]).toEqual([0, '']);
  expect(done.stdout).toMatch(
    /^Written to slas\/marketing-sales\.mdx: Head of sales, for sales, agrees to version 1\.0\.0 on 2026-11-20\.\n/,
  );
  const [before, after] = [unsigned.split('\r\n'), text().split('\r\n')];
  expect(after.filter((each) => !before.includes(each))).toEqual([line]);
  expect(after.filter((each) => each !== line)).toEqual(before);
  const again = await run(args, { cwd });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('Sales has already signed version 1.0.0');
  expect((await run(['check', '--today', '2026-11-21'], { cwd })).code).toBe(0);
});

test.each([
  [['book', '--party', 'sales', '--by', 'x'], /is a folder\. Name one agreement/],
  [[`book/${path}`, '--party', 'slaes', '--by', 'x'], /Did you mean “sales”\?/],
  [[`book/${path}`, '--party', 'sales', '--by', 'x', '--on', 'today'], /Write a day as year-month-day/],
])('%j is refused', async (args, message) => {
  const files = Object.entries({ ...around, [path]: unsigned }).map(([each, text]) => [`book/${each}`, text]);
  const { code, stderr } = await run(['sign', ...args], { cwd: temporaryFolder(Object.fromEntries(files)) });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
