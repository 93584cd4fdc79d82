import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findHandbook } from './find-handbook.ts';
import { folderHost } from './folder-host.ts';
import { openHandbook } from './open-handbook.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-folder-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('folderHost', () => {
  it('lists the files below the folder, without those of tools', async () => {
    for (const path of ['handbook.yaml', 'slas/a b.mdx', 'slas/deep/[x].mdx', '.git/config', 'node_modules/x/y.mdx'])
      write(path);
    expect(await folderHost(folder).list()).toEqual(['handbook.yaml', 'slas/a b.mdx', 'slas/deep/[x].mdx']);
  });

  it('does not follow a link out of the handbook', async () => {
    write('inside/handbook.yaml');
    write('outside/secret.mdx', 'secret');
    symlinkSync(join(folder, 'outside'), join(folder, 'inside/slas'));
    symlinkSync(join(folder, 'outside/secret.mdx'), join(folder, 'inside/secret.mdx'));
    expect(await folderHost(join(folder, 'inside')).list()).toEqual(['handbook.yaml']);
  });

  it('reads what is there, and nothing where there is nothing', async () => {
    write('handbook.yaml', 'organisation: Acme\n');
    const host = folderHost(folder);
    expect(await host.read('handbook.yaml')).toBe('organisation: Acme\n');
    expect(await host.read('slas/none.mdx')).toBeUndefined();
    expect(await host.read('.')).toBeUndefined();
  });

  it('reads nothing outside its folder', async () => {
    write('inside/handbook.yaml');
    write('secret.mdx', 'secret');
    const host = folderHost(join(folder, 'inside'));
    expect(await host.read('../secret.mdx')).toBeUndefined();
    expect(await host.read(join(folder, 'secret.mdx'))).toBeUndefined();
  });
});

describe('findHandbook', () => {
  it('goes up from a file or a folder to the nearest handbook.yaml', () => {
    write('handbook.yaml');
    write('slas/a.mdx');
    write('inner/handbook.yaml');
    write('inner/guide/b.mdx');
    expect(findHandbook(join(folder, 'slas/a.mdx'))).toBe(folder);
    expect(findHandbook(join(folder, 'slas'))).toBe(folder);
    expect(findHandbook(join(folder, 'inner/guide'))).toBe(join(folder, 'inner'));
    expect(findHandbook(join(folder, 'not/there/yet.mdx'))).toBe(folder);
  });

  it('finds none where there is none', () => {
    expect(findHandbook(folder)).toBeUndefined();
  });
});

describe('openHandbook', () => {
  it('loads a handbook from disk with the fast parser', async () => {
    write('handbook.yaml', 'organisation: Acme\n');
    write(
      'slas/a.mdx',
      '---\ntitle: A\nparties: [Marketing, Sales]\ngoals: [Send 560 leads a month.]\n---\n\n## Büro 😀 *x*\n',
    );
    const handbook = await openHandbook(folder, '2026-11-21');
    expect(handbook.agreements[0]).toMatchObject({ id: 'a', title: 'A' });
    expect(handbook.agreements[0]?.file.parts.headings[0]).toMatchObject({ text: 'Büro 😀 x' });
  });
});
