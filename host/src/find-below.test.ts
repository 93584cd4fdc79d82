import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileStates } from './file-states.ts';
import { findBelow } from './find-below.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-below-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

it('finds files of a name, those near the top first, without those of tools and behind links', async () => {
  for (const path of ['a/b/x.yaml', 'x.yaml', 'b/x.yaml', '.git/x.yaml', 'node_modules/a/x.yaml', 'dist/x.yaml'])
    write(path);
  write('a/other.yaml');
  mkdirSync(join(folder, 'c/x.yaml'), { recursive: true });
  symlinkSync(join(folder, 'a'), join(folder, 'd'));
  expect(await findBelow(folder, 'x.yaml')).toEqual(['x.yaml', 'b/x.yaml', 'a/b/x.yaml']);
});

it('gives up after so many folders, and finds nothing where there is no folder', async () => {
  for (const path of ['a/x.yaml', 'b/x.yaml', 'c/d/x.yaml']) write(path);
  expect(await findBelow(folder, 'x.yaml', 3)).toEqual(['a/x.yaml', 'b/x.yaml']);
  expect(await findBelow(join(folder, 'none'), 'x.yaml')).toEqual([]);
  expect(await findBelow(join(folder, 'a/x.yaml'), 'x.yaml')).toEqual([]);
});

it('tells when a file has been written, made or removed', async () => {
  write('slas/a.mdx', 'a');
  write('slas/b.mdx', 'b');
  const before = await fileStates(folder);
  expect([...before.keys()]).toEqual(['slas/a.mdx', 'slas/b.mdx']);
  expect(await fileStates(folder)).toEqual(before);
  write('slas/a.mdx', 'longer');
  rmSync(join(folder, 'slas/b.mdx'));
  write('slas/c.mdx');
  const after = await fileStates(folder);
  expect(after.get('slas/a.mdx')).not.toBe(before.get('slas/a.mdx'));
  expect([...after.keys()]).toEqual(['slas/a.mdx', 'slas/c.mdx']);
  expect(await fileStates(join(folder, 'none'))).toEqual(new Map());
});
