import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Outcome, run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, smallHandbook, vagueHandbook } from './small-handbook.ts';

const goals = ['Sales closes 20 deals every month.'];
const broken = { ...smallHandbook, 'slas/broken.mdx': '---\ntitle: [\n---\n' };
const unsafe = { ...smallHandbook, 'slas/unsafe.mdx': agreement({ goals, body: 'import x from "y"\n\n{1 + 1}\n' }) };
const lenient = 'organisation: Acme\nrules: { code-in-mdx: off }\n';

describe('a handbook that may be published', () => {
  test('is built into dist, as a whole, with its pages counted', async () => {
    const cwd = temporaryFolder(inside('book', vagueHandbook));
    const { code, stdout, stderr } = await build(['book'], cwd);
    expect([code, stderr.includes('sla:')], stderr).toEqual([0, false]);
    expect(stdout).toMatch(/^Built \d+ pages in \d+\.\d s: dist\n$/);
    expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain('Acme');
    expect(existsSync(join(cwd, 'dist/404.html'))).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['book', 'dist']);
    expect(readdirSync(join(cwd, 'book')).sort()).toEqual(['handbook.yaml', 'slas']);
  });

  test('replaces an earlier build; names are only names', async () => {
    const cwd = temporaryFolder(inside('my book; $(touch pwned)', smallHandbook));
    const out = 'a site & `more`';
    expect((await build(['my book; $(touch pwned)', '--out', out], cwd)).code).toBe(0);
    writeFileSync(join(cwd, out, 'left-over.html'), 'x');
    expect((await build(['--out', join('..', out)], join(cwd, 'my book; $(touch pwned)'))).code).toBe(0);
    expect(existsSync(join(cwd, out, 'left-over.html'))).toBe(false);
    expect(readdirSync(cwd).sort()).toEqual([out, 'my book; $(touch pwned)']);
  });

  test('takes the place of other files only when told to', async () => {
    const cwd = temporaryFolder({ ...inside('book', smallHandbook), 'public/notes.txt': 'mine' });
    const refused = await build(['book', '--out', 'public'], cwd);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/no build of ours has made.*--force/)]);
    expect(readdirSync(join(cwd, 'public'))).toEqual(['notes.txt']);
    expect((await build(['book', '--out', 'public', '--force'], cwd)).code).toBe(0);
    expect(existsSync(join(cwd, 'public/notes.txt'))).toBe(false);
  });
});

describe('findings that stop a build', () => {
  test.each([
    ['structure', broken, 'slas/broken.mdx'],
    ['safety', unsafe, 'slas/unsafe.mdx'],
    ['safety, whatever handbook.yaml says', { ...unsafe, 'handbook.yaml': lenient }, 'slas/unsafe.mdx'],
  ])('%s: they are shown, and nothing is written', async (_, files, file) => {
    const cwd = temporaryFolder(files);
    const { code, stdout, stderr } = await build([], cwd);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${file}:\\d+:\\d+ {2}error {2}`, 'm'));
    expect(stderr).toMatch(/^sla: Nothing was built\. The .*errors? above stops? it/);
    expect(readdirSync(cwd).sort()).toEqual(['handbook.yaml', 'slas']);
  });

  test('a baseline lets none of them through, and what it may put off stops no build anyway', async () => {
    const cwd = temporaryFolder({ ...vagueHandbook, 'handbook.yaml': 'organisation: Acme\npreset: strict\n' });
    const check = (...args: string[]) => run(['check', '--today', '2026-11-21', ...args], { cwd });
    expect((await check('--fail-on', 'error')).code).toBe(1);
    expect((await build([], cwd)).code).toBe(0);
    writeFileSync(join(cwd, 'slas/linking.mdx'), `${vagueHandbook['slas/vague.mdx']}\n[x](none.mdx)\n`);
    await check('--update-baseline');
    expect((await check()).code).toBe(0);
    const refused = await build([], cwd);
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringMatching(/^slas\/linking\.mdx.* broken-link$/m)]);
  });

  test('what an earlier build made stays', async () => {
    const cwd = temporaryFolder(broken);
    mkdirSync(join(cwd, 'dist'));
    for (const name of ['.living-sla', 'index.html']) writeFileSync(join(cwd, 'dist', name), 'old');
    expect((await build([], cwd)).code).toBe(1);
    expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toBe('old');
  });
});

describe('a build that cannot run', () => {
  test.each([
    ['.', /is the handbook itself|you or your home folder/],
    ['..', /the handbook lies inside it/],
    ['slas', /the handbook keeps its files there/],
    ['handbook.yaml', /it is a file/],
  ])('never writes to %s', async (out, reason) => {
    const root = temporaryFolder(inside('book', smallHandbook));
    const { code, stdout, stderr } = await build(['--force', '--out', out], join(root, 'book'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(readdirSync(join(root, 'book', 'slas'))).toEqual(['marketing-sales.mdx']);
  });

  test('says so where there is no handbook', async () => {
    const { code, stderr } = await build([], temporaryFolder());
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no handbook')]);
  });
});

function build(args: readonly string[], cwd: string): Promise<Outcome> {
  return run(['build', '--today', '2026-11-21', ...args], { cwd, timeLimit: 60_000 });
}

function inside(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
