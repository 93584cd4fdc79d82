import { expect, test } from 'vitest';
import type { ClientCapabilities, FoldingRange, SelectionRange } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Editor } from './editor.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { startEditor } from './start-editor.ts';

const path = 'slas/marketing-sales.mdx';
const text = `---
title: Marketing and Sales 🤝
# One.
# Two.
goals:
  - id: leads
    statement: >-
      Marketing 🎯 sends 5 leads. Sales calls
      them.
---

## How

Text.

### More

\`\`\`
code
\`\`\`

## Last
`;
const capabilities: ClientCapabilities = {
  textDocument: { foldingRange: { lineFoldingOnly: true }, selectionRange: {} },
};

test.each(['\n', '\r\n'])('keys, items, comments, sections and code fold, with line ends %j', async (newLine) => {
  const editor = await open(text.replaceAll('\n', newLine));
  expect(await folds(editor)).toEqual([
    { startLine: 0, endLine: 8 },
    { startLine: 2, endLine: 3, kind: 'comment' },
    { startLine: 4, endLine: 8 },
    { startLine: 5, endLine: 8 },
    { startLine: 6, endLine: 8 },
    { startLine: 11, endLine: 19 },
    { startLine: 15, endLine: 19 },
    { startLine: 17, endLine: 19 },
  ]);
});

test('an editor that takes few gets the longest', async () => {
  const few = { textDocument: { foldingRange: { rangeLimit: 2 } } };
  const editor = await open(text, few);
  expect(await folds(editor)).toHaveLength(2);
  expect(await folds(editor)).toContainEqual({ startLine: 0, endLine: 8 });
});

test('a selection grows from each of several places, and knows characters of two units', async () => {
  const editor = await open(text);
  const [inKeys, inBody] = await selections(editor, [at('calls'), at('Text')]);
  expect(steps(inKeys).slice(0, 4)).toEqual(['7:40-7:45', '7:34-8:11', '7:6-8:11', '6:4-8:11']);
  expect(steps(inBody)).toEqual(['13:0-13:4', '13:0-13:5', '11:0-19:3', '11:0-21:7', '0:0-22:0']);
});

test('half-typed files, and files outside of a handbook, fold and grow as far as they can be read', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook), { capabilities });
  for (const [each, words] of Object.entries({ ...faultyHandbook, 'notes.mdx': '# A\n\nB\n', 'slas/empty.mdx': '' })) {
    await editor.open(each, words);
    const lines = words.split('\n').length;
    for (const { startLine, endLine } of await folds(editor, each)) {
      expect(startLine).toBeLessThan(endLine);
      expect(endLine).toBeLessThan(lines);
    }
    const end = { line: lines - 1, character: 0 };
    const grown = await selections(editor, [{ line: 0, character: 0 }, end], each);
    expect(grown.length).toBe(each === 'notes.mdx' ? 0 : 2);
  }
  expect(editor.log).toEqual([]);
});

test('both are declared to editors that can use them, and to no others', async () => {
  const able = await open(text);
  expect(able.server.capabilities).toMatchObject({ foldingRangeProvider: true, selectionRangeProvider: true });
  const unable = await open(text, {});
  expect(unable.server.capabilities.foldingRangeProvider).toBeUndefined();
  expect(unable.server.capabilities.selectionRangeProvider).toBeUndefined();
});

async function open(written: string, abilities = capabilities): Promise<Editor> {
  const editor = await startEditor(temporaryFolder({ 'handbook.yaml': 'organisation: Acme\n' }), {
    capabilities: abilities,
  });
  await editor.open(path, written);
  return editor;
}

async function folds(editor: Editor, file = path): Promise<FoldingRange[]> {
  return (await editor.ask('textDocument/foldingRange', { textDocument: { uri: editor.uri(file) } })) as FoldingRange[];
}

async function selections(editor: Editor, positions: object[], file = path): Promise<SelectionRange[]> {
  const params = { textDocument: { uri: editor.uri(file) }, positions };
  return (await editor.ask('textDocument/selectionRange', params)) as SelectionRange[];
}

/** Each step from the smallest on, as `line:column-line:column`. */
function steps(selection: SelectionRange | undefined): string[] {
  if (selection === undefined) return [];
  const { start, end } = selection.range;
  return [`${start.line}:${start.character}-${end.line}:${end.character}`, ...steps(selection.parent)];
}

/** The second letter of words of the text. */
function at(words: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(words) + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
