import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { type EditorWithProcess, startEditor } from './start-editor.ts';

const agreement = 'slas/marketing-sales.mdx';
const text = faultyHandbook[agreement] ?? '';

test('an agreement typed letter by letter, keys and body, is answered all the way', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  await editor.open(agreement, '');
  for (let end = 0; end <= text.length; end += 7) {
    await editor.type(agreement, text.slice(0, end));
    await editor.hover(agreement, { line: 6, character: 30 });
  }
  await expectToGoOn(editor);
});

test('settings typed letter by letter are answered all the way', async () => {
  const settings = 'organisation: "Acme\ncalendars:\n  - { id: default, days: [\nrules: { goal-no-target: { severity: ';
  const editor = await startEditor(temporaryFolder(faultyHandbook), { manner: 'asks' });
  await editor.open(agreement, text);
  await editor.open('handbook.yaml', '');
  for (let end = 0; end <= settings.length; end += 3) {
    await editor.type('handbook.yaml', settings.slice(0, end));
    await editor.diagnostics(agreement);
  }
  await editor.type('handbook.yaml', faultyHandbook['handbook.yaml'] ?? '');
  await expectToGoOn(editor);
});

test.each([
  ['nothing', ''],
  ['only the mark of a text with marks', '\uFEFF'],
  ['only an opened block of keys', '---\n'],
  ['characters that are no text', '\u0000\u0001\uD800---\u0000'],
  ['aliases that multiply', `---\na: &a [x,x]\n${'b: &b [*a,*a,*a,*a,*a]\n'.repeat(50)}---\n`],
  ['lists within lists', `---\ngoals: ${'['.repeat(5000)}\n---\n${'> '.repeat(3000)}x`],
  ['components that are never closed', `---\ntitle: T\n---\n${'<Callout>\n'.repeat(300)}{1 +`],
])('a document with %s is answered', async (_, odd) => {
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  await editor.open(agreement, odd);
  expect(await editor.diagnostics(agreement)).not.toEqual([]);
  await editor.hover(agreement, { line: 0, character: 0 });
  await editor.codeActions(agreement, { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } });
  await expectToGoOn(editor);
});

test('a document of five megabytes is answered, and so is the next keystroke', async () => {
  const paragraph = `${'Marketing sends each MQL to Sales — 🎯 — on the day on which it came. '.repeat(70)}\n\n`;
  const body = `A hot lead goes to [Sales](missing.mdx).\n\n${paragraph}`.repeat(1050);
  const large = `---\ntitle: Large\nparties: [A, B]\ngoals: [Close 20 deals by 2026-12-31.]\n---\n\n${body}`;
  expect(large.length).toBeGreaterThan(5_000_000);
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  await editor.open(agreement, text);
  await editor.open('slas/large.mdx', large);
  expect((await editor.diagnostics('slas/large.mdx')).length).toBeGreaterThan(2000);
  await editor.type('slas/large.mdx', 'x', { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } });
  expect((await editor.diagnostics('slas/large.mdx')).length).toBeGreaterThan(2000);
  await expectToGoOn(editor);
});

test('files, folders and the whole handbook may go while they are open', async () => {
  const folder = temporaryFolder(faultyHandbook);
  const editor = await startEditor(folder);
  await editor.open(agreement, text);
  await editor.diagnostics(agreement);
  for (const path of ['glossary/mql.mdx', 'slas', '.']) {
    rmSync(join(folder, path), { recursive: true });
    await editor.changedOnDisk(path);
    await editor.hover(agreement, { line: 6, character: 30 });
  }
  await editor.type(agreement, `${text}\nMore.`);
  await editor.codeActions(agreement, { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } });
  await editor.close(agreement);
  expect(editor.runs()).toBe(true);
  expect(editor.log).toEqual([]);
});

test('messages that make no sense are refused, and nothing else suffers', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook));
  await expect(editor.ask('textDocument/unheardOf', {})).rejects.toThrow('Unhandled method');
  await editor.send('textDocument/didChange', {
    textDocument: { uri: 'file:///never/opened', version: 9 },
    contentChanges: [],
  });
  await editor.send('textDocument/didClose', { textDocument: { uri: editor.uri(agreement) } });
  await editor.send('workspace/didChangeWatchedFiles', {});
  expect(await editor.ask('textDocument/hover', { position: {} })).toBeNull();
  expect(await editor.ask('textDocument/hover', { position: {} })).toBeNull();
  await editor.open(agreement, '');
  await expectToGoOn(editor, [
    expect.stringContaining('Living SLA could not take in changed files'),
    expect.stringContaining('Living SLA could not say what a word means'),
  ]);
});

test('it ends when the editor says goodbye, and when the editor is simply gone', async () => {
  const polite = await startEditor(temporaryFolder(faultyHandbook));
  await polite.leave();
  expect(await polite.ended).toBe(0);
  const sudden = await startEditor(temporaryFolder(faultyHandbook));
  sudden.hangUp();
  expect(await sudden.ended).toBe(1);
});

/** The server still runs, finds in the agreement what it always found, and has written nothing else to the log. */
async function expectToGoOn(editor: EditorWithProcess, log: unknown[] = []): Promise<void> {
  await editor.type(agreement, text);
  const rules = (await editor.diagnostics(agreement)).map(({ code }) => code);
  expect(rules).toEqual(expect.arrayContaining(['unknown-key', 'avoided-word', 'broken-link']));
  expect(editor.runs()).toBe(true);
  expect(editor.log).toEqual(log);
}
