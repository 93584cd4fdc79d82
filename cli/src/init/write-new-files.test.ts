import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTheWay, writeNewFiles } from './write-new-files.ts';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'living-sla-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('files and the folders they need are made', () => {
  writeNewFiles([
    { path: at('a.txt'), text: 'a' },
    { path: at('b', 'c', 'd.txt'), text: 'd' },
  ]);
  expect(readFileSync(at('a.txt'), 'utf8') + readFileSync(at('b', 'c', 'd.txt'), 'utf8')).toBe('ad');
});

test('where one cannot be made, none is left, and what was there before is', () => {
  mkdirSync(at('kept'));
  const files = [at('new', 'deep', 'a.txt'), at('kept', 'b.txt'), at('c', 'x'.repeat(300))];
  expect(() => writeNewFiles(files.map((path) => ({ path, text: '' })))).toThrow(/so nothing was/);
  expect([existsSync(at('new')), existsSync(at('c')), existsSync(at('kept', 'b.txt'))]).toEqual([false, false, false]);
  expect(existsSync(at('kept'))).toBe(true);
});

test('a file that has appeared in the meantime is not written over', () => {
  writeFileSync(at('there'), 'mine');
  const files = [at('first'), at('there')].map((path) => ({ path, text: 'theirs' }));
  expect(() => writeNewFiles(files)).toThrow(/so nothing was/);
  expect([existsSync(at('first')), readFileSync(at('there'), 'utf8')]).toEqual([false, 'mine']);
});

test('a file, a folder, a link to nowhere and a file in place of a folder stand in the way', () => {
  writeFileSync(at('file'), '');
  mkdirSync(at('folder'));
  symlinkSync(at('nowhere'), at('link'));
  symlinkSync(at('folder'), at('link-to-folder'));
  expect(inTheWay([at('file'), at('folder'), at('link'), at('file', 'x', 'y'), at('file', 'z')])).toEqual([
    at('file'),
    at('folder'),
    at('link'),
  ]);
  expect(inTheWay([at('free'), at('folder', 'free'), at('link-to-folder', 'free')])).toEqual([]);
});
