import { expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Editor } from './editor.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { startEditor } from './start-editor.ts';

test('every repair that is offered makes its finding go', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  let repaired = 0;
  for (const [path, text] of Object.entries(faultyHandbook)) {
    await editor.open(path, text);
    for (const finding of await editor.diagnostics(path)) {
      for (const action of await editor.codeActions(path, finding.range)) {
        // What a person has to fill in is found until it is filled in.
        if (!isFor(action, finding) || action.title === expand || byHand.test(action.title)) continue;
        await editor.type(path, applied(action, editor.uri(path), text));
        expect(await editor.diagnostics(path), action.title).not.toContainEqual(sameWords(finding));
        await editor.type(path, text);
        repaired += 1;
      }
    }
  }
  expect(repaired).toBeGreaterThan(5);
  expect(editor.log).toEqual([]);
});

test('a repair stands at its words, has a title, and is the preferred one where there is no other', async () => {
  const editor = await openSettings();
  const [action, ...more] = await editor.codeActions('handbook.yaml', at(1, 2));
  expect(more.map(({ title }) => title)).toEqual(['Silence “unknown-key” here, with a reason']);
  expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'unknown-key' }] });
  expect(action?.title).toContain('preset');
  expect(applied(action, editor.uri('handbook.yaml'), faultyHandbook['handbook.yaml'] ?? '')).toContain(
    '\npreset: strict',
  );
});

test('a goal that is a plain sentence can grow into fields, once and at nobody’s keystroke', async () => {
  const path = 'slas/marketing-sales.mdx';
  const text = faultyHandbook[path] ?? '';
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  await editor.open(path, text);
  const [line, character] = [text.split('\n').findIndex((each) => each.includes('Improve the mood.')), 6];
  const actions = (await editor.codeActions(path, at(line, character))).filter(({ title }) => title === expand);
  expect(actions).toMatchObject([{ kind: 'quickfix', isPreferred: false }]);
  const asRefactoring = await editor.codeActions(path, at(line, character), ['refactor']);
  expect(asRefactoring.filter(({ title }) => title === expand)).toMatchObject([{ kind: 'refactor.rewrite' }]);
  expect(applied(actions[0], editor.uri(path), text)).toContain('  - statement: Improve the mood.\n    # owner: ');
  expect(editor.log).toEqual([]);
});

test('no repair is offered beside its words, or where only others are wanted', async () => {
  const editor = await openSettings();
  expect(await editor.codeActions('handbook.yaml', at(0, 2))).toEqual([]);
  expect(await editor.codeActions('handbook.yaml', at(1, 2), ['source.organizeImports'])).toEqual([]);
  expect(await editor.codeActions('handbook.yaml', at(1, 2), ['refactor'])).toEqual([]);
  const kinds = async (only: string[]) =>
    (await editor.codeActions('handbook.yaml', at(1, 2), only)).map(({ kind }) => kind);
  expect(await kinds(['quickfix'])).toEqual(['quickfix', 'quickfix']);
  expect(await kinds([''])).toEqual(['quickfix', 'quickfix', 'source.fixAll.sla']);
});

test('repairs are declared to editors that can take them, and to no others', async () => {
  const folder = temporaryFolder(faultyHandbook);
  const able = await startEditor(folder);
  expect(able.server.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'refactor', 'refactor.rewrite', 'source.fixAll.sla'],
  });
  const unable = await startEditor(folder, { capabilities: {} });
  expect(unable.server.capabilities.hoverProvider).toBe(true);
  expect(unable.server.capabilities.codeActionProvider).toBeUndefined();
});

const expand = 'Expand into a structured goal';

/** Actions that leave words for a person to write. They have tests of their own. */
const byHand = /^(?:Silence|Define) “/;

async function openSettings(): Promise<Editor> {
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  await editor.open('handbook.yaml', faultyHandbook['handbook.yaml'] ?? '');
  return editor;
}

function at(line: number, character: number): Diagnostic['range'] {
  return { start: { line, character }, end: { line, character } };
}

function isFor(action: CodeAction, finding: Diagnostic): boolean {
  return action.diagnostics?.[0]?.message === finding.message;
}

/** The finding wherever it stands: an edit before it moves it. */
function sameWords({ code, message }: Diagnostic): unknown {
  return expect.objectContaining({ code, message });
}

function applied(action: CodeAction | undefined, uri: string, text: string): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'mdx', 1, text), action?.edit?.changes?.[uri] ?? []);
}
