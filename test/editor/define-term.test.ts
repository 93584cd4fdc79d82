import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, Diagnostic, Range } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { applyAction } from './apply-action.ts';
import type { Editor } from './editor.ts';
import { startEditor } from './start-editor.ts';

const path = 'slas/marketing-sales.mdx';
const text = `---
title: Marketing and Sales
version: 1.0.0
parties: [Marketing, Sales]
goals:
  - Deliver 560 SQOs to a Target Account every month.
definitions:
  - term: "Lead"
    means: "🎯 A person at a Target Account."
---

Each SQO gets a warm handshake from ARCX 🎯, and a NEWX.
`;
const files = { 'handbook.yaml': 'organisation: Acme\npreset: strict\n', [path]: text };
const able: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] } },
};

test.each(['\n', '\r\n'])('what is not defined can be, here or in the glossary, with line ends %j', async (newLine) => {
  const before = text.replaceAll('\n', newLine);
  const editor = await startEditor(temporaryFolder(files), { manner: 'asks', capabilities: able });
  await editor.open(path, before);
  const all = await editor.diagnostics(path);
  const missing = all.filter(({ code }) => /^undefined-/.test(String(code)));
  expect(missing.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['undefined-acronym', 'undefined-term', 'undefined-term-in-definition']),
  );
  for (const finding of missing) {
    for (const where of ['here', 'in the glossary']) {
      const action = await defining(editor, finding.range, where);
      expect(action).toMatchObject({ kind: 'quickfix', isPreferred: false });
      expect(action?.diagnostics?.[0]?.message).toBe(finding.message);
      const after = await applyAction(editor, action, { [path]: before }, 'Whatever counts 5 times a day.');
      const made = Object.keys(after).filter((each) => each !== path);
      expect(made.length).toBe(where === 'here' ? 0 : 1);
      for (const [file, words] of Object.entries(after)) {
        expect(words.replaceAll(newLine, ''), file).not.toMatch(/[\r\n]/);
        const found = await editor.diagnostics(file);
        expect(found.filter((each) => each.message === finding.message)).toEqual([]);
        expect(errors(found)).toEqual(file === path ? errors(all) : []);
      }
      for (const file of made) await editor.close(file);
      await editor.type(path, before);
    }
  }
  expect(editor.log).toEqual([]);
});

test('a definition is written as the others of the file are, with a blank for the meaning', async () => {
  const editor = await startEditor(temporaryFolder(files), { manner: 'asks', capabilities: able });
  await editor.open(path, text);
  const action = await defining(editor, rangeOf('SQOs'), 'here');
  const [change] = action?.edit?.documentChanges ?? [];
  expect(change).toEqual({
    textDocument: { uri: editor.uri(path), version: 1 },
    edits: [
      {
        range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } },
        snippet: { kind: 'snippet', value: `  - term: "SQO"\n    means: "\${1:SQO is …}"\n` },
      },
    ],
  });
});

test('until somebody writes the meaning, the definition is found to say nothing', async () => {
  const editor = await startEditor(temporaryFolder(files), { manner: 'asks', capabilities: able });
  await editor.open(path, text);
  for (const where of ['here', 'in the glossary']) {
    const after = await applyAction(editor, await defining(editor, rangeOf('SQOs'), where), { [path]: text });
    const last = Object.keys(after).at(-1) ?? '';
    expect(await editor.diagnostics(last)).toContainEqual(expect.objectContaining({ code: 'circular-definition' }));
    await editor.type(path, text);
  }
});

test('words that are selected can be defined, and a cursor among them offers nothing', async () => {
  const editor = await startEditor(temporaryFolder(files), { manner: 'asks', capabilities: able });
  await editor.open(path, text);
  const range = rangeOf('warm handshake');
  expect(await definitions(editor, { start: range.start, end: range.start })).toEqual([]);
  const offered = await definitions(editor, range, ['refactor']);
  expect(offered.map(({ title }) => title)).toEqual([
    'Define “warm handshake” here',
    'Define “warm handshake” in the glossary',
  ]);
  const after = await applyAction(editor, offered[1], { [path]: text }, 'A call of 5 minutes.');
  expect(after['glossary/warm-handshake.mdx']).toBe('---\nterm: warm handshake\nmeans: warm handshake is …\n---\n');
  expect(await definitions(editor, range)).toEqual([]);
});

test('a client that makes no files is offered none, and one without blanks gets plain edits', async () => {
  const editor = await startEditor(temporaryFolder(files));
  await editor.open(path, text);
  const offered = await definitions(editor, rangeOf('SQOs'));
  expect(offered.map(({ title }) => title)).toEqual(['Define “SQO” here']);
  expect(offered[0]?.edit?.changes?.[editor.uri(path)]?.[0]?.newText).toBe('  - term: "SQO"\n    means: "SQO is …"\n');
});

test('an editor that can is asked to show the new file, with its meaning selected', async () => {
  const capabilities = { ...able, window: { showDocument: { support: true } } };
  const editor = await startEditor(temporaryFolder(files), { capabilities });
  expect(editor.server.capabilities.executeCommandProvider?.commands).toContain('sla.showPlace');
  await editor.open(path, text);
  const { command } = (await defining(editor, rangeOf('SQOs'), 'in the glossary')) ?? {};
  const range = { start: { line: 2, character: 7 }, end: { line: 2, character: 15 } };
  expect(command?.arguments).toEqual([{ uri: editor.uri('glossary/sqo.mdx'), range }]);
  await editor.ask('workspace/executeCommand', { command: command?.command, arguments: command?.arguments });
  expect(editor.asked).toContain('window/showDocument');
  for (const wrong of [{ command: 'sla.other' }, { command: 'sla.showPlace', arguments: ['x'] }]) {
    expect(await editor.ask('workspace/executeCommand', wrong)).toBeNull();
  }
  expect(editor.log).toEqual([]);
});

async function defining(editor: Editor, range: Range, where: string): Promise<CodeAction | undefined> {
  const found = (await definitions(editor, range, ['quickfix'])).filter(({ title }) => title.endsWith(where));
  expect(found).toHaveLength(1);
  return found[0];
}

async function definitions(editor: Editor, range: Range, only?: string[]): Promise<CodeAction[]> {
  return (await editor.codeActions(path, range, only)).filter(({ title }) => title.startsWith('Define'));
}

function errors(findings: readonly Diagnostic[]): string[] {
  return findings.filter(({ severity }) => severity === 1).map(({ message }) => String(message));
}

/** Where words of the agreement stand first. */
function rangeOf(words: string): Range {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  const start = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { start, end: { ...start, character: start.character + words.length } };
}
