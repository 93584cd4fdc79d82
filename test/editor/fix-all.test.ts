import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { applyAction } from './apply-action.ts';
import type { Editor } from './editor.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { startEditor } from './start-editor.ts';

const start = { line: 0, character: 0 };

test('all safe repairs of a file are made at once, and then there are none left', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  let repaired = 0;
  for (const [path, text] of Object.entries(faultyHandbook)) {
    await editor.open(path, text);
    const before = await editor.diagnostics(path);
    for (const action of await fixingAll(editor, path)) {
      expect(Object.keys(action.edit?.changes ?? {})).toEqual([editor.uri(path)]);
      await applyAction(editor, action, { [path]: text });
      expect((await editor.diagnostics(path)).length).toBeLessThan(before.length);
      expect(await preferred(editor, path)).toEqual([]);
      expect(await fixingAll(editor, path)).toEqual([]);
      repaired += 1;
    }
    await editor.type(path, text);
  }
  expect(repaired).toBeGreaterThan(2);
  expect(editor.log).toEqual([]);
});

test('it is offered to those who ask for it, whatever name they have for it', async () => {
  const path = 'handbook.yaml';
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  await editor.open(path, faultyHandbook[path] ?? '');
  for (const only of ['source.fixAll.sla', 'source.fixAll', 'source', '']) {
    const kinds = (await editor.codeActions(path, { start, end: start }, [only])).map(({ kind }) => kind);
    expect(kinds).toEqual(['source.fixAll.sla']);
  }
  for (const only of [undefined, ['source.fixAll.other'], ['quickfix']]) {
    expect(await editor.codeActions(path, { start, end: start }, only)).toEqual([]);
  }
});

function fixingAll(editor: Editor, path: string): Promise<CodeAction[]> {
  return editor.codeActions(path, { start, end: start }, ['source.fixAll']);
}

/** What is left that could be made without asking, but for findings whose repair another file needs as well. */
async function preferred(editor: Editor, path: string): Promise<string[]> {
  const findings = await editor.diagnostics(path);
  const actions = await Promise.all(findings.map(({ range }) => editor.codeActions(path, range, ['quickfix'])));
  return actions
    .flat()
    .filter(({ isPreferred, edit }) => isPreferred && Object.keys(edit?.changes ?? {}).join() === editor.uri(path))
    .map(({ title }) => title);
}
