import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, smallHandbook, vagueHandbook } from './small-handbook.ts';

const mebibyte = 1024 * 1024;

test('the summary of the job gets the Markdown report, behind what stands there', async () => {
  const cwd = temporaryFolder({ ...vagueHandbook, 'summary.md': '# Before\n\n' });
  const { stdout } = await check('github', cwd);
  expect(stdout).toContain('::warning file=slas/vague.mdx,');
  const { stdout: markdown } = await check('markdown', cwd);
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe(`# Before\n\n${markdown}`);
});

test('no other format writes it, and without the variable nobody does', async () => {
  const cwd = temporaryFolder(vagueHandbook);
  for (const format of ['text', 'json', 'sarif', 'junit', 'markdown']) await check(format, cwd);
  expect(existsSync(join(cwd, 'summary.md'))).toBe(false);
  const { code, stderr } = await check('github', cwd, '');
  expect([code, stderr]).toEqual([0, '']);
});

test('a summary never gets longer than GitHub takes, and says how many findings it leaves out', async () => {
  const goals = Array.from({ length: 2_000 }, (_, at) => `Do thing ${at} well${' & again'.repeat(20)}.`);
  const cwd = temporaryFolder({ ...smallHandbook, 'slas/long.mdx': agreement({ goals }) });
  writeFileSync(join(cwd, 'summary.md'), 'x'.repeat(mebibyte / 2));
  await check('github', cwd);
  expect(statSync(join(cwd, 'summary.md')).size).toBeLessThanOrEqual(mebibyte);
  expect(statSync(join(cwd, 'summary.md')).size).toBeGreaterThan(mebibyte * 0.9);
  const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
  expect(summary).toMatch(/^\*\*\d{3,} findings more did not fit here\.\*\* /m);
  expect(summary).toMatch(/^- Found: /m);
});

test('a summary that cannot be written is told, and changes nothing else', async () => {
  const cwd = temporaryFolder(vagueHandbook);
  mkdirSync(join(cwd, 'summary.md'));
  const { code, stdout, stderr } = await check('github', cwd);
  expect([code, stdout.includes('::warning ')]).toEqual([0, true]);
  expect(stderr).toMatch(/^sla: The summary of the job could not be written: /);
});

function check(format: string, cwd: string, summary = join(cwd, 'summary.md')) {
  const environment = { GITHUB_STEP_SUMMARY: summary };
  return run(['check', '--format', format, '--today', '2026-11-21'], { cwd, environment });
}
