import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test.each([
  ['simple', 'github', '.github/workflows/handbook.yml'],
  ['complete', 'gitlab', '.gitlab-ci.yml'],
])('a %s handbook for %s is made of flags alone, and the check is content', async (start, ci, file) => {
  const cwd = temporaryFolder();
  const flags = ['--organisation', 'Größe "A": #1', '--parties', 'Sales, 🚀', '--start', start, '--ci', ci];
  const { code, stdout, stderr } = await run(['init', 'our handbook', ...flags, '--currency', 'eur'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const written = stdout.split('\n').flatMap((line) => /^ {2}(\S.*)$/.exec(line)?.[1] ?? []);
  expect(written.sort()).toEqual(filesIn(join(cwd, 'our handbook')).map((path) => `our handbook/${path}`));
  expect(written).toContain(`our handbook/${file}`);
  expect(stdout).toContain("cd 'our handbook'");
  expect(stdout).toContain('git init');
  expect(load(readFileSync(join(cwd, 'our handbook', 'handbook.yaml'), 'utf8'))).toMatchObject({
    organisation: 'Größe "A": #1',
    currency: 'EUR',
  });
  const checked = await run(['check', 'our handbook', '--preset', 'strict', '--fail-on', 'warning'], { cwd });
  expect(checked.code, checked.stdout).toBe(0);
});

test('without a terminal it takes what is usual only where it is told to, and else names what is missing', async () => {
  const cwd = temporaryFolder();
  const asked = await run(['init'], { cwd });
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('--organisation')]);
  expect(readdirSync(cwd)).toEqual([]);
  expect((await run(['init', '--yes'], { cwd })).code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(
    ['.github', '.gitignore', '.vscode', 'README.md', 'glossary', 'handbook.yaml', 'reviews', 'slas'].sort(),
  );
});

test('nothing is written over, and nothing is written where something stands in the way', async () => {
  const cwd = temporaryFolder({ 'README.md': 'ours', 'glossary/lead.mdx': 'ours', 'notes.txt': 'ours' });
  const before = filesIn(cwd);
  for (const more of [[], ['--keep']]) {
    const { code, stderr } = await run(['init', '--yes', ...more], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('“glossary/lead.mdx” is there already')]);
  }
  expect(filesIn(cwd)).toEqual(before);
  expect(before.map((path) => readFileSync(join(cwd, path), 'utf8'))).toEqual(['ours', 'ours', 'ours']);
});

test('a README that is there may stay, where somebody says so', async () => {
  const cwd = temporaryFolder({ 'README.md': 'ours', '.vscode': 'a file', 'notes.txt': 'ours' });
  const refused = await run(['init', '--yes'], { cwd });
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/“README.md” and “.vscode” are .*--keep/)]);
  expect(filesIn(cwd)).toHaveLength(3);
  const { code, stdout } = await run(['init', '--yes', '--keep', '--ci', 'none'], { cwd });
  expect([code, stdout.includes('README.md'), existsSync(join(cwd, '.github'))]).toEqual([0, false, false]);
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('ours');
  expect((await run(['check'], { cwd })).code).toBe(0);
});

test('a handbook does not begin in another one, nor in a file', async () => {
  const cwd = temporaryFolder({ 'handbook.yaml': 'organisation: A\n', 'notes.txt': '' });
  const places: [string, string][] = [
    ['.', 'already'],
    ['inside/deep', 'belongs to the handbook'],
    ['notes.txt', 'is a file'],
  ];
  for (const [place, words] of places) {
    const { code, stderr } = await run(['init', place, '--yes'], { cwd });
    expect([place, code, stderr]).toEqual([place, 2, expect.stringContaining(words)]);
  }
  expect(filesIn(cwd)).toEqual(['handbook.yaml', 'notes.txt']);
});

test('in a folder of a repository, the workflow goes where the host looks for it, and knows the way', async () => {
  const cwd = temporaryFolder();
  const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://gitlab.example/team/docs.git');
  const { code, stdout } = await run(['init', 'docs/our "sla"', '--yes'], { cwd });
  expect(code).toBe(0);
  expect(stdout).not.toContain('git init');
  expect(existsSync(join(cwd, 'docs/our "sla"/.gitlab-ci.yml'))).toBe(false);
  const pipeline = load(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8')) as { handbook: { variables: object } };
  expect(pipeline.handbook.variables).toMatchObject({ HANDBOOK: 'docs/our "sla"' });
});

test.each([
  [['--parties', 'Sales'], 'two parties'],
  [['--currency', 'beads'], 'no currency'],
  [['--ci', 'jenkins'], 'github, gitlab, none'],
])('%j is refused in words', async (flags, words) => {
  const cwd = temporaryFolder();
  const { code, stderr } = await run(['init', '--yes', ...flags], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  expect(readdirSync(cwd)).toEqual([]);
});

/** The paths of all files below a folder, with slashes, in order. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
