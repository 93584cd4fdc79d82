import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CannotRun } from '../cannot-run.ts';
import { markFile, outputFolder } from './output-folder.ts';

test('a folder that does not exist, an empty one and an earlier build may be replaced', () => {
  const { root, handbook } = project();
  expect(outputFolder(join(root, 'new', 'site'), handbook, false)).toBe(join(root, 'new', 'site'));
  mkdirSync(join(root, 'empty'));
  expect(outputFolder(join(root, 'empty'), handbook, false)).toBe(join(root, 'empty'));
  fill(root, 'old', markFile);
  expect(outputFolder(join(root, 'old'), handbook, false)).toBe(join(root, 'old'));
});

test('a folder of other files needs --force', () => {
  const { root, handbook } = project();
  const mine = fill(root, 'mine', 'notes.txt');
  expect(() => outputFolder(mine, handbook, false)).toThrow(/no build of ours has made.*--force/);
  expect(outputFolder(mine, handbook, true)).toBe(mine);
});

test.each([false, true])('what no build can bring back is never replaced (force: %s)', (force) => {
  const { root, handbook } = project();
  const refuse = (out: string, reason: RegExp) => {
    expect(() => outputFolder(out, handbook, force)).toThrow(CannotRun);
    expect(() => outputFolder(out, handbook, force)).toThrow(reason);
  };
  refuse(handbook, /the handbook itself/);
  refuse(root, /the handbook lies inside it/);
  refuse(join(handbook, 'slas'), /keeps its files there/);
  refuse(join(handbook, 'guide', 'site'), /keeps its files there/);
  refuse('.', /you or your home folder/);
  // Where the repository lies in the temporary folder, so does this handbook.
  refuse('..', /you or your home folder|the handbook lies inside it/);
  refuse(homedir(), /you or your home folder/);
  refuse(join(handbook, 'handbook.yaml'), /it is a file/);
  mkdirSync(join(root, 'repository', '.git'), { recursive: true });
  refuse(join(root, 'repository'), /git repository/);
});

test('a link to the handbook is the handbook', () => {
  const { root, handbook } = project();
  symlinkSync(handbook, join(root, 'link'));
  expect(() => outputFolder(join(root, 'link'), handbook, true)).toThrow(/the handbook itself/);
  expect(() => outputFolder(handbook, join(root, 'link'), true)).toThrow(/the handbook itself/);
});

test('a folder beside the handbook whose name begins alike is another folder', () => {
  const { root, handbook } = project();
  expect(outputFolder(join(root, 'handbook-site'), handbook, false)).toBe(join(root, 'handbook-site'));
  expect(outputFolder(join(handbook, 'dist'), handbook, false)).toBe(join(handbook, 'dist'));
});

function project(): { root: string; handbook: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return { root, handbook: fill(root, 'handbook', 'handbook.yaml') };
}

function fill(root: string, folder: string, file: string): string {
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, file), 'x');
  return join(root, folder);
}
