import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientCapabilities, Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Editor } from './editor.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { startEditor } from './start-editor.ts';

const path = 'slas/marketing-sales.mdx';
const capabilities: ClientCapabilities = { textDocument: { formatting: {}, rangeFormatting: {} } };
const untidy = `---

title:   Marketing and Sales 🤝  
# Both sides.
parties: [ Marketing,Sales ] # two
goals:
- id: "leads"
  # The number follows.
  statement:  >-
        Marketing sends 5 leads
        every day.
- Sales calls 5 leads every day.

---

Text  stays   as it is. 
`;
const tidy = `---
title: Marketing and Sales 🤝
# Both sides.
parties: [Marketing, Sales] # two
goals:
  - id: "leads"
    # The number follows.
    statement: >-
      Marketing sends 5 leads
      every day.
  - Sales calls 5 leads every day.
---

Text  stays   as it is. 
`;

test.each(['\n', '\r\n'])('the keys are set right, and nothing else changes, with line ends %j', async (newLine) => {
  const editor = await open();
  const before = untidy.replaceAll('\n', newLine);
  await editor.open(path, before);
  const edits = await format(editor, path);
  expect(applied(before, edits)).toBe(tidy.replaceAll('\n', newLine));
  for (const { newText, range } of edits) {
    expect(newText).toMatch(/^ *$/);
    expect(applied(before, [{ newText: '', range }]).length).toBeLessThanOrEqual(before.length);
  }
  const findings = await messages(editor, path);
  await editor.type(path, applied(before, edits));
  expect(await format(editor, path)).toEqual([]);
  expect(await messages(editor, path)).toEqual(findings);
  expect(editor.log).toEqual([]);
});

test('only the entries that are selected change', async () => {
  const editor = await open();
  await editor.open(path, untidy);
  const line = { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } };
  expect(applied(untidy, await format(editor, path, line))).toBe(
    untidy.replace('[ Marketing,Sales ]', '[Marketing, Sales]'),
  );
});

test('the example handbook stays as it is, and so does what cannot be read', async () => {
  const editor = await startEditor(join(repository, 'content'), { capabilities });
  for (const each of ['handbook.yaml', path]) {
    await editor.open(each, readFileSync(join(repository, 'content', each), 'utf8'));
    expect(await format(editor, each)).toEqual([]);
  }
  for (const broken of [
    untidy.replace('parties: [', 'parties: ['.repeat(2)),
    '',
    '---\n',
    '---\ntitle:  "x\n---\n',
    untidy.replace('- id', '\t- id'),
  ]) {
    await editor.type(path, broken);
    expect(await format(editor, path)).toEqual([]);
  }
  expect(editor.log).toEqual([]);
});

test('half-typed and faulty files are formatted or left, and say the same afterwards', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook), { capabilities });
  for (const [each, text] of Object.entries(faultyHandbook)) {
    await editor.open(each, text);
    const before = await messages(editor, each);
    await editor.type(each, applied(text, await format(editor, each)));
    expect(await messages(editor, each)).toEqual(before);
  }
  expect(editor.log).toEqual([]);
});

test('a file outside of a handbook is left alone, and an editor that formats nothing is offered nothing', async () => {
  const editor = await startEditor(temporaryFolder({ 'a.yaml': 'a:   1\n' }), { capabilities });
  await editor.open('a.yaml', 'a:   1\n');
  expect(await format(editor, 'a.yaml')).toEqual([]);
  expect(editor.server.capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  });
  const unable = await startEditor(temporaryFolder(), { capabilities: {} });
  expect(unable.server.capabilities.documentFormattingProvider).toBeUndefined();
});

test('an editor that can hear of it later hears that it is for pages of handbooks, once', async () => {
  const later = { dynamicRegistration: true };
  const editor = await startEditor(temporaryFolder({ 'handbook.yaml': 'organisation: Acme\n' }), {
    capabilities: { textDocument: { formatting: later, rangeFormatting: later } },
  });
  expect(editor.server.capabilities.documentFormattingProvider).toBeUndefined();
  expect(editor.asked).toEqual([]);
  await editor.open(path, untidy);
  await editor.open('handbook.yaml', 'organisation: Acme\n');
  expect(applied(untidy, await format(editor, path))).toBe(tidy);
  await expect.poll(() => editor.asked).toEqual(['client/registerCapability', 'client/registerCapability']);
});

function open(): Promise<Editor> {
  return startEditor(temporaryFolder({ 'handbook.yaml': 'organisation: Acme\npreset: strict\n' }), { capabilities });
}

async function format(editor: Editor, file: string, range?: Range): Promise<TextEdit[]> {
  const method = range === undefined ? 'textDocument/formatting' : 'textDocument/rangeFormatting';
  const options = { tabSize: 4, insertSpaces: false };
  return (await editor.ask(method, { textDocument: { uri: editor.uri(file) }, options, range })) as TextEdit[];
}

async function messages(editor: Editor, file: string): Promise<string[]> {
  return (await editor.diagnostics(file)).map(({ code, message }) => `${code} ${message}`);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(path, 'mdx', 1, text), [...edits]);
}
