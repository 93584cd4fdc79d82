import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { markFile } from './output-folder.ts';
import { replaceFolder } from './replace-folder.ts';

test('the folder takes its place when it is whole, and nothing else stays', async () => {
  const root = temporary();
  const out = join(root, 'deep', 'site');
  const made = await replaceFolder(out, async (unfinished) => {
    expect(readdirSync(unfinished)).toEqual([]);
    writeFileSync(join(unfinished, 'index.html'), 'new');
    return 7;
  });
  expect(made).toBe(7);
  expect(readdirSync(out).sort()).toEqual([markFile, 'index.html']);
  expect(readdirSync(join(root, 'deep'))).toEqual(['site']);
});

test('what was there goes as a whole', async () => {
  const root = temporary();
  const out = join(root, 'site');
  mkdirSync(join(out, 'old'), { recursive: true });
  await replaceFolder(out, async (unfinished) => writeFileSync(join(unfinished, 'index.html'), 'new'));
  expect(readdirSync(out).sort()).toEqual([markFile, 'index.html']);
  expect(readdirSync(root)).toEqual(['site']);
});

test('where making it fails, what was there stays', async () => {
  const root = temporary();
  const out = join(root, 'site');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
  const failing = replaceFolder(out, async (unfinished) => {
    writeFileSync(join(unfinished, 'index.html'), 'half');
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual(['site']);
});

test('a web server may read the folder', async () => {
  const out = join(temporary(), 'site');
  await replaceFolder(out, async () => undefined);
  expect(statSync(out).mode & 0o777).toBe(0o777 & ~process.umask());
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'living-sla-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
