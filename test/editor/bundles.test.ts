import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { type Bundles, bundleExtension } from '../../extension/scripts/bundle.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { connectEditor, type Editor, type Manner } from './editor.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { fixtures, treeOf } from './fixtures.ts';
import { expectSameFindings, fromEditor, reportedHere } from './same-findings.ts';
import { startEditor } from './start-editor.ts';
import { connectWorker } from './worker-connection.ts';

let folder: string;
let bundles: Bundles;

beforeAll(async () => {
  folder = makeFolder();
  bundles = await bundleExtension(folder);
});

afterAll(() => removeFolder(folder));

test('the four bundles are made, and import only what is there where they run', () => {
  expect(Object.keys(bundles)).toEqual(['desktop.cjs', 'web.js', 'server-node.cjs', 'server-worker.js']);
  expect(foreignImports('desktop.cjs')).toEqual(['vscode']);
  expect(foreignImports('web.js')).toEqual(['vscode']);
  expect(foreignImports('server-node.cjs')).toEqual(['satteri']);
  expect(foreignImports('server-worker.js')).toEqual([]);
});

test('what runs in a browser takes nothing from Node; what runs on the desktop does', () => {
  expect(nodeImports('web.js')).toEqual([]);
  expect(nodeImports('server-worker.js')).toEqual([]);
  expect(nodeImports('server-node.cjs')).not.toEqual([]);
});

test('the clients hold nothing of the engine', () => {
  const ofTheEngine = /^\.\.\/(core|schema|host)\//;
  for (const client of ['desktop.cjs', 'web.js'])
    expect(inputs(client).filter((path) => ofTheEngine.test(path))).toEqual([]);
  expect(inputs('server-worker.js').filter((path) => ofTheEngine.test(path)).length).toBeGreaterThan(50);
});

test('the server for the desktop, alone in its folder without the fast parser, tells what `sla check` tells', async () => {
  expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  const handbook = temporaryFolder(faultyHandbook);
  const options = { cwd: handbook, detached: process.platform !== 'win32' };
  const server = spawn(process.execPath, [join(folder, 'server-node.cjs'), '--stdio'], { ...options, stdio: 'pipe' });
  const editor = await startEditor(handbook, { server });
  expect(await expectSameFindings(handbook, editor, Object.keys(faultyHandbook))).toBeGreaterThan(20);
  expect(editor.log).toEqual([]);
});

describe('the server in a worker', () => {
  const paths = Object.keys(faultyHandbook);

  test('tells what `sla check` tells, and asks the client for each file once', async () => {
    const { editor, asked } = await openInWorker(faultyHandbook);
    const handbook = temporaryFolder(faultyHandbook);
    expect(await expectSameFindings(handbook, editor, paths)).toBeGreaterThan(20);
    expect(asked.filter((file) => file.endsWith('.mdx')).sort()).toEqual(
      paths
        .filter((path) => path.endsWith('.mdx'))
        .map(editor.uri)
        .sort(),
    );
    expect(editor.log).toEqual([]);
  });

  test('tells what `sla check` tells of every fixture', async () => {
    const handbooks = fixtures();
    const tree = treeOf(handbooks);
    const disk = temporaryFolder(tree);
    const { editor } = await openInWorker(tree, 'asks');
    const expected: Record<string, unknown> = {};
    for (const name of handbooks.keys()) {
      const uri = (path: string) => editor.uri(`${name}/${path}`);
      for (const [path, told] of await reportedHere(join(disk, name), uri))
        expected[decodeURIComponent(uri(path))] = told;
    }
    const { items } = (await editor.ask('workspace/diagnostic', {
      previousResultIds: [],
    })) as WorkspaceDiagnosticReport;
    const found = items.flatMap((item) => (item.kind === 'full' && item.items.length > 0 ? [item] : []));
    const told = found.map(({ uri, items }) => [decodeURIComponent(uri), items.map(fromEditor)] as const);
    expect(Object.fromEntries(told)).toEqual(expected);
    expect(editor.log).toEqual([]);
  }, 120_000);

  test('shows meanings and offers repairs', async () => {
    const { editor } = await openInWorker(faultyHandbook);
    const agreement = 'slas/marketing-sales.mdx';
    await editor.open(agreement, faultyHandbook[agreement] ?? '');
    const hover = await editor.hover(agreement, { line: 6, character: 34 });
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining('**Marketing qualified lead**') });
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    expect((await editor.codeActions(agreement, range)).length).toBeGreaterThan(1);
  });

  test('says once when the client gives no files, and goes on', async () => {
    const { editor } = await openInWorker(undefined);
    await editor.open('handbook.yaml', 'organization: Acme\n');
    expect(await editor.hover('handbook.yaml', { line: 0, character: 0 })).toBeNull();
    expect(await editor.hover('handbook.yaml', { line: 0, character: 0 })).toBeNull();
    expect(editor.log.filter((message) => message.includes('what a word means'))).toHaveLength(1);
  });
});

/** @param files what the client answers when it is asked for files; undefined: it fails. */
async function openInWorker(
  files: Readonly<Record<string, string>> | undefined,
  manner: Manner = 'listens',
): Promise<{ editor: Editor; asked: string[] }> {
  const connection = connectWorker(join(folder, 'server-worker.js'));
  const asked: string[] = [];
  const root = 'vscode-vfs://github/acme/handbook';
  connection.onRequest('sla/files/list', ({ folder: from }: { folder: string }) => {
    const start = decodeURIComponent(`${from}/`.slice(root.length + 1));
    return Object.keys(files ?? {}).flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []));
  });
  connection.onRequest('sla/files/read', ({ file }: { file: string }) => {
    if (files === undefined) throw new Error('The connection is lost.');
    asked.push(file);
    return files[decodeURIComponent(file.slice(root.length + 1))] ?? null;
  });
  const options = { folder: root, manner, initializationOptions: { servesFiles: true } };
  return { editor: await connectEditor(connection, options), asked };
}

/** Names of packages and modules that a bundle takes from outside, without those of Node. */
function foreignImports(file: string): string[] {
  return imports(file).filter((name) => !isOfNode(name));
}

function nodeImports(file: string): string[] {
  return imports(file).filter(isOfNode);
}

function imports(file: string): string[] {
  const outputs = Object.values(bundles[file]?.outputs ?? {});
  return [...new Set(outputs.flatMap((output) => output.imports.map(({ path }) => path)))].sort();
}

function isOfNode(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function inputs(file: string): string[] {
  return Object.keys(bundles[file]?.inputs ?? {});
}
