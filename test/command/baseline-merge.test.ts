import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, schemaComplaints, smallHandbook } from './small-handbook.ts';

const name = '.sla-baseline.json';
let cwd = '';

/** A handbook in git whose one vague agreement is put off. */
beforeEach(async () => {
  cwd = temporaryFolder(smallHandbook);
  git('init', '--quiet', '--initial-branch=main');
  await putOff('slas/middle.mdx');
});

test('two branches that put off findings of different files merge without a conflict', async () => {
  git('checkout', '--quiet', '-b', 'other');
  await putOff('slas/zero.mdx');
  git('checkout', '--quiet', 'main');
  await putOff('slas/alpha.mdx');
  expect(git('merge', '--quiet', 'other').status).toBe(0);
  expect(await check()).toMatchObject({ code: 0, stdout: expect.stringContaining('0 warnings') });
  expect(schemaComplaints('baseline', text())).toEqual([]);
  expect((await check('--update-baseline')).stdout).toContain('is as it was: 0 added, 0 taken out.');
});

test('two branches that change neighbouring lines: an update keeps the entries and notes of both sides', async () => {
  git('checkout', '--quiet', '-b', 'other');
  await putOff('slas/right.mdx', 'Theirs.');
  git('checkout', '--quiet', 'main');
  await putOff('slas/quick.mdx', 'Ours.');
  expect(git('merge', '--quiet', 'other').status).toBe(1);
  const refused = await check();
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(
    /^sla: The baseline cannot be read\. \.sla-baseline\.json:\d+:1: Git could not merge it/,
  );
  expect((await check('--update-baseline')).stdout).toContain('0 added, 0 taken out.\nThe entries of both sides');
  expect(text()).toMatch(/"note": "Ours\."[\s\S]*"note": "Theirs\."/);
  expect(schemaComplaints('baseline', text())).toEqual([]);
  expect(await check()).toMatchObject({ code: 0, stdout: expect.stringContaining('0 warnings') });
});

test('a file with a new name keeps its known findings, and an update writes the name down', async () => {
  renameSync(join(cwd, 'slas/middle.mdx'), join(cwd, 'slas/centre.mdx'));
  const moved = await check();
  expect([moved.code, moved.stdout]).toEqual([0, expect.stringContaining('match nothing any more: 0.')]);
  const amount = JSON.parse(text()).findings.length;
  expect((await check('--update-baseline')).stdout).toContain(`0 taken out, ${amount} moved along with a file.`);
  expect(text()).toContain('"slas/centre.mdx"');
  expect(text()).not.toContain('"slas/middle.mdx"');
});

test('an address of the schema, keys and notes of a person outlive an update', async () => {
  const byHand = text()
    .replace('{\n', '{\n  "$schema": "https://schemas.example/baseline.json",\n  "x-owner": "Sales",\n')
    .replace('{ "file"', '{ "note": "After the review.", "since": 2026, "file"');
  writeFileSync(join(cwd, name), byHand);
  writeFileSync(join(cwd, 'slas/alpha.mdx'), vague('slas/alpha.mdx'));
  expect((await check('--update-baseline')).stdout).toMatch(/[1-9]\d* added, 0 taken out\./);
  for (const line of byHand.split('\n').filter((each) => /note|x-owner|schema/.test(each))) {
    expect(text()).toContain(`${line.replace(/,$/, '')},\n`);
  }
  expect(schemaComplaints('baseline', text())).toEqual([]);
});

/** An agreement about something of its own, whose goal says no number. */
function vague(path: string): string {
  return agreement({ title: `About ${path}`, goals: ['Marketing hands over good leads to Sales every month.'] });
}

/** Adds an agreement, puts its findings off, and commits both. */
async function putOff(path: string, note?: string): Promise<void> {
  writeFileSync(join(cwd, path), vague(path));
  expect((await check('--update-baseline')).stdout).toMatch(/[1-9]\d* added, 0 taken out\./);
  if (note !== undefined) {
    writeFileSync(join(cwd, name), text().replaceAll(`{ "file": "${path}"`, `{ "note": "${note}", "file": "${path}"`));
  }
  git('add', '--all');
  git('commit', '--quiet', '-m', path);
}

function check(...args: string[]) {
  return run(['check', '--fail-on', 'warning', '--today', '2026-11-21', ...args], { cwd });
}

function text(): string {
  return readFileSync(join(cwd, name), 'utf8');
}

function git(...args: string[]) {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@team.example', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
}
