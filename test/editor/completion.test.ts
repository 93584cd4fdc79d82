import { expect, test } from 'vitest';
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/marketing-sales.mdx';
const files = {
  'handbook.yaml': 'organisation: Acme\ncalendars:\n  - { id: default }\n',
  [agreement]:
    '---\ntitle: Marketing and Sales\nparties: [Marketing, Sales]\ngoals:\n  - Deliver 560 MQLs every month.\n---\n',
  'glossary/mql.mdx':
    '---\nterm: Marketing Qualified Lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead that *fits* <b>us</b>.\n---\n',
  'glossary/old.mdx': '---\nterm: Suspect\nmeans: Somebody.\nstatus: retired\n---\n',
  'notes/idea.mdx': 'An idea\n',
};
const head = '---\ntitle: Marketing and Sales\nparties: [Marketing, Sales]\n';

/** What an editor such as VS Code can do with completions. */
const able = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown' as const, 'plaintext' as const],
        tagSupport: { valueSet: [1 as const] },
        insertTextModeSupport: { valueSet: [1 as const, 2 as const] },
      },
    },
  },
};

test('a key is completed in a line that is not yet YAML, with what it is for', async () => {
  const { complete } = await open(able);
  const { items } = await complete(`${head}goals:\n  - id: mqls\n    own¦\n---\n`);
  const owner = items.find(({ label }) => label === 'owner');
  expect(owner).toMatchObject({
    textEdit: {
      newText: expect.stringMatching(/^owner: \$\{1\|marketing,sales\|\}$/),
      range: { start: { line: 5, character: 4 }, end: { line: 5, character: 7 } },
    },
    documentation: { kind: 'markdown', value: expect.stringContaining('```yaml\nowner: ') },
    filterText: 'owner',
  });
  expect(items.map(({ label }) => label)).not.toContain('id');
  expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).sort());
});

test('names come from the texts that stand in the editor, saved or not', async () => {
  const { editor, complete } = await open(able);
  await editor.open('handbook.yaml', 'organisation: Acme\ncalendars:\n  - { id: default }\n  - { id: night-desk }\n');
  const { items } = await complete(`${head}goals:\n  - clock: { calendar: ¦ }\n---\n`);
  expect(items.map(({ label }) => label)).toEqual(['default', 'night-desk']);
});

test('a block has places to fill in where the editor knows them, else its plain text', async () => {
  const text = `${head}goals:\n  - ¦\n---\n`;
  const snippet = find(await (await open(able)).complete(text), 'goal with a target');
  expect(snippet).toMatchObject({ insertTextFormat: 2, insertTextMode: 1 });
  expect(snippet?.textEdit?.newText).toMatch(/^id: \$\{1:mql-volume\}\n {4}owner: \$\{2:marketing\}\n/);
  expect(snippet?.textEdit?.newText).toMatch(/\n {4}per: \$\{6\|month,week,/);
  const plain = find(await (await open({})).complete(text), 'goal with a target');
  expect(plain).toMatchObject({ insertTextFormat: 1, documentation: { kind: 'plaintext' } });
  expect(plain).not.toHaveProperty('insertTextMode');
  expect(plain?.textEdit?.newText).toContain('id: mql-volume\n    owner: marketing\n');
});

test('a term shows its meaning, safely, and a retired one is struck out where the editor can', async () => {
  const text = `${head}stages:\n  - term: ¦\n---\n`;
  const { items } = await (await open(able)).complete(text);
  expect(items[0]).toMatchObject({
    label: 'MQL',
    documentation: { value: 'A lead that \\*fits\\* &lt;b&gt;us&lt;/b&gt;.' },
  });
  expect(items.at(-1)).toMatchObject({ label: 'Suspect', tags: [1] });
  const last = (await (await open({})).complete(text)).items.at(-1);
  expect(last).not.toHaveProperty('tags');
  expect(last).not.toHaveProperty('deprecated');
});

test('in running text nothing comes up before the second letter, and the list is asked for again', async () => {
  const { complete } = await open(able);
  expect(await complete(`${head}---\n\nEach h¦\n`)).toEqual({ isIncomplete: true, items: [] });
  expect(await complete(`${head}---\n\nEach ¦\n`, ' ')).toEqual({ isIncomplete: true, items: [] });
  const { items } = await complete(`${head}---\r\n\r\n🎯 Each hot l¦ead\r\n`);
  expect(items[0]).toMatchObject({
    label: 'MQL',
    textEdit: { range: { start: { character: 8 }, end: { character: 16 } } },
  });
});

test('a space behind a number brings its units', async () => {
  const { complete } = await open(able);
  const { items } = await complete(`${head}handoffs:\n  - accept: { within: 4 ¦ }\n---\n`, ' ');
  expect(items[0]?.textEdit?.newText).toBe('4 business hours');
});

test('a rule that found something here is the first to be silenced', async () => {
  const { complete } = await open(able);
  const { items } = await complete(`${head}goals:\n  # sla-ignore ¦\n  - Improve lead quality.\n---\n`);
  expect(items.slice(0, 12).map(({ label }) => label)).toContain('goal-no-target');
});

test('a file outside of the handbook, an empty one and a very long one are no trouble', async () => {
  const { editor, complete } = await open(able);
  await editor.open('notes/idea.mdx', 'An ¦idea\n');
  const params = { textDocument: { uri: editor.uri('notes/idea.mdx') }, position: { line: 0, character: 3 } };
  expect(await editor.ask('textDocument/completion', params)).toEqual({ isIncomplete: false, items: [] });
  expect(find(await complete('¦'), 'agreement')?.textEdit?.newText).toMatch(/^---\ntitle: /);
  const long = `${head}goals:\n  - id: last\n    ¦\n---\n\n${'Some words. '.repeat(400_000)}\n`;
  expect(find(await complete(long), 'owner')).toBeDefined();
  expect(editor.log).toEqual([]);
});

async function open(capabilities: object) {
  const editor = await startEditor(temporaryFolder(files), { capabilities });
  let isOpen = false;
  /** What is offered at the mark `¦` of the agreement. @param typed the character that asked, where one did. */
  const complete = async (marked: string, typed?: string): Promise<CompletionList> => {
    const text = marked.replace('¦', '');
    await (isOpen ? editor.type(agreement, text) : editor.open(agreement, text));
    isOpen = true;
    const context = typed === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: typed };
    const params = { textDocument: { uri: editor.uri(agreement) }, position: placeOf(marked), context };
    return (await editor.ask('textDocument/completion', params)) as CompletionList;
  };
  return { editor, complete };
}

function find({ items }: CompletionList, label: string): CompletionItem | undefined {
  return items.find((item) => item.label === label);
}

function placeOf(marked: string): Position {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
