import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { startEditor } from './start-editor.ts';

const faulty = 'slas/marketing-sales.mdx';
const text = faultyHandbook[faulty] ?? '';
const start = { line: 0, character: 0 };
const whole = { start, end: { line: 99, character: 0 } };

test('a folder without a handbook is passed over in silence', async () => {
  const editor = await startEditor(temporaryFolder({ [faulty]: text, 'inside/handbook.yaml': 'organization: Acme\n' }));
  await editor.open(faulty, text);
  expect(await editor.hover(faulty, { line: 6, character: 40 })).toBeNull();
  expect(await editor.codeActions(faulty, whole)).toEqual([]);
  // Findings of a handbook come after those of the document that was opened before, if that had any.
  await editor.open('inside/handbook.yaml', 'organization: Acme\n');
  expect(await editor.diagnostics('inside/handbook.yaml')).not.toEqual([]);
  expect(editor.told.map(({ uri }) => uri)).toEqual([editor.uri('inside/handbook.yaml')]);
  expect(editor.log).toEqual([]);
});

test('a file of the handbook that is no page of it has no findings', async () => {
  const files = {
    ...faultyHandbook,
    'notes/idea.mdx': text,
    'slas/node_modules/x.mdx': text,
    '.github/ci.yaml': 'a: [',
  };
  const editor = await startEditor(temporaryFolder(files), { manner: 'asks' });
  for (const path of ['notes/idea.mdx', 'slas/node_modules/x.mdx', '.github/ci.yaml']) {
    await editor.open(path, text);
    expect(await editor.diagnostics(path), path).toEqual([]);
  }
});

test('a document that lies in no folder is passed over', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook), { manner: 'asks' });
  const uris = [
    'untitled:Untitled-1',
    'git:/a/slas/b.mdx?%7B%22ref%22%3A%22HEAD%22%7D',
    'vscode-chat-input:chatSession-1',
    'x',
  ];
  for (const uri of uris) {
    const textDocument = { uri, languageId: 'mdx', version: 1, text };
    await editor.send('textDocument/didOpen', { textDocument });
    expect(await editor.ask('textDocument/diagnostic', { textDocument }), uri).toEqual({ kind: 'full', items: [] });
  }
  expect(editor.log).toEqual([]);
});

test('a handbook that comes is found, and one that goes takes its findings with it', async () => {
  const { 'handbook.yaml': mark = '', ...pages } = faultyHandbook;
  const folder = temporaryFolder(pages);
  const editor = await startEditor(folder);
  const told = () => editor.told.findLast(({ uri }) => uri === editor.uri(faulty))?.diagnostics.length;
  await editor.open(faulty, text);
  expect(await editor.hover(faulty, start)).toBeNull();
  expect(told()).toBeUndefined();
  writeFileSync(join(folder, 'handbook.yaml'), mark);
  await editor.changedOnDisk('handbook.yaml');
  await expect.poll(told, { timeout: 10_000 }).toBeGreaterThan(3);
  rmSync(join(folder, 'handbook.yaml'));
  await editor.changedOnDisk('handbook.yaml');
  await expect.poll(told, { timeout: 10_000 }).toBe(0);
});
