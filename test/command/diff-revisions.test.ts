import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSides } from '../../cli/src/diff/open-sides.ts';
import { reportOf } from '../../cli/src/diff/report-of.ts';
import type { GitRepository } from '../support/git-repository.ts';
import { run } from '../support/run.ts';
import { removeFolder } from '../support/temporary-folder.ts';
import { agreementThat, path, versionedHandbook } from './versioned-handbook.ts';

let repository: GitRepository;
const file = (name: string) => join(repository.folder, 'book', name);

beforeAll(() => {
  repository = versionedHandbook();
  repository.git('tag', 'v1');
  repository.commit('More leads', '2026-07-01', {
    [`book/${path}`]: agreementThat({ target: 560 }),
    'notes.mdx': 'Sales calls.\n',
  });
  writeFileSync(file(path), agreementThat({ target: 600 }));
  rmSync(file('glossary/mql.mdx'));
});
afterAll(() => removeFolder(repository.folder));

describe('what a revision is compared with', () => {
  test.each<[string, string, readonly [string, string?], readonly [string, string]]>([
    ['the working tree', 'book', ['v1'], ['at least 500', 'at least 600']],
    ['the working tree, from a folder inside', 'book/slas', ['HEAD~1'], ['at least 500', 'at least 600']],
    ['another revision', 'book', ['v1', 'HEAD'], ['at least 500', 'at least 560']],
    ['a folder, at the same place', '', ['main~1', 'book'], ['at least 500', 'at least 600']],
    ['a file, at the same place', '', ['HEAD', `book/${path}`], ['at least 560', 'at least 600']],
    ['a path of its own, from the top', '', [`v1:book/${path}`, `HEAD:book/${path}`], ['at least 500', 'at least 560']],
    ['a path of its own, from the working folder', 'book', [`v1:${path}`, path], ['at least 500', 'at least 600']],
    ['one path for both', 'book/slas', ['v1:./marketing-sales.mdx', 'HEAD'], ['at least 500', 'at least 560']],
    ['a path, with the working tree', 'book', [`HEAD:${path}`], ['at least 560', 'at least 600']],
  ])('%s', async (_, folder, args, [before, after]) => {
    const { changes } = await compare(folder, args);
    expect(changes.find(({ field }) => field === 'goals/*/target')).toMatchObject({ before, after });
  });
});

test('what is gone by now was removed, and what was not there yet is new', async () => {
  const gone = await compare('book', ['HEAD:glossary/mql.mdx']);
  expect(gone.changes).toMatchObject([
    { kind: 'removed', file: 'glossary/mql.mdx', reaches: [{ agreement: 'marketing-sales' }] },
  ]);
  expect(gone.notes).toEqual(['In the working tree there was nothing at this place, so all of it counts as removed.']);
  const fresh = await compare('', ['v1', 'notes.mdx']);
  expect(fresh.changes).toMatchObject([{ kind: 'added', file: 'notes.mdx' }]);
  expect(fresh.notes).toEqual(['In v1 there was nothing at this place, so all of it counts as added.']);
});

test.each<[readonly [string, string?], RegExp]>([
  [['nowhere'], /“nowhere” is no file or folder here, and no revision that git knows\. .*git fetch origin nowhere/],
  [['slas'], /“slas” is a file or a folder, and no revision that git knows\. To compare two of them, give both\./],
  [['v1:nowhere.mdx', path], /There is no “book\/nowhere\.mdx” in “v1”\. See what there was with: git ls-tree/],
  [['v1:../../x.mdx', path], /leads out of the repository/],
  [['v1$(touch hacked)', 'slas'], /is no file or folder here, and no revision/],
])('%j is refused with a way out', async (args, message) => {
  await expect(compare('book', args)).rejects.toThrow(message);
});

test('the command says so with its exit code', async () => {
  const call = (args: readonly string[]) => run(['diff', ...args], { cwd: join(repository.folder, 'book') });
  const fine = await call(['v1', '--format', 'markdown']);
  expect([fine.code, fine.stdout.split('\n')[0]?.replace(/\d+ .*/, '')]).toEqual([0, '## ']);
  const { code, stdout, stderr } = await call(['nowhere']);
  expect([code, stdout, stderr.startsWith('sla: “nowhere” is no file')]).toEqual([2, '', true]);
});

/** What the command does, without a process of its own for each of so many cases. */
function compare(folder: string, args: readonly [string, string?]) {
  return compareIn(join(repository.folder, folder), args);
}

async function compareIn(folder: string, [one, other]: readonly [string, string?]) {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return reportOf(await openSides(one, other, '2026-11-21'));
  } finally {
    process.chdir(before);
  }
}

test('a handbook that lay in another folder then is found there', async () => {
  const moved = versionedHandbook('old/place');
  try {
    moved.git('mv', 'old/place', 'book');
    writeFileSync(join(moved.folder, 'book', path), agreementThat({ target: 600 }));
    const { changes } = await compareIn(moved.folder, ['main', 'book']);
    expect(changes.map(({ file }) => file)).toEqual(changes.map(() => path));
    expect(changes.find(({ field }) => field === 'goals/*/target')).toMatchObject({ before: 'at least 500' });
  } finally {
    removeFolder(moved.folder);
  }
});
