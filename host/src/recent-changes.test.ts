import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recentChanges } from './recent-changes.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-git-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Revenue operations',
    '-c',
    'user.email=revops@acme.example',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
}

function commit(subject: string, date: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '.');
  git('commit', '--quiet', '--date', `${date}T12:00:00`, '--message', subject);
}

describe('recentChanges', () => {
  it('tells the commits that touched the handbook, newest first, with paths below its root', async () => {
    git('init', '--quiet');
    commit('The start', '2026-01-20', { 'content/handbook.yaml': 'a', 'README.md': 'x' });
    commit('Only the tool', '2026-02-01', { 'README.md': 'y' });
    commit('More leads; and “quotes” | bars', '2026-03-01', { 'content/slas/a b.mdx': 'c', 'content/ü.mdx': 'd' });
    const changes = await recentChanges(join(folder, 'content'), 10);
    expect(changes).toMatchObject({
      kind: 'known',
      shallow: false,
      changes: [
        { date: '2026-03-01', subject: 'More leads; and “quotes” | bars', files: ['slas/a b.mdx', 'ü.mdx'] },
        { date: '2026-01-20', subject: 'The start', files: ['handbook.yaml'] },
      ],
    });
  });

  it('tells no more than it is asked for', async () => {
    git('init', '--quiet');
    for (const number of ['1', '2', '3']) commit(`Change ${number}`, `2026-01-0${number}`, { 'handbook.yaml': number });
    const changes = await recentChanges(folder, 2);
    expect(changes.kind === 'known' && changes.changes.map((change) => change.subject)).toEqual([
      'Change 3',
      'Change 2',
    ]);
  });

  it('says that a clone is shallow', async () => {
    git('init', '--quiet');
    commit('One', '2026-01-01', { 'handbook.yaml': '1' });
    commit('Two', '2026-01-02', { 'handbook.yaml': '2' });
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'clone');
    expect(await recentChanges(join(folder, 'clone'), 5)).toMatchObject({ kind: 'known', shallow: true });
  });

  it('says why there is no history', async () => {
    expect(await recentChanges(folder, 5)).toEqual({ kind: 'unknown', reason: 'no repository' });
  });

  it('has nothing to tell of a repository without commits', async () => {
    git('init', '--quiet');
    expect(await recentChanges(folder, 5)).toMatchObject({ kind: 'unknown' });
  });
});
