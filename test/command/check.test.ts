import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, smallHandbook, vagueHandbook } from './small-handbook.ts';

// A day of our own, so that no date in a rule ever changes what is found.
const day = ['--today', '2026-11-21'];

describe('exit codes', () => {
  test('0: nothing is wrong, and the run says what it has looked at', async () => {
    const { code, stdout, stderr } = await run(['check', ...day], { cwd: temporaryFolder(smallHandbook) });
    expect(stdout).toContain('Checked 2 files, among them 1 agreement.\nGoals: 1 in force, 1 measurable, 0 not');
    expect([code, stderr]).toEqual([0, '']);
  });

  test('0 or 1: the threshold decides', async () => {
    const cwd = temporaryFolder(vagueHandbook);
    expect((await run(['check', ...day], { cwd })).code).toBe(0);
    expect((await run(['check', '--fail-on', 'warning', ...day], { cwd })).code).toBe(1);
    expect((await run(['check', '--preset', 'strict', ...day], { cwd })).code).toBe(1);
  });

  test('1: an agreement that cannot be read is an error, and the rest is still checked', async () => {
    const cwd = temporaryFolder({ ...vagueHandbook, 'slas/broken.mdx': '---\ntitle: [\n---\n' });
    const { code, stdout } = await run(['check', ...day], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^slas\/broken\.mdx:\d+:\d+ {2}error {2}/m);
    expect(stdout).toMatch(/^slas\/vague\.mdx:5:5 {2}warning {2}.* goal-no-target$/m);
  });

  test('2: a folder without a handbook, with the way out', async () => {
    const { code, stdout, stderr } = await run(['check'], { cwd: temporaryFolder({ 'notes.txt': 'x' }) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^sla: There is no handbook: .* has a handbook\.yaml\. Give the folder of a handbook, or begin/,
    );
  });

  test('2: a handbook below the folder is named', async () => {
    const { code, stderr } = await run(['check'], { cwd: temporaryFolder({ 'content/handbook.yaml': '' }) });
    expect(code).toBe(2);
    expect(stderr).toContain('There is one below it: give “content”.');
  });

  test('0: a page with another ending is not read, and the run says so', async () => {
    const cwd = temporaryFolder({ ...smallHandbook, 'slas/b.md': 'x', 'slas/README.md': 'x' });
    const { code, stderr } = await run(['check', ...day], { cwd });
    expect([code, stderr]).toEqual([0, 'sla: “slas/b.md” is no page and is not checked. Call it “slas/b.mdx”.\n']);
  });

  test('2: a path that does not exist', async () => {
    const { code, stderr } = await run(['check', 'slas/none.mdx'], { cwd: temporaryFolder(smallHandbook) });
    expect([code, stderr]).toEqual([2, 'sla: There is no file or folder “slas/none.mdx”.\n']);
  });

  test('2: paths that match no file of the handbook', async () => {
    const cwd = temporaryFolder({ ...smallHandbook, 'README.md': 'x', 'notes/a.txt': 'x' });
    const { code, stdout, stderr } = await run(['check', 'README.md', 'notes'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('sla: “README.md” is no part of the handbook');
    expect(stderr).toContain('None of the paths is a file of the handbook');
  });

  test('2: a handbook without any page', async () => {
    const { code, stderr } = await run(['check'], {
      cwd: temporaryFolder({ 'handbook.yaml': 'organisation: Acme\n' }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('has no pages yet. Agreements are .mdx files in slas/');
  });

  test('2: files of several handbooks in one call', async () => {
    const cwd = temporaryFolder({ 'a/handbook.yaml': 'organisation: A\n', 'b/handbook.yaml': 'organisation: B\n' });
    const { code, stderr } = await run(['check', 'a', 'b/handbook.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('several handbooks: “a”, “b”');
  });
});

describe('what is shown', () => {
  test('a line a finding, the words marked below it', async () => {
    const { stdout } = await run(['check', ...day], { cwd: temporaryFolder(vagueHandbook) });
    expect(stdout).toMatch(/^slas\/vague\.mdx:5:5 {2}warning {2}“Marketing hands over leads.* goal-no-target$/m);
    expect(stdout).toContain(
      '    > 5 |   - Marketing hands over leads to Sales every month.\n' +
        '        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    );
  });

  test('only the files that were asked for, in the light of the whole handbook', async () => {
    const term = '---\nterm: Qualified lead\nmeans: A lead that fits.\n---\n';
    const cwd = temporaryFolder({ ...vagueHandbook, 'glossary/qualified-lead.mdx': term });
    const { code, stdout } = await run(['check', '--fail-on', 'hint', 'glossary', 'slas/marketing-sales.mdx'], { cwd });
    expect(stdout).toContain('Checked 2 files, among them 1 agreement.');
    expect(stdout).toContain('Terms: 1 defined, 1 used, 0 unused');
    expect(stdout).not.toContain('vague');
    expect(code).toBe(0);
  });

  test('paths count from where the reader stands', async () => {
    const root = temporaryFolder(vagueHandbook);
    const inside = await run(['check', 'vague.mdx', ...day], { cwd: join(root, 'slas') });
    expect(inside.stdout).toContain('\n../slas/vague.mdx:5:5  warning');
    mkdirSync(join(root, 'other'));
    const beside = await run(['check', '..', ...day], { cwd: join(root, 'other') });
    expect(beside.stdout).toContain('\n../slas/vague.mdx:5:5  warning');
  });

  test('colours for a terminal only, unless somebody asks for them', async () => {
    const cwd = temporaryFolder(vagueHandbook);
    const colour = '\u001B[';
    const shown = async (args: string[], environment?: Record<string, string>) =>
      (await run(['check', ...args], { cwd, ...(environment && { environment }) })).stdout.includes(colour);
    expect(await shown([])).toBe(false);
    expect(await shown([], { CI: 'true' })).toBe(false);
    expect(await shown([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await shown([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await shown(['--color'])).toBe(true);
    expect(await shown(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

describe('hostile names and words', () => {
  test('a name is never read as a command, an option or a colour', async () => {
    const names = ['slas/a b; $(touch pwned) `x` & "y".mdx', 'slas/-rf.mdx', 'slas/\u001B[2J.mdx', "slas/'é 見.mdx"];
    const root = temporaryFolder(smallHandbook);
    for (const name of names) writeFileSync(join(root, name), agreement({ goals: ['Do it well.'] }));
    const all = await run(['check', ...day], { cwd: root });
    expect(all.stdout).toContain('slas/a b; $(touch pwned) `x` & "y".mdx:5:5  warning');
    expect(all.stdout).toContain('slas/␛[2J.mdx:5:5  warning');
    expect(all.stdout).not.toContain('\u001B');
    for (const name of names) {
      const file = name.replace('slas/', '');
      const { code, stdout } = await run(['check', ...day, '--', file], { cwd: join(root, 'slas') });
      expect(stdout, file).toContain('Checked 1 file,');
      expect(code, file).toBe(0);
    }
    const missing = await run(['check', '\u001B[2Jnone'], { cwd: root });
    expect(missing.stderr).toBe('sla: There is no file or folder “\uFFFD[2Jnone”.\n');
  });

  test('words of an agreement cannot write to the terminal or to GitHub', async () => {
    const goals = ['"Do \\e]x;title\\a it well.\\n::error::fake"', "'100% | <b>good</b>'"];
    const cwd = temporaryFolder({ ...smallHandbook, 'slas/hostile.mdx': agreement({ goals }) });
    for (const format of ['text', 'github', 'markdown', 'junit', 'json', 'sarif']) {
      const { stdout } = await run(['check', '--format', format, '--fail-on', 'hint', ...day], { cwd });
      expect(stdout, format).toContain('slas/hostile.mdx');
      expect(
        [...stdout].filter((character) => '\u001B\u0007'.includes(character)),
        format,
      ).toEqual([]);
      expect(stdout, format).not.toMatch(/^::error::fake/m);
    }
  });
});
