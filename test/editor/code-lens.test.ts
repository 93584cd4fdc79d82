import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeLens } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/a.mdx';
const definition = 'glossary/mql.mdx';
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  [agreement]: `---
title: A
parties: [Marketing, Sales]
goals:
  - Send 5 MQLs a month.
  - Be kind.
definitions:
  - { term: Warm-up call, means: A first talk. }
---

🎯 An MQL gets a warm-up call.
`,
  [definition]: '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead that fits.\n---\n',
};
const capabilities: ClientCapabilities = {
  textDocument: { codeLens: {} },
  workspace: { codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
};

test('goals and definitions carry what is missing and who uses them', async () => {
  const { lensesIn, server } = await openHandbook({ capabilities });
  expect(server.capabilities.codeLensProvider).toEqual({ resolveProvider: true });
  expect(await lensesIn(agreement)).toEqual([
    { line: 4, title: 'Measurable', command: '' },
    {
      line: 5,
      title: 'Not measurable. Missing: what is counted; how much is enough; by when, or over which period',
      command: '',
    },
    { line: 7, title: 'Used here 1 time', command: '' },
  ]);
  expect(await lensesIn(definition)).toEqual([{ line: 1, title: 'Used in 1 agreement, 2 times', command: '' }]);
});

test('a click lists the places in an editor that can show them', async () => {
  const { ask, uri } = await openHandbook({ capabilities, initializationOptions: { showsReferences: true } });
  const [lens] = (await ask('textDocument/codeLens', { textDocument: { uri: uri(definition) } })) as [CodeLens];
  expect(lens.command).toBeUndefined();
  const resolved = (await ask('codeLens/resolve', lens)) as CodeLens;
  const places = [
    { uri: uri(agreement), range: { start: { line: 4, character: 11 }, end: { line: 4, character: 15 } } },
    { uri: uri(agreement), range: { start: { line: 10, character: 6 }, end: { line: 10, character: 9 } } },
  ];
  expect(resolved.command).toEqual({
    title: 'Used in 1 agreement, 2 times',
    command: 'sla.showReferences',
    arguments: [uri(definition), { line: 1, character: 0 }, places],
  });
});

test('what is typed in one file counts in the other, and the editor is told to ask again', async () => {
  const { lensesIn, type, open, asked } = await openHandbook({ capabilities });
  await open(agreement, files[agreement]);
  await type(agreement, files[agreement].replace('An MQL', 'A lead'));
  expect(await lensesIn(definition)).toEqual([{ line: 1, title: 'Used in 1 agreement, 1 time', command: '' }]);
  await expect.poll(() => asked, { timeout: 10_000 }).toContain('workspace/semanticTokens/refresh');
  expect(asked).toContain('workspace/codeLens/refresh');
  expect(asked).not.toContain('workspace/inlayHint/refresh');
});

test('a lens whose definition is gone has no title', async () => {
  const { ask, uri, type } = await openHandbook({ capabilities });
  const [lens] = (await ask('textDocument/codeLens', { textDocument: { uri: uri(definition) } })) as [CodeLens];
  await type(definition, '');
  expect(await ask('codeLens/resolve', lens)).toMatchObject({ command: { title: '' } });
});

test('an editor without them is offered none', async () => {
  const { server } = await openHandbook({ capabilities: {} });
  expect(server.capabilities.codeLensProvider).toBeUndefined();
});

async function openHandbook(options: Parameters<typeof startEditor>[1]) {
  const editor = await startEditor(temporaryFolder(files), options);
  await editor.open(definition, files[definition]);
  const lensesIn = async (path: string) => {
    const lenses = (await editor.ask('textDocument/codeLens', {
      textDocument: { uri: editor.uri(path) },
    })) as CodeLens[];
    const shown = lenses.map(async (lens) => {
      const { command } = lens.command ? lens : ((await editor.ask('codeLens/resolve', lens)) as CodeLens);
      return { line: lens.range.start.line, title: command?.title, command: command?.command };
    });
    return Promise.all(shown);
  };
  return { ...editor, lensesIn };
}
