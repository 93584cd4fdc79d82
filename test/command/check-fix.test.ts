import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { schemaComplaints, smallHandbook } from './small-handbook.ts';

const day = ['--today', '2026-11-21'];
const wrong = `---
titel: 'Marketing and Sales'   # agreed in October
parties:   [Marketing, Sales]
goals:
  - { ownr: marketing, statement: "Marketing sends 5 leads every day." }
---
`;
const right = wrong.replace('titel', 'title').replace('ownr', 'owner');
const files = { ...smallHandbook, 'slas/one.mdx': wrong, 'slas/two.mdx': wrong };
const read = (folder: string, name = 'one') => readFileSync(join(folder, `slas/${name}.mdx`), 'utf8');

test('mends what has one repair, keeps the rest to the letter, and says what it did', async () => {
  const cwd = temporaryFolder(files);
  const { code, stdout, stderr } = await run(['check', '--fix', ...day], { cwd });
  expect(stdout).toContain(
    'Fixed 4 findings in 2 files:\n  slas/one.mdx: Change it to “title” (unknown-key)\n' +
      '  slas/one.mdx: Change it to “owner” (unknown-key)\n',
  );
  expect(stdout).toContain('Found: 0 errors,');
  expect([code, stderr]).toEqual([0, '']);
  expect([read(cwd), read(cwd, 'two')]).toEqual([right, right]);
  expect(readdirSync(join(cwd, 'slas')).sort()).toEqual(['marketing-sales.mdx', 'one.mdx', 'two.mdx']);
  const again = await run(['check', '--fix', ...day], { cwd });
  expect(again.stdout).toContain('Fixed nothing:');
  expect(read(cwd)).toBe(right);
});

test('a dry run shows the lines and writes nothing', async () => {
  const cwd = temporaryFolder(files);
  const { code, stdout } = await run(['check', '--fix', '--dry-run', 'slas/one.mdx', ...day], { cwd });
  expect(stdout).toContain('Would fix 2 findings in 1 file; nothing is written:\n\nslas/one.mdx\n    2 - titel: ');
  expect(stdout).toContain("\n    2 + title: 'Marketing and Sales'   # agreed in October\n");
  expect([code, read(cwd)]).toEqual([0, wrong]);
});

test('only the files that were asked for are changed', async () => {
  const cwd = temporaryFolder(files);
  await run(['check', '--fix', 'slas/two.mdx', ...day], { cwd });
  expect([read(cwd), read(cwd, 'two')]).toEqual([wrong, right]);
});

test('Windows line ends and a mark at the start of a file stay', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const cwd = temporaryFolder({ ...smallHandbook, 'slas/one.mdx': windows(wrong) });
  const { stdout } = await run(['check', '--fix', ...day], { cwd });
  expect(stdout).toContain('Fixed 2 findings in 1 file:');
  expect(stdout).toContain('\nFixed: 2 findings. ');
  expect(read(cwd)).toBe(windows(right));
});

test('a file that is not all text is left as it is', async () => {
  const cwd = temporaryFolder(files);
  const bytes = Buffer.concat([Buffer.from(wrong), Buffer.from([0xff, 0x0a])]);
  writeFileSync(join(cwd, 'slas/one.mdx'), bytes);
  await run(['check', '--fix', ...day], { cwd });
  expect(readFileSync(join(cwd, 'slas/one.mdx')).equals(bytes)).toBe(true);
  expect(read(cwd, 'two')).toBe(right);
});

test('a report for a program stays one', async () => {
  const { stdout, stderr } = await run(['check', '--fix', '--format', 'json', ...day], { cwd: temporaryFolder(files) });
  expect(schemaComplaints('check-report', stdout)).toEqual([]);
  expect(stderr).toContain('Fixed 4 findings in 2 files:');
});

test('--dry-run alone makes no sense', async () => {
  const { code, stderr } = await run(['check', '--dry-run'], { cwd: temporaryFolder(files) });
  expect([code, stderr]).toEqual([2, 'sla: The option --dry-run shows what --fix would change. Give both.\n']);
});
