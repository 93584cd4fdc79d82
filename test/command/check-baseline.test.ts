import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, schemaComplaints, smallHandbook, vagueHandbook } from './small-handbook.ts';

const day = ['--today', '2026-11-21'];
const name = '.sla-baseline.json';

/** How much is wrong in the handbook of these tests. */
async function amountIn(cwd: string): Promise<number> {
  const { stdout } = await run(['check', '--no-baseline', '--format', 'json', ...day], { cwd });
  return JSON.parse(stdout).findings.length;
}

test('what is known is put off, and only what is new counts', async () => {
  const cwd = temporaryFolder(vagueHandbook);
  const check = (...args: string[]) => run(['check', '--fail-on', 'warning', ...day, ...args], { cwd });
  const amount = await amountIn(cwd);
  const written = await check('--update-baseline');
  expect(written.stdout).toMatch(new RegExp(`now holds ${amount} findings?: ${amount} added, 0 taken out\\.\n$`));
  expect([written.code, written.stderr]).toEqual([0, '']);

  const quiet = await check();
  expect(quiet.stdout).toContain(
    `Found: 0 errors, 0 warnings, 0 hints, 0 silenced, ${amount} known from the baseline.\n`,
  );
  expect(quiet.code).toBe(0);
  expect((await check('--no-baseline')).code).toBe(1);

  writeFileSync(
    join(cwd, 'slas/new.mdx'),
    agreement({ title: 'How deals move', goals: ['Marketing hands over deals to Sales every month.'] }),
  );
  const loud = await check();
  expect(loud.stdout).toContain(`, 0 silenced, ${amount} known from the baseline.\n`);
  expect(loud.stdout).toMatch(/^slas\/new\.mdx:5:5 {2}warning {2}.* goal-no-target$/m);
  expect(loud.code).toBe(1);

  const json = (await check('--format', 'json')).stdout;
  expect(schemaComplaints('check-report', json)).toEqual([]);
  expect(JSON.parse(json).summary.known).toBe(amount);
});

test('entries that match nothing any more are named, and an update keeps notes', async () => {
  const cwd = temporaryFolder(vagueHandbook);
  const path = join(cwd, 'known.json');
  const check = (...args: string[]) => run(['check', '--baseline', 'known.json', ...day, ...args], { cwd });
  await check('--update-baseline');
  const baseline = JSON.parse(readFileSync(path, 'utf8'));
  baseline.findings[0].note = 'After the review.';
  baseline.findings.push({ fingerprint: 'f0', file: 'slas/old.mdx', rule: 'goal-no-target', note: 'Gone.' });
  writeFileSync(path, JSON.stringify(baseline));

  const stale = await check();
  expect(stale.stdout).toContain(
    '1 entry matches no finding any more; --update-baseline takes it out of known.json:\n' +
      '  - f0  slas/old.mdx  goal-no-target  Gone.\n',
  );
  expect((await check('slas/vague.mdx')).stdout).not.toContain('Gone.');
  expect((await check('--update-baseline')).stdout).toMatch(/now holds \d+ findings?: 0 added, 1 taken out\./);
  const text = readFileSync(path, 'utf8');
  expect(JSON.parse(text).findings).toContainEqual(baseline.findings[0]);
  expect((await check('--update-baseline')).stdout).toContain('is as it was: 0 added, 0 taken out.');
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(existsSync(join(cwd, name))).toBe(false);
});

test('what cannot be: no such file, a broken one, a dry run', async () => {
  const cwd = temporaryFolder({ ...smallHandbook, [name]: '{ "version": 1, <<<<<<<' });
  const tried = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(['check', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  };
  expect(await tried()).toMatch(
    /^sla: The baseline cannot be read\. \.sla-baseline\.json:1:17: .* not JSON\..*--no-baseline/,
  );
  expect(await tried('--update-baseline')).toContain('cannot be read');
  expect(await tried('--baseline', 'none.json')).toContain('There is no baseline “none.json”.');
  expect(await tried('--baseline', 'slas')).toMatch(/^sla: The baseline “slas” cannot be read: .*\.\n$/);
  expect(await tried('--no-baseline', '--update-baseline')).toContain('do not go together');
  expect(await tried('--fix', '--dry-run', '--update-baseline')).toContain('A dry run writes nothing');
});
