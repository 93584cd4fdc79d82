import { expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sharpEdges } from './sharp-edges.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/a.mdx';
const text = `---\r
title: A\r
parties: [Marketing, "R&D"]\r
goals:\r
  - { id: calls, owner: marketing, statement: 👩‍👩‍👧 Send MQLs., target: "at least 95%" }\r
---\r
\r
🎯 𝒜n MQL عميل MQL costs $2,000; a hot\r
lead is called by 31 March.\r
`;
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  [agreement]: text,
  'glossary/mql.mdx': '---\nterm: Lead\nabbr: MQL\navoid: [hot lead]\nmeans: Somebody.\n---\n',
};
const capabilities = {
  textDocument: { semanticTokens: { requests: {}, tokenTypes: [], tokenModifiers: [], formats: [] } },
};

test('terms, values and names are told apart, in the right columns', async () => {
  const { tokensIn } = await openFiles(files);
  expect(await tokensIn(agreement, text)).toEqual([
    'variable declaration Marketing',
    'variable declaration R&D',
    'variable declaration calls',
    'variable marketing',
    'class MQLs',
    'number at least 95%',
    'class MQL',
    'class MQL',
    'number $2,000',
    'class deprecated hot',
    'class deprecated lead',
    'number 31 March',
  ]);
  expect(await tokensIn('glossary/mql.mdx', files['glossary/mql.mdx'])).toEqual([
    'class declaration Lead',
    'class declaration MQL',
  ]);
});

test('after a change only what is new is told, and it comes to the same', async () => {
  const { ask, uri, type, data } = await openFiles(files);
  const full = await data(agreement);
  const changed = text.replace('🎯', '🎯🎯 An MQL is a lead.\r\n\r\n');
  await type(agreement, changed);
  const params = { textDocument: { uri: uri(agreement) }, previousResultId: full.resultId };
  const delta = (await ask('textDocument/semanticTokens/full/delta', params)) as SemanticTokensDelta;
  const now = [...full.data];
  for (const { start, deleteCount, data: put = [] } of [...delta.edits].reverse())
    now.splice(start, deleteCount, ...put);
  const again = await data(agreement);
  expect(now).toEqual(again.data);
  expect(delta.edits.flatMap((edit) => edit.data ?? []).length).toBeLessThan(again.data.length);
  const unknown = (await ask('textDocument/semanticTokens/full/delta', {
    ...params,
    previousResultId: 'x',
  })) as SemanticTokens;
  expect(unknown.data).toEqual(again.data);
});

test('a range has the tokens that lie in it', async () => {
  const { ask, uri } = await openFiles(files);
  const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 12 } };
  const part = (await ask('textDocument/semanticTokens/range', {
    textDocument: { uri: uri(agreement) },
    range,
  })) as SemanticTokens;
  expect(part.data).toEqual([7, 7, 3, 0, 0]);
});

test('an unsaved definition counts in other files', async () => {
  const { open, tokensIn } = await openFiles(files);
  await open('glossary/mql.mdx', files['glossary/mql.mdx'].replace('abbr: MQL', 'abbr: XQL'));
  expect((await tokensIn(agreement, text)).filter((token) => token.startsWith('class'))).toEqual([
    'class deprecated hot',
    'class deprecated lead',
  ]);
});

test('awkward files have tokens that stand on words', async () => {
  const { tokensIn, log } = await openFiles(sharpEdges);
  const all = await Promise.all(Object.entries(sharpEdges).map(([path, awkward]) => tokensIn(path, awkward)));
  expect(all.flat().length).toBeGreaterThan(20);
  expect(all.flat().every((token) => /^[a-z]+(?: [a-z]+)? \S/.test(token) && token.trim() === token)).toBe(true);
  expect(all.flat()).toContain('class deprecated hot lead');
  expect(log).toEqual([]);
});

test('an editor without them is offered none', async () => {
  const { server } = await startEditor(temporaryFolder(files), { capabilities: {} });
  expect(server.capabilities.semanticTokensProvider).toBeUndefined();
});

async function openFiles(texts: Readonly<Record<string, string>>) {
  const editor = await startEditor(temporaryFolder(texts), { capabilities });
  for (const [path, each] of Object.entries(texts)) await editor.open(path, each);
  const data = async (path: string) => {
    const params = { textDocument: { uri: editor.uri(path) } };
    return (await editor.ask('textDocument/semanticTokens/full', params)) as SemanticTokens;
  };
  const { legend } = editor.server.capabilities.semanticTokensProvider ?? {
    legend: { tokenTypes: [], tokenModifiers: [] },
  };
  const tokensIn = async (path: string, written: string) => decode((await data(path)).data, written, legend);
  return { ...editor, data, tokensIn };
}

type Legend = { tokenTypes: string[]; tokenModifiers: string[] };

/** Five numbers a token, relative to the one before: lines, columns, length, type and modifiers. */
function decode(data: readonly number[], written: string, { tokenTypes, tokenModifiers }: Legend): string[] {
  const lines = written.split(/\r\n|\n/);
  let line = 0;
  let column = 0;
  return Array.from({ length: data.length / 5 }, (_, at) => {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at * 5, at * 5 + 5);
    line += down;
    column = down === 0 ? column + right : right;
    const modifiers = tokenModifiers.filter((_, bit) => (bits >> bit) % 2 === 1);
    return [tokenTypes[type], ...modifiers, lines[line]?.slice(column, column + length)].join(' ');
  });
}
