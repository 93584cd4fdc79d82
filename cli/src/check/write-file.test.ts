import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStill, writeFileAtOnce } from './write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes a new file and an old one, keeps who may read it, and leaves nothing beside it', () => {
  const path = join(folder, 'a.mdx');
  writeFileAtOnce(path, 'one');
  chmodSync(path, 0o640);
  writeFileAtOnce(path, 'two é');
  expect(readFileSync(path, 'utf8')).toBe('two é');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.mdx']);
});

test('leaves nothing behind where it cannot write', () => {
  expect(() => writeFileAtOnce(join(folder, 'none/a.mdx'), 'x')).toThrow();
  expect(() => writeFileAtOnce(folder, 'x')).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('tells whether a file is still the text that was read', () => {
  const path = join(folder, 'a.mdx');
  writeFileSync(path, 'é');
  expect(isStill(path, 'é')).toBe(true);
  expect(isStill(path, 'e')).toBe(false);
  expect(isStill(join(folder, 'none.mdx'), '')).toBe(false);
  writeFileSync(path, Buffer.from([0x61, 0xff]));
  expect(isStill(path, 'a\uFFFD')).toBe(false);
  symlinkSync(path, join(folder, 'link.mdx'));
  writeFileSync(path, 'x');
  expect(isStill(join(folder, 'link.mdx'), 'x')).toBe(false);
});
