import { expect, it } from 'vitest';
import type { CommitRecord, FileChange } from './commit-record.ts';
import { followFiles } from './file-past.ts';

function commit(
  ...changes: readonly (readonly [path: string, blob: string | undefined, from?: string])[]
): CommitRecord {
  const note = { id: '1', authored: '2026-01-01T10:00:00+01:00', date: '2026-01-01', subject: '' };
  return { note, changes: changes.map(([path, blob, from]): FileChange => ({ path, blob, from })) };
}

function told(...commits: readonly CommitRecord[]): string[] {
  return followFiles(commits, (blob) => blob.split(' ')[1]).map(({ path, exists, states }) => {
    const way = states.map((state) => `${state.at} ${state.path} ${state.blob ?? 'gone'}`);
    return `${path}${exists ? '' : ' (gone)'}: ${way.join(', ')}`;
  });
}

it('follows a file that is changed, renamed, removed, and brought back', () => {
  const commits = [
    commit(['slas/a.mdx', '1']),
    commit(['slas/b.mdx', '2', 'slas/a.mdx']),
    commit(['slas/b.mdx', undefined]),
    commit(['slas/b.mdx', '3']),
  ];
  expect(told(...commits)).toEqual(['slas/b.mdx: 0 slas/a.mdx 1, 1 slas/b.mdx 2, 2 slas/b.mdx gone, 3 slas/b.mdx 3']);
});

it('keeps two files apart that change places, or move on', () => {
  const both = commit(['slas/a.mdx', '1'], ['slas/b.mdx', '2']);
  expect(told(both, commit(['slas/b.mdx', '1', 'slas/a.mdx'], ['slas/a.mdx', '2', 'slas/b.mdx']))).toEqual([
    'slas/b.mdx: 0 slas/a.mdx 1, 1 slas/b.mdx 1',
    'slas/a.mdx: 0 slas/b.mdx 2, 1 slas/a.mdx 2',
  ]);
  expect(told(both, commit(['slas/b.mdx', '1', 'slas/a.mdx'], ['slas/c.mdx', '2', 'slas/b.mdx']))).toEqual([
    'slas/b.mdx: 0 slas/a.mdx 1, 1 slas/b.mdx 1',
    'slas/c.mdx: 0 slas/b.mdx 2, 1 slas/c.mdx 2',
  ]);
});

it('lets a file take the place of one that is gone', () => {
  const commits = [
    commit(['slas/a.mdx', '1'], ['slas/b.mdx', '2']),
    commit(['slas/a.mdx', undefined]),
    commit(['slas/a.mdx', '2', 'slas/b.mdx']),
  ];
  expect(told(...commits)).toEqual([
    'slas/a.mdx: 0 slas/b.mdx 2, 2 slas/a.mdx 2',
    'slas/a.mdx (gone): 0 slas/a.mdx 1, 1 slas/a.mdx gone',
  ]);
});

it('takes a file that becomes another kind of thing for another file', () => {
  expect(told(commit(['slas/a.mdx', '1']), commit(['guide/a.mdx', '1', 'slas/a.mdx']))).toEqual([
    'slas/a.mdx (gone): 0 slas/a.mdx 1, 1 slas/a.mdx gone',
    'guide/a.mdx: 1 guide/a.mdx 1',
  ]);
});

it('follows a file that was rewritten while it moved, by its name, and only where that is clear', () => {
  const start = commit(['slas/a.mdx', '1 leads'], ['slas/b.mdx', '2 calls'], ['slas/c.mdx', '3 calls']);
  const moved = commit(['slas/a.mdx', undefined], ['slas/x.mdx', '9 leads'], ['glossary/y.mdx', '9 leads']);
  expect(told(start, moved).map((each) => each.split(':')[0])).toEqual([
    'slas/b.mdx',
    'slas/c.mdx',
    'slas/x.mdx',
    'glossary/y.mdx',
  ]);
  const unclear = commit(['slas/b.mdx', undefined], ['slas/c.mdx', undefined], ['slas/d.mdx', '9 calls']);
  expect(told(start, unclear).map((each) => each.split(':')[0])).toEqual([
    'slas/a.mdx',
    'slas/b.mdx (gone)',
    'slas/c.mdx (gone)',
    'slas/d.mdx',
  ]);
  const nameless = commit(['slas/a.mdx', undefined], ['slas/d.mdx', '9']);
  expect(told(commit(['slas/a.mdx', '1']), nameless)).toHaveLength(2);
});
