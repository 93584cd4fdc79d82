import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSides } from '../../cli/src/diff/open-sides.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { schemaComplaints } from './small-handbook.ts';
import { agreementThat, around, path } from './versioned-handbook.ts';

describe('two files that lie in no handbook', () => {
  const lone = { 'before.mdx': agreementThat(), 'after.mdx': agreementThat({ target: 560 }) };

  test('are paired whatever their names, and the JSON fits its schema', async () => {
    const { code, stdout } = await run(['diff', 'before.mdx', 'after.mdx', '--format', 'json'], {
      cwd: temporaryFolder(lone),
    });
    expect([code, schemaComplaints('change-report', stdout)]).toEqual([0, []]);
    const { changes, required } = JSON.parse(stdout);
    const target = changes.find((each: { field: string }) => each.field === 'goals/*/target');
    expect(target).toMatchObject({
      class: 'material',
      direction: 'stricter',
      kind: 'changed',
      agreement: 'after',
      file: 'after.mdx',
      path: 'goals/volume/target',
      places: {
        before: { file: 'after.mdx', range: { start: { line: 17, column: 13 } } },
        after: { range: { start: { line: 17 } } },
      },
    });
    expect(target.parties[0]).toBe('marketing');
    expect(required).toMatchObject({
      bump: 'major',
      agreements: [{ before: '1.0.0', after: '1.0.0', lowest: '2.0.0', enough: false }],
    });
  });

  test('the text says what it means, and the exit code is 0 unless something is asked for', async () => {
    const cwd = temporaryFolder(lone);
    const plain = await run(['diff', 'before.mdx', 'after.mdx'], { cwd });
    expect(plain.stdout).toContain('Marketing and Sales agreement (after): ');
    expect(plain.stdout).toContain('[-500-]{+560+}');
    expect(plain.stdout).toContain(
      '“Marketing and Sales agreement” needs a new major version: 2.0.0 or higher; it still says 1.0.0.',
    );
    expect([plain.code, plain.stderr]).toEqual([0, '']);
    const failing = await run(['diff', 'before.mdx', 'after.mdx', '--fail-on', 'clarifying', '--require-bump'], {
      cwd,
    });
    expect(failing.code).toBe(1);
    expect(failing.stderr).toMatch(/^sla: .* --fail-on clarifying\.\nsla: The version number is too low in after\.\n$/);
  });

  test('colours are used where they are asked for', async () => {
    const { stdout } = await run(['diff', 'before.mdx', 'after.mdx', '--color'], { cwd: temporaryFolder(lone) });
    expect(stdout).toContain('\u001B[31m\u001B[9m');
    expect(stdout).not.toContain('[-');
  });

  test('nothing changed is said as well', async () => {
    const { code, stdout } = await run(['diff', 'before.mdx', 'before.mdx'], { cwd: temporaryFolder(lone) });
    expect([code, stdout]).toEqual([0, 'Nothing has changed between before.mdx and before.mdx.\n']);
  });

  test('a file against nothing is a new agreement', async () => {
    const { stdout } = await run(['diff', '/dev/null', 'after.mdx', '--format', 'github'], {
      cwd: temporaryFolder(lone),
    });
    expect(stdout).toMatch(/^::warning file=after\.mdx.*title=material change/);
  });
});

test('a file of a handbook is read among its other files, and nothing but it is compared', async () => {
  const now = {
    ...around,
    'glossary/mql.mdx': around['glossary/mql.mdx'].replace('demo', 'call'),
    [path]: agreementThat({ target: 560, version: '2.0.0' }),
  };
  const cwd = temporaryFolder({ ...prefixed('old', { ...around, [path]: agreementThat() }), ...prefixed('now', now) });
  const one = JSON.parse((await run(['diff', `old/${path}`, `now/${path}`, '--format', 'json'], { cwd })).stdout);
  expect(new Set(one.changes.map((each: { file: string }) => each.file))).toEqual(new Set([path]));
  const all = JSON.parse((await run(['diff', 'old', 'now', '--format', 'json'], { cwd })).stdout);
  const term = all.changes.find((each: { file: string }) => each.file === 'glossary/mql.mdx');
  expect(term).toMatchObject({
    agreement: null,
    field: 'means',
    reaches: [{ agreement: 'marketing-sales', goals: ['volume'] }],
  });
  // The agreement carries the number it had then, though it is not what is compared.
  const words = await run(['diff', 'old/glossary/mql.mdx', 'now/glossary/mql.mdx', '--format', 'json'], { cwd });
  expect(JSON.parse(words.stdout).required.agreements).toMatchObject([
    { before: '1.0.0', after: '2.0.0', enough: true },
  ]);
  const part = await run(['diff', 'old/slas', 'now/slas', '--format', 'github'], { cwd });
  expect(part.stdout).toMatch(/^::warning file=now\/slas\/marketing-sales\.mdx,line=/);
  expect(part.stdout).not.toContain('glossary');
});

test.each([
  [['-', path], /“-” would be the standard input/],
  [
    ['nowhere.mdx', path],
    /“nowhere\.mdx” is no file or folder here, and it cannot be a revision: .*in no git repository/,
  ],
  [['.', path], /“.*marketing-sales\.mdx” is a file, and “\.” is a folder\. Give two files, or two folders\./],
  [['slas', '.'], /“slas” is the folder “slas” of one, and “\.” is a whole handbook\. Compare the same part of both\./],
  [['picture.png', path], /“picture\.png” is no file of a handbook\./],
  [['latin.mdx', path], /“latin\.mdx” is no text in UTF-8\./],
] as const)('%j cannot be compared, and the message tells the way out', async ([one, other], message) => {
  const cwd = temporaryFolder({ ...around, [path]: agreementThat(), 'picture.png': 'x' });
  writeFileSync(join(cwd, 'latin.mdx'), Buffer.from([0x61, 0xe9, 0x61]));
  const before = process.cwd();
  process.chdir(cwd);
  try {
    await expect(openSides(one, other, '2026-11-21')).rejects.toThrow(message);
  } finally {
    process.chdir(before);
  }
});

test('a hostile text is shown and acts on nothing', async () => {
  const body = 'Sales must call \u001B[31m::error::x <b>soon</b> | @octocat.';
  const cwd = temporaryFolder({ 'before.mdx': agreementThat(), 'after.mdx': agreementThat({ body }) });
  const shown = (format: string) => run(['diff', 'before.mdx', 'after.mdx', '--format', format], { cwd });
  const [text, github, markdown] = await Promise.all([shown('text'), shown('github'), shown('markdown')]);
  for (const { stdout, code } of [text, github, markdown])
    expect([code, stdout.includes('\u001B')]).toEqual([0, false]);
  expect(github.stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([]);
  expect(markdown.stdout).not.toMatch(/<b>|@octocat/);
});

function prefixed(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([each, text]) => [`${folder}/${each}`, text]));
}
