import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCommitted, newestOf } from '@living-sla/core/diff';
import { openHandbook, readHistory } from '@living-sla/host';
import { expect, test, vi } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { leads, mql, oddities, settings, versions } from './small-line.ts';

const today = { today: '2026-06-01' };

test('the handbook may lie anywhere in its repository, and what others commit does not count', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  commit('The start', '2026-01-10', {
    'docs/book/handbook.yaml': settings,
    'README.md': '1',
    'slas/x.mdx': leads('9.0.0'),
  });
  commit('First; “quoted” | bar', '2026-01-20', { 'docs/book/slas/a.mdx': leads('1.0.0') });
  commit('Not ours', '2026-01-21', { 'README.md': '2', 'slas/x.mdx': leads('9.1.0') });
  commit('Second', '2026-02-01', { 'docs/book/slas/a.mdx': leads('2.0.0') });
  const history = await readHistory(join(folder, 'docs/book'), today);
  expect(history.reach).toEqual({ kind: 'whole' });
  expect([...history.agreements.keys()]).toEqual(['a']);
  expect(versions(history, 'a')).toEqual([
    '2.0.0 2026-02-01 2026-02-01 slas/a.mdx',
    '1.0.0 2026-01-20 2026-01-20 slas/a.mdx',
  ]);
  const [, first] = history.agreements.get('a')!.versions;
  expect(first?.first).toMatchObject({ authored: '2026-01-20T12:00:00-05:00', subject: 'First; “quoted” | bar' });
});

test('a version is the last state that carried its number, with every definition as it stood then', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  commit('1', '2026-01-01', {
    'handbook.yaml': settings,
    'slas/a.mdx': leads('1.0.0'),
    'glossary/mql.mdx': mql('A lead.'),
  });
  commit('2', '2026-01-02', { 'glossary/mql.mdx': mql('A lead of 100 points.') });
  commit('3', '2026-01-03', { 'slas/a.mdx': leads('2.0.0'), 'glossary/mql.mdx': mql('A lead of 200 points.') });
  const history = await readHistory(folder, today);
  expect(versions(history, 'a')).toEqual([
    '2.0.0 2026-01-03 2026-01-03 slas/a.mdx',
    '1.0.0 2026-01-01 2026-01-02 slas/a.mdx',
  ]);
  const meanings = history.agreements.get('a')?.versions.map((each) => each.handbook().terms[0]?.means?.value);
  expect(meanings).toEqual(['A lead of 200 points.', 'A lead of 100 points.']);
  expect(oddities(history, 'a')).toEqual(['2026-01-02 changed without a new number 1.0.0']);
  expect(history.terms.get('mql')?.states.map(({ commit: { date } }) => date)).toEqual([
    '2026-01-03',
    '2026-01-02',
    '2026-01-01',
  ]);
});

test('what a merge brings is told once, as the merge; what was tried on the branch is not', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  commit('1', '2026-01-01', { 'handbook.yaml': settings, 'slas/a.mdx': leads('1.0.0') });
  git('switch', '--quiet', '--create', 'more');
  commit('Try', '2026-01-02', { 'slas/a.mdx': leads('1.5.0', 'Send 570 MQLs a month.') });
  commit('Try again', '2026-01-03', { 'slas/a.mdx': leads('2.0.0', 'Send 600 MQLs a month.') });
  git('switch', '--quiet', 'main');
  commit('Guide', '2026-01-04', { 'guide/a.mdx': '# A\n' });
  git('merge', '--quiet', '--no-ff', '--message', 'Merge: 600 MQLs', 'more');
  const history = await readHistory(folder, today);
  expect(history.agreements.get('a')?.versions.map(({ version, first }) => `${version} ${first.subject}`)).toEqual([
    '2.0.0 Merge: 600 MQLs',
    '1.0.0 1',
  ]);
  expect(versions(await readHistory(folder, { ...today, ref: 'more' }), 'a')).toHaveLength(3);
  expect(oddities(history, 'a')).toEqual([]);
});

test('a revert goes back to an older version', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  commit('1', '2026-01-01', { 'handbook.yaml': settings, 'slas/a.mdx': leads('1.0.0') });
  commit('2', '2026-01-02', { 'slas/a.mdx': leads('2.0.0', 'Send 900 MQLs a month.') });
  git('revert', '--no-edit', 'HEAD');
  const history = await readHistory(folder, today);
  expect(newestOf(history, 'a')?.version).toBe('1.0.0');
  expect(history.agreements.get('a')?.oddities.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    'reverted: The text goes back from 2.0.0 to 1.0.0, as it stood on 2026-01-01.',
  ]);
});

test('a renamed agreement keeps its past, one that is removed is told of, one that comes back goes on', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  commit('1', '2026-01-01', {
    'handbook.yaml': settings,
    'slas/a.mdx': leads('1.0.0'),
    'slas/c.mdx': leads('1.0.0', 'Call 9 leads.', 'C'),
  });
  git('mv', 'slas/a.mdx', 'slas/b.mdx');
  commit('2', '2026-01-02', { 'slas/c.mdx': null });
  commit('3', '2026-01-03', { 'slas/b.mdx': leads('2.0.0', 'Send 900 MQLs a month.') });
  const gone = await readHistory(folder, today);
  expect([...gone.agreements.values()].map(({ id, exists }) => `${id} ${exists}`)).toEqual(['b true', 'c false']);
  expect(versions(gone, 'b')).toEqual([
    '2.0.0 2026-01-03 2026-01-03 slas/b.mdx',
    '1.0.0 2026-01-01 2026-01-02 slas/b.mdx',
  ]);
  commit('4', '2026-01-04', { 'slas/c.mdx': leads('1.1.0', 'Call 10 leads.', 'C') });
  const back = await readHistory(folder, today);
  expect(versions(back, 'c')).toEqual([
    '1.1.0 2026-01-04 2026-01-04 slas/c.mdx',
    '1.0.0 2026-01-01 2026-01-01 slas/c.mdx',
  ]);
  expect([...gone.agreements.keys(), ...oddities(gone, 'b'), ...oddities(back, 'c')]).toEqual(['b', 'c']);
});

test('names with spaces, quotes, line ends and letters of any language are only names', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  const names = [
    'a b',
    '"quoted"',
    "it's",
    'Büro 😀',
    '-n',
    ':(top)x',
    '*',
    'a\tb',
    'x\ny',
    '$(touch hacked)',
    'x -- HEAD',
  ];
  const files = Object.fromEntries(
    names.map((name) => [`slas/${name}.mdx`, leads('1.0.0', `Send ${name.length} leads.`)]),
  );
  commit('1\u001f2\u001e3\n\nslas/z.mdx', '2026-01-01', { 'handbook.yaml': settings, ...files });
  const history = await readHistory(folder, today);
  expect([...history.agreements.keys()].sort()).toEqual([...names].sort());
  expect(new Set(names.map((name) => versions(history, name).length))).toEqual(new Set([1]));
});

test('what is no text, or far too long, is named; links and other repositories are left out', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  const first = commit('1', '2026-01-01', { 'handbook.yaml': settings, 'slas/a.mdx': leads('1.0.0') });
  commit('2', '2026-01-02', { 'slas/a.mdx': Buffer.from([0x2d, 0x2d, 0x2d, 0xff, 0xfe]) });
  commit('3', '2026-01-03', { 'slas/a.mdx': 'x'.repeat(5 * 1024 * 1024 + 1) });
  commit('4', '2026-01-04', { 'slas/a.mdx': leads('2.0.0', 'Send 900 MQLs a month.') });
  const link = git('hash-object', '-w', 'slas/a.mdx');
  git('update-index', '--add', '--cacheinfo', `120000,${link},slas/link.mdx`);
  git('update-index', '--add', '--cacheinfo', `160000,${first},slas/other.mdx`);
  git('commit', '--quiet', '--message', '5');
  const history = await readHistory(folder, today);
  expect(oddities(history, 'a')).toEqual(['2026-01-02 unreadable undefined', '2026-01-03 unreadable undefined']);
  expect(versions(history, 'a').map((each) => each.split(' ')[0])).toEqual(['2.0.0', '1.0.0']);
  expect([...history.agreements.keys()]).toEqual(['a']);
});

test('whether the text at hand is that of the newest version, with its definitions', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  commit('1', '2026-01-01', {
    'handbook.yaml': settings,
    'slas/a.mdx': leads('1.0.0'),
    'glossary/mql.mdx': mql('A lead.'),
  });
  const history = await readHistory(folder, today);
  const committed = async () => isCommitted(history, await openHandbook(folder, today.today), 'a');
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  expect(await committed()).toBe(true);
  write('slas/a.mdx', leads('1.0.0').replaceAll('\n', '\r\n'));
  write('glossary/x.mdx', mql('Other.').replace('MQL', 'unused'));
  expect(await committed()).toBe(true);
  write('glossary/x.mdx', mql('Other.').replace('MQL', 'mail'));
  expect(await committed()).toBe(false);
  write('glossary/x.mdx', mql('Other.').replace('MQL', 'unused'));
  write('glossary/mql.mdx', mql('A firm.'));
  expect(await committed()).toBe(false);
  write('glossary/mql.mdx', mql('A lead.'));
  write('slas/a.mdx', leads('1.0.0', 'Send 561 MQLs a month.'));
  expect(await committed()).toBe(false);
});

test('a handbook that was moved to another folder keeps its past', async () => {
  const { folder, git, commit } = gitRepository(temporaryFolder());
  commit('0', '2026-01-01', { 'README.md': 'x', 'slas/note.txt': 'x' });
  const first = { 'handbook.yaml': settings, 'slas/a.mdx': leads('1.0.0'), 'glossary/mql.mdx': mql('A lead.') };
  commit('1', '2026-01-02', { ...first, 'slas/b.mdx': leads('1.0.0', 'Call 9 leads.', 'B'), 'README.md': 'y' });
  mkdirSync(join(folder, 'docs/the book'), { recursive: true });
  for (const each of ['handbook.yaml', 'slas', 'glossary']) git('mv', each, 'docs/the book/');
  commit('2', '2026-01-03', { 'docs/the book/slas/a.mdx': leads('2.0.0', 'Send 900 MQLs a month.'), 'README.md': 'z' });
  git('mv', 'docs/the book', 'book');
  git('mv', 'book/slas/b.mdx', 'book/slas/c.mdx');
  commit('3', '2026-01-04');
  commit('4', '2026-01-05', { 'book/slas/c.mdx': leads('1.1.0', 'Call 9 leads each day.', 'B') });
  const history = await readHistory(join(folder, 'book'), today);
  expect(versions(history, 'a')).toEqual([
    '2.0.0 2026-01-03 2026-01-03 slas/a.mdx',
    '1.0.0 2026-01-02 2026-01-02 slas/a.mdx',
  ]);
  expect(versions(history, 'c')).toEqual([
    '1.1.0 2026-01-05 2026-01-05 slas/c.mdx',
    '1.0.0 2026-01-02 2026-01-04 slas/c.mdx',
  ]);
  expect([...history.agreements.keys()]).toEqual(['a', 'c']);
  expect(history.agreements.get('a')?.versions[1]?.files.map(({ path }) => path)).toContain('glossary/mql.mdx');
});

test('it takes one git for the commits and one for the texts, however many there are', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  commit('0', '2026-01-01', { 'handbook.yaml': settings });
  for (let at = 1; at <= 12; at++)
    commit(`${at}`, '2026-01-02', { 'slas/a.mdx': leads(`${at}.0.0`, `Send ${at} MQLs.`) });
  const trace = join(temporaryFolder(), 'trace');
  vi.stubEnv('GIT_TRACE2_EVENT', trace);
  const history = await readHistory(folder, today).finally(() => vi.unstubAllEnvs());
  expect(versions(history, 'a')).toHaveLength(12);
  const events = readFileSync(trace, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; name: string });
  const commands = events.filter(({ event }) => event === 'cmd_name').map(({ name }) => name);
  expect(commands.filter((name) => name === 'log' || name === 'cat-file').sort()).toEqual(['cat-file', 'log']);
  expect(commands.length).toBeLessThan(6);
});
