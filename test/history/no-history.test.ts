import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readHistory } from '@living-sla/host';
import { expect, test, vi } from 'vitest';
import { gitRepository, runGit } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { leads, settings, versions } from './small-line.ts';

const today = { today: '2026-06-01' };

/** A repository with two versions of one agreement, and a folder for its copies. */
function twoVersions(): { folder: string; copies: string } {
  const top = temporaryFolder();
  const [folder, copies] = [join(top, 'origin'), join(top, 'copies')];
  for (const each of [folder, copies]) mkdirSync(each);
  const { git, commit } = gitRepository(folder);
  commit('1', '2026-01-01', { 'handbook.yaml': settings, 'slas/a.mdx': leads('1.0.0') });
  commit('2', '2026-01-02', { 'slas/a.mdx': leads('2.0.0', 'Send 900 MQLs a month.') });
  git('config', 'uploadpack.allowFilter', 'true');
  return { folder, copies };
}

test('a shallow copy tells what it has, says that the rest is missing, and how to get it', async () => {
  const { folder, copies } = twoVersions();
  runGit(copies, ['clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, 'shallow']);
  const history = await readHistory(join(copies, 'shallow'), today);
  expect(history.reach).toMatchObject({ kind: 'cut', reason: 'shallow' });
  expect(history.reach).toHaveProperty('message', expect.stringMatching(/git fetch --unshallow.*fetch-depth: 0/));
  expect(versions(history, 'a')).toEqual(['2.0.0 2026-01-02 2026-01-02 slas/a.mdx']);
});

test('a copy without the older texts fetches nothing, and says how to get them', async () => {
  const { folder, copies } = twoVersions();
  runGit(copies, ['clone', '--quiet', '--filter=blob:none', pathToFileURL(folder).href, 'partial']);
  const history = await readHistory(join(copies, 'partial'), today);
  expect(history.reach).toMatchObject({
    kind: 'none',
    reason: 'partial',
    message: expect.stringContaining('--filter'),
  });
  expect(history.agreements.size).toBe(0);
});

test('a folder in no repository, such as an unpacked archive, has no history', async () => {
  const folder = temporaryFolder({ 'handbook.yaml': settings, 'slas/a.mdx': leads('1.0.0') });
  const { reach, agreements, terms } = await readHistory(folder, today);
  expect(reach).toMatchObject({ kind: 'none', reason: 'no repository', message: expect.stringContaining('git clone') });
  expect([agreements.size, terms.size]).toEqual([0, 0]);
});

test('a repository without a commit, or without one of this handbook, has none yet', async () => {
  const { folder, commit } = gitRepository(temporaryFolder({ 'book/handbook.yaml': settings, '.gitignore': 'book\n' }));
  const reach = async () => (await readHistory(join(folder, 'book'), today)).reach;
  expect(await reach()).toMatchObject({ kind: 'none', reason: 'no commit' });
  commit('Other things', '2026-01-01');
  expect(await reach()).toMatchObject({
    kind: 'none',
    reason: 'no commit',
    message: expect.stringContaining('git add'),
  });
});

test('without git there is no history', async () => {
  const { folder, copies } = twoVersions();
  vi.stubEnv('PATH', copies);
  const { reach } = await readHistory(folder, today).finally(() => vi.unstubAllEnvs());
  expect(reach).toMatchObject({ kind: 'none', reason: 'no git', message: expect.stringContaining('git-scm.com') });
});

test('a repository that git does not trust is told apart from none', async () => {
  const { folder } = twoVersions();
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  const { reach } = await readHistory(folder, today).finally(() => vi.unstubAllEnvs());
  expect(reach).toMatchObject({ kind: 'none', reason: 'failed', message: expect.stringContaining('safe.directory') });
});

test('a revision that was asked for and is none is an error, and an option is none', async () => {
  const { folder } = twoVersions();
  for (const ref of ['nowhere', '--all', '-n1', '', 'main\nmain', 'HEAD:slas', 'main..main']) {
    await expect(readHistory(folder, { ...today, ref }), ref).rejects.toMatchObject({ kind: 'unknown revision' });
  }
});

test('the settings of a person and the variables of a hook change nothing', async () => {
  const { folder, copies } = twoVersions();
  const whole = versions(await readHistory(folder, today), 'a');
  const git = (...args: string[]) => runGit(folder, args);
  for (const [key, value] of Object.entries(settingsOfSomebody)) git('config', key, value);
  vi.stubEnv('GIT_DIR', copies);
  vi.stubEnv('GIT_EXTERNAL_DIFF', 'false');
  const history = await readHistory(folder, today).finally(() => vi.unstubAllEnvs());
  expect(versions(history, 'a')).toEqual(whole);
  expect(whole).toHaveLength(2);
});

const settingsOfSomebody = {
  'log.showSignature': 'true',
  'log.follow': 'true',
  'log.diffMerges': 'combined',
  'log.date': 'relative',
  'format.pretty': 'oneline',
  'diff.renames': 'false',
  'diff.noprefix': 'true',
  'diff.external': 'false',
  'color.ui': 'always',
  'core.quotePath': 'true',
  'core.pager': 'false',
  'i18n.logOutputEncoding': 'ISO-8859-1',
};
