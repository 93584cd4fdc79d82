import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { makeVsix } from '../../extension/scripts/vsix.ts';
import { repository } from '../support/repository.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';

let parts: Readonly<Record<string, Uint8Array>>;
let bytes: number;

beforeAll(async () => {
  const folder = makeFolder();
  try {
    const vsix = await makeVsix(folder);
    bytes = vsix.bytes;
    parts = unzipSync(readFileSync(vsix.file));
  } finally {
    removeFolder(folder);
  }
});

test('the VSIX holds what runs on the desktop and in the browser, and nothing that was only needed to build it', () => {
  const paths = Object.keys(parts).sort();
  expect(paths.filter((path) => /\.(cjs|js)$/.test(path))).toEqual([
    'extension/dist/desktop.cjs',
    'extension/dist/server-node.cjs',
    'extension/dist/server-worker.js',
    'extension/dist/web.js',
    'extension/media/preview.js',
  ]);
  expect(paths.filter((path) => /\.(ts|map|node|wasm|tsbuildinfo)$|node_modules|tsconfig/.test(path))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining(['extension/LICENSE.txt', 'extension/readme.md', 'extension/changelog.md']),
  );
});

test('it is small', () => {
  expect(bytes / 1024).toBeLessThan(2048);
});

test('its manifest names no package that would have to be installed beside it', () => {
  const manifest = read('extension/package.json');
  expect(manifest).not.toMatch(/workspace:|dependencies|"scripts"/i);
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(JSON.parse(manifest)).toMatchObject({ publisher: 'living-sla', name: 'living-sla-vscode', version });
  // Without `type`, a name that ends in `.js` means CommonJS, which the browser build is.
  expect(JSON.parse(manifest).type).toBeUndefined();
});

test('every file that its manifest names is in it', () => {
  const manifest = JSON.parse(read('extension/package.json'));
  const named = [...new Set(textsIn(manifest).filter((text) => /^(\.\/)?[\w-]+\/[\w./-]+\.\w+$/.test(text)))];
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((path) => parts[`extension/${path.replace(/^\.\//, '')}`] === undefined)).toEqual([]);
});

test('every command that a menu, a button or a step of the walkthrough calls is one of it, or of VS Code', () => {
  const { contributes } = JSON.parse(read('extension/package.json'));
  const own = new Set(contributes.commands.map(({ command }: { command: string }) => command));
  const called = textsIn(contributes).flatMap((text) => [...text.matchAll(/command:([\w.]+)/gi)].map(([, id]) => id));
  const inMenus = Object.values(contributes.menus as Record<string, { command: string }[]>)
    .flat()
    .map(({ command }) => command);
  expect(called.length).toBeGreaterThan(8);
  const unknown = [...called, ...inMenus].filter((id) => !own.has(id));
  expect([...new Set(unknown)].sort()).toEqual(['sla.handbook.focus', 'vscode.openFolder']);
});

test('it starts where a handbook.yaml is, and nothing in its manifest starts it elsewhere', () => {
  const { activationEvents, contributes } = JSON.parse(read('extension/package.json'));
  expect(activationEvents).toEqual(['workspaceContains:**/handbook.yaml']);
  // VS Code starts an extension at every file of a language that it configures.
  expect(Object.keys(contributes.languages[0])).not.toContain('configuration');
});

function read(path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

/** Every text anywhere in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
