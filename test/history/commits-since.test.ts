import { commitsSince, sharedCommit } from '@living-sla/host';
import { expect, test } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('commits to a file are told from every branch since the base, the newest first', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  const base = commit('Start', '2026-01-01', { 'book/a.mdx': '1', 'book/b.mdx': '1' });
  git('checkout', '--quiet', '-b', 'branch');
  const first = commit('On the branch', '2026-01-02', { 'book/a.mdx': '2' });
  commit('Another file', '2026-01-03', { 'book/b.mdx': '2' });
  const second = commit('Again', '2026-01-04', { 'book/a.mdx': '3' });
  git('checkout', '--quiet', 'main');
  const later = commit('Meanwhile', '2026-01-05', { 'other.txt': 'x' });
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'branch');
  expect(await commitsSince(`${folder}/book`, base, 'a.mdx')).toEqual([second, first]);
  expect(await commitsSince(`${folder}/book`, later, 'a.mdx')).toEqual([second, first]);
  expect(await commitsSince(`${folder}/book`, undefined, 'a.mdx')).toEqual([second, first, base]);
  expect(await commitsSince(`${folder}/book`, base, '--all')).toEqual([]);
});

test('the last commit that two lines share is found, and whether the other has gone on', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  const start = commit('Start', '2026-01-01', { a: '1' });
  git('checkout', '--quiet', '-b', 'branch');
  const mine = commit('Mine', '2026-01-02', { a: '2' });
  expect(await sharedCommit(folder, 'main')).toEqual({ id: start, isBehind: false });
  git('checkout', '--quiet', 'main');
  commit('Theirs', '2026-01-03', { b: '1' });
  git('checkout', '--quiet', 'branch');
  expect(await sharedCommit(folder, 'main')).toEqual({ id: start, isBehind: true });
  expect(await sharedCommit(folder, mine)).toEqual({ id: mine, isBehind: false });
  expect(await sharedCommit(folder, 'nowhere')).toBeUndefined();
  expect(await sharedCommit(folder, '--help')).toBeUndefined();
});

test('where there is no git history there are no commits', async () => {
  const folder = temporaryFolder();
  expect(await commitsSince(folder, 'main', 'a.mdx')).toEqual([]);
  expect(await sharedCommit(folder, 'main')).toBeUndefined();
  gitRepository(folder);
  expect(await commitsSince(folder, 'main', 'a.mdx')).toEqual([]);
});
