import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientCapabilities, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Editor } from './editor.ts';
import { startEditor } from './start-editor.ts';
import { agreement, definition, heardOf, patience, pullAll, twoPages, withoutShortForm } from './workspace-reports.ts';

test('an unsaved definition changes the findings of files that are not open', async () => {
  const editor = await startEditor(temporaryFolder(twoPages));
  await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
  const before = heardOf(editor, agreement);
  expect(before).not.toContain('undefined-acronym');
  await editor.open(definition, withoutShortForm);
  await expect.poll(() => heardOf(editor, agreement), patience).toContain('undefined-acronym');
  await editor.close(definition);
  await expect.poll(() => heardOf(editor, agreement), patience).toEqual(before);
});

test('a closed file keeps the findings of its saved text; one that is gone loses them', async () => {
  const folder = temporaryFolder(twoPages);
  const editor = await startEditor(folder);
  await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
  const saved = heardOf(editor, agreement);
  await editor.open(agreement, '---\ntitle: [\n---\n');
  await expect.poll(() => heardOf(editor, agreement), patience).toContain('yaml-syntax');
  await editor.close(agreement);
  await expect.poll(() => heardOf(editor, agreement), patience).toEqual(saved);
  rmSync(join(folder, agreement));
  await editor.changedOnDisk(agreement);
  await expect.poll(() => heardOf(editor, agreement), patience).toEqual([]);
});

test('the second answer says in a word what has not changed, and takes back what is gone', async () => {
  const folder = temporaryFolder(twoPages);
  const editor = await startEditor(folder, { manner: 'asks' });
  const first = await pullAll(editor);
  expect(kinds(first, editor)).toEqual({ 'handbook.yaml': 'full', [agreement]: 'full', [definition]: 'full' });
  const second = await pullAll(editor, first);
  expect(kinds(second, editor)).toEqual({
    'handbook.yaml': 'unchanged',
    [agreement]: 'unchanged',
    [definition]: 'unchanged',
  });
  rmSync(join(folder, definition));
  await editor.changedOnDisk(definition);
  const third = await pullAll(editor, second);
  expect(kinds(third, editor)).toEqual({ 'handbook.yaml': 'unchanged', [agreement]: 'full', [definition]: 'full' });
  const gone = third.find(({ uri }) => uri === editor.uri(definition));
  expect(gone).toMatchObject({ items: [] });
  expect(gone?.resultId).toBeUndefined();
});

test('the second answer about a document is as short', async () => {
  const editor = await startEditor(temporaryFolder(twoPages), { manner: 'asks' });
  const textDocument = { uri: editor.uri(agreement) };
  const first = (await editor.ask('textDocument/diagnostic', { textDocument })) as { kind: string; resultId: string };
  expect(first.kind).toBe('full');
  const again = { textDocument, previousResultId: first.resultId };
  expect(await editor.ask('textDocument/diagnostic', again)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await editor.open(definition, withoutShortForm);
  expect(await editor.ask('textDocument/diagnostic', again)).toMatchObject({ kind: 'full' });
});

test('an editor that asks all the time is kept waiting until something changes', async () => {
  const editor = await startEditor(temporaryFolder(twoPages), { manner: 'asks' });
  const first = await pullAll(editor);
  await pullAll(editor, first);
  let answered = false;
  const third = pullAll(editor, first).then((items) => {
    answered = true;
    return items;
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(answered).toBe(false);
  await editor.open(definition, withoutShortForm);
  expect(kinds(await third, editor)[agreement]).toBe('full');
});

test('a large handbook is told in parts, and its first reading is shown', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [
      `slas/a${at}.mdx`,
      twoPages[agreement].replace('title: A', `title: A${at}`),
    ]),
  );
  const capabilities: ClientCapabilities = {
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: {} },
    window: { workDoneProgress: true },
  };
  const editor = await startEditor(temporaryFolder({ ...twoPages, ...many }), { manner: 'asks', capabilities });
  const params = { previousResultIds: [], partialResultToken: 'parts' };
  expect(await editor.ask('workspace/diagnostic', params)).toEqual({ items: [] });
  const progress = editor.heard('$/progress') as { token: unknown; value: Record<string, unknown> }[];
  const parts = progress.filter(({ token }) => token === 'parts').map(({ value }) => value.items as unknown[]);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flat()).toHaveLength(403);
  const shown = () => progress.filter(({ token }) => token !== 'parts').map(({ value }) => value);
  await expect.poll(() => shown().at(-1)?.kind, patience).toBe('end');
  expect(shown()[0]).toMatchObject({ kind: 'begin', title: 'Reading the handbook' });
  expect(shown()[1]).toMatchObject({ kind: 'report', message: expect.stringMatching(/^\d+ of 403 files$/) });
});

test('an editor that asks for open documents alone is sent the others, and each finding once', async () => {
  const capabilities: ClientCapabilities = { textDocument: { diagnostic: {} } };
  const editor = await startEditor(temporaryFolder(twoPages), { manner: 'asks', capabilities });
  await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
  await editor.open(agreement, twoPages[agreement]);
  await expect.poll(() => heardOf(editor, agreement), patience).toEqual([]);
  expect(await editor.diagnostics(agreement)).not.toEqual([]);
  await editor.close(agreement);
  await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
});

test('a finding leads to the page of its rule and to other places, and says what is of no effect, where that is shown', async () => {
  const tagSupport = { valueSet: [1, 2] as (1 | 2)[] };
  const capabilities: ClientCapabilities = { textDocument: { publishDiagnostics: { tagSupport } } };
  const unused = { 'glossary/unused.mdx': '---\nterm: Unused lead\nabbr: MQL\nmeans: A lead.\n---\n' };
  const initializationOptions = { ruleAddress: 'sla-rule:/' };
  const folder = temporaryFolder({ ...twoPages, ...unused });
  const editor = await startEditor(folder, { capabilities, initializationOptions });
  const told = () => editor.told.findLast(({ uri }) => uri === editor.uri('glossary/unused.mdx'))?.diagnostics ?? [];
  await expect.poll(() => told().length, patience).toBeGreaterThan(1);
  const pages = told().map(({ code, codeDescription }) => [code, codeDescription?.href]);
  expect(pages).toEqual(told().map(({ code }) => [code, `sla-rule:/${code}`]));
  expect(told().find(({ code }) => code === 'unused-term')?.tags).toEqual([1]);
  const places = told().flatMap(({ relatedInformation = [] }) =>
    relatedInformation.map(({ location }) => location.uri),
  );
  expect(places).toContain(editor.uri(definition));
});

function kinds(items: readonly WorkspaceDocumentDiagnosticReport[], editor: Editor): Record<string, string> {
  const root = editor.uri('');
  return Object.fromEntries(items.map(({ uri, kind }) => [uri.slice(root.length), kind]));
}
