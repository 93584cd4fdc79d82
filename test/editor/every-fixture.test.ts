import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { fixtures, treeOf } from './fixtures.ts';
import { fromEditor, reportedByCommand, reportedHere, type Told } from './same-findings.ts';
import { startEditor } from './start-editor.ts';

// Hundreds of handbooks, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const handbooks = fixtures();
let folder: string;
/** What `sla check --format json` says of each file that has findings, by its address. */
let expected: Record<string, Told[]>;

beforeAll(async () => {
  folder = makeFolder(treeOf(handbooks));
  expected = {};
  for (const name of handbooks.keys()) {
    for (const [path, told] of await reportedHere(join(folder, name), uriIn(name))) expected[uriIn(name)(path)] = told;
  }
});

afterAll(() => removeFolder(folder));

test('there are hundreds of them, with two thousand findings of every rule but a few', () => {
  const found = Object.values(expected).flat();
  expect(handbooks.size).toBeGreaterThan(250);
  expect(found.length).toBeGreaterThan(2000);
  expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(70);
});

test('what is expected here is what the command prints', async () => {
  const some = [...handbooks.keys()].filter((_, at) => at % Math.ceil(handbooks.size / 10) === 0);
  for (const name of some) {
    const here = await reportedHere(join(folder, name), uriIn(name));
    expect(await reportedByCommand(join(folder, name), { uri: uriIn(name) }), name).toEqual(here);
  }
});

test('an editor that asks for the whole workspace is told the same', async () => {
  const editor = await startEditor(folder, { manner: 'asks' });
  const { items } = (await editor.ask('workspace/diagnostic', { previousResultIds: [] })) as WorkspaceDiagnosticReport;
  expect(withFindings(items.map((item) => [item.uri, item.kind === 'full' ? item.items : []]))).toEqual(expected);
  expect(items.length).toBeGreaterThan(Object.keys(expected).length);
});

test('an editor that asks for each file is told the same', async () => {
  const editor = await startEditor(folder, { manner: 'asks' });
  const told: [string, Diagnostic[]][] = [];
  for (const path of Object.keys(treeOf(handbooks))) told.push([editor.uri(path), await editor.diagnostics(path)]);
  expect(withFindings(told)).toEqual(expected);
});

test('an editor that listens is told the same without opening a file', async () => {
  const editor = await startEditor(folder);
  const heard = () => withFindings(editor.told.map(({ uri, diagnostics }) => [uri, diagnostics]));
  await expect.poll(() => editor.told.length, { timeout: 120_000 }).toBe(Object.keys(expected).length);
  expect(heard()).toEqual(expected);
  expect(editor.log).toEqual([]);
});

function uriIn(name: string): (path: string) => string {
  return (path) => decodeURIComponent(pathToFileURL(join(folder, name, path)).href);
}

function withFindings(told: readonly (readonly [string, Diagnostic[]])[]): Record<string, Told[]> {
  const some = told.filter(([, diagnostics]) => diagnostics.length > 0);
  return Object.fromEntries(some.map(([uri, diagnostics]) => [decodeURIComponent(uri), diagnostics.map(fromEditor)]));
}
