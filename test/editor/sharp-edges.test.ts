import { expect, test } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Editor } from './editor.ts';
import { sharpEdges } from './sharp-edges.ts';
import { startEditor } from './start-editor.ts';

const pages = Object.keys(sharpEdges).filter((path) => path.startsWith('slas/'));

test('whatever stands before them, the avoided words are underlined and nothing beside them', async () => {
  const editor = await startEditor(temporaryFolder(sharpEdges), { manner: 'asks' });
  for (const path of pages) {
    const words = await wordsUnder(editor, path, sharpEdges[path] ?? '', 'avoided-word');
    expect(words.length, path).toBeGreaterThan(0);
    for (const word of words) expect(word, path).toMatch(/^hot\sleads?$/);
  }
});

test('and so they are when every letter was typed, with the line ends of three systems', async () => {
  const text = '---\r\ntitle: Ü🎯\rparties: [A, B]\n---\r\n\r\n🎉 hot lead\rhot lead 👩‍👩‍👧‍👦\n\tليد hot lead';
  const editor = await startEditor(temporaryFolder(sharpEdges), { manner: 'asks' });
  await editor.open('slas/typed.mdx', '');
  let typed = '';
  for (const letter of text
    .replaceAll('\r\n', '␍')
    .split('')
    .map((unit) => unit.replace('␍', '\r\n'))) {
    const end = endOf(typed);
    await editor.type('slas/typed.mdx', letter, { start: end, end });
    typed += letter;
  }
  expect(typed).toBe(text);
  expect(await wordsUnder(editor, 'slas/typed.mdx', text, 'avoided-word')).toEqual([
    'hot lead',
    'hot lead',
    'hot lead',
  ]);
});

test('a line that is taken out and put back in leaves nothing behind', async () => {
  const path = 'slas/windows.mdx';
  const text = sharpEdges[path] ?? '';
  const editor = await startEditor(temporaryFolder(sharpEdges), { manner: 'asks' });
  await editor.open(path, text);
  const before = await editor.diagnostics(path);
  const lines = text.split('\r\n');
  for (let line = lines.length - 2; line >= 0; line--) {
    const start = { line, character: 0 };
    await editor.type(path, '', { start, end: { line: line + 1, character: 0 } });
    await editor.diagnostics(path);
    await editor.type(path, `${lines[line]}\r\n`, { start, end: start });
  }
  expect(await editor.diagnostics(path)).toEqual(before);
  expect(editor.log).toEqual([]);
});

async function wordsUnder(editor: Editor, path: string, text: string, rule: string): Promise<string[]> {
  const found = (await editor.diagnostics(path)).filter(({ code }) => code === rule);
  return found.map(({ range }) => wordsAt(text, range));
}

/** Lines end as the protocol says: with a line feed, a carriage return, or both. */
function wordsAt(text: string, { start, end }: Range): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  return text.slice(offset(start), offset(end));
}

function endOf(text: string): Position {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
