import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadHandbook } from '@living-sla/core';
import { baseRevision, fastParser, findHandbookAt, handbookAt, hostAt, mainLine } from '@living-sla/host';
import { expect, test } from 'vitest';
import { gitRepository, runGit } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { leads, mql, settings } from './small-line.ts';

test('a handbook as it was, below the root of its repository, without links and folders of tools', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  mkdirSync(join(folder, 'book/slas'), { recursive: true });
  symlinkSync('/etc/passwd', join(folder, 'book/slas/link.mdx'));
  const files = {
    'book/handbook.yaml': settings,
    'book/slas/a b.mdx': leads('1.0.0'),
    'book/glossary/mql.mdx': mql('A lead.'),
  };
  const others = {
    'book/.git-x/y.mdx': 'x',
    'book/node_modules/z.mdx': 'x',
    'README.md': 'x',
    'book/logo.png': Buffer.from([0xff]),
  };
  commit('1', '2026-01-01', { ...files, ...others });
  git('tag', 'v1');
  commit('2', '2026-01-02', { 'book/slas/a b.mdx': leads('2.0.0') });
  const host = await handbookAt(join(folder, 'book'), 'v1');
  expect(await host.list()).toEqual(['glossary/mql.mdx', 'handbook.yaml', 'logo.png', 'slas/a b.mdx']);
  expect(await host.read('slas/a b.mdx')).toBe(leads('1.0.0'));
  for (const path of ['logo.png', 'slas/link.mdx', '../README.md', 'none'])
    expect(await host.read(path)).toBeUndefined();
  const handbook = await loadHandbook(host, { parser: fastParser, today: '2026-06-01' });
  expect(handbook.agreements.map(({ id, version }) => `${id} ${version}`)).toEqual(['a b 1.0.0']);
  const whole = await hostAt({ repository: join(folder, 'book/slas'), revision: 'HEAD~1', path: '' });
  expect(await whole.list()).toEqual([
    'README.md',
    'book/glossary/mql.mdx',
    'book/handbook.yaml',
    'book/logo.png',
    'book/slas/a b.mdx',
  ]);
});

test('what is not there is said to be missing', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  commit('1', '2026-01-01', { 'book/handbook.yaml': settings });
  const at = (revision: string, path?: string) =>
    hostAt({ repository: folder, revision, ...(path === undefined ? {} : { path }) });
  await expect(at('nowhere')).rejects.toMatchObject({ kind: 'unknown revision' });
  await expect(at('--output=x')).rejects.toMatchObject({ kind: 'unknown revision' });
  await expect(at('HEAD', 'none')).rejects.toMatchObject({ kind: 'no such path' });
  await expect(at('HEAD', 'book/handbook.yaml')).rejects.toMatchObject({ kind: 'no such path' });
  await expect(at('HEAD', '../x')).rejects.toMatchObject({ kind: 'no such path' });
  await expect(handbookAt(temporaryFolder(), 'HEAD')).rejects.toMatchObject({ kind: 'no repository' });
});

test('the handbook around a file or a folder of a revision', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  const files = {
    'book/handbook.yaml': settings,
    'book/slas/a.mdx': leads('1.0.0'),
    'book/in/handbook.yaml': settings,
  };
  commit('1', '2026-01-01', { ...files, 'book/in/guide/x.mdx': 'x', 'other/x.txt': 'x' });
  commit('2', '2026-01-02', { 'book/in/handbook.yaml': null, 'book/slas/a.mdx': null });
  const at = (path?: string, revision = 'HEAD~1') =>
    findHandbookAt({ repository: join(folder, 'book/in'), revision, ...(path === undefined ? {} : { path }) });
  expect(await at('book/slas/a.mdx')).toEqual({ root: 'book', file: 'slas/a.mdx' });
  expect(await at('./book/slas/')).toEqual({ root: 'book', file: undefined });
  expect(await at('book')).toEqual({ root: 'book', file: undefined });
  expect(await at('book/in/guide/x.mdx')).toEqual({ root: 'book/in', file: 'guide/x.mdx' });
  expect(await at('book/in/guide/x.mdx', 'HEAD')).toEqual({ root: 'book', file: 'in/guide/x.mdx' });
  expect(await at()).toEqual({ root: 'book/in', file: undefined });
  await expect(at('book/slas/a.mdx', 'HEAD')).rejects.toMatchObject({ kind: 'no such path' });
  await expect(at('other/x.txt')).rejects.toMatchObject({ kind: 'no handbook' });
  await expect(at('')).rejects.toMatchObject({ kind: 'no handbook' });
  await expect(at('book', 'nowhere')).rejects.toMatchObject({ kind: 'unknown revision' });
});

test('the main line is that of the place a copy came from, and what is shared with it is the base', async () => {
  const top = temporaryFolder();
  const origin = join(top, 'origin');
  mkdirSync(origin);
  const { git, commit } = gitRepository(origin);
  expect(await mainLine(origin)).toBeUndefined();
  const first = commit('1', '2026-01-01', { 'handbook.yaml': settings });
  expect(await mainLine(origin)).toEqual({ name: 'main', base: first });
  git('branch', '--move', 'trunk');
  expect(await mainLine(origin)).toEqual({ name: 'HEAD', base: first });
  runGit(top, ['clone', '--quiet', origin, 'copy']);
  const copy = join(top, 'copy');
  runGit(copy, ['switch', '--quiet', '--create', 'work']);
  runGit(copy, ['commit', '--quiet', '--allow-empty', '--message', '2']);
  expect(await mainLine(copy)).toEqual({ name: 'origin/trunk', base: first });
  expect(await baseRevision(copy)).toBe(first);
  expect(await baseRevision(top)).toBeUndefined();
});
