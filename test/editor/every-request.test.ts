import { expect, test } from 'vitest';
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver-protocol';
import type { PastTexts } from '../../extension/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { sharpEdges } from './sharp-edges.ts';
import { type EditorWithProcess, startEditor } from './start-editor.ts';

const page = 'slas/marketing-sales.mdx';
const whole = faultyHandbook[page] ?? '';

const capable: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } },
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    inlayHint: {},
    codeLens: {},
    foldingRange: {},
    selectionRange: {},
  },
  workspace: { workspaceEdit: { documentChanges: true }, symbol: {} },
};

const position = { line: 4, character: 9 };
const range = { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };

/** What can be asked about a document, by what the server declares for it. */
const requests: Partial<Record<keyof ServerCapabilities, Readonly<Record<string, object>>>> = {
  hoverProvider: { hover: { position } },
  completionProvider: { completion: { position } },
  definitionProvider: { definition: { position } },
  referencesProvider: { references: { position, context: { includeDeclaration: true } } },
  documentHighlightProvider: { documentHighlight: { position } },
  renameProvider: { prepareRename: { position }, rename: { position, newName: 'another' } },
  codeActionProvider: { codeAction: { range, context: { diagnostics: [] } } },
  codeLensProvider: { codeLens: {} },
  inlayHintProvider: { inlayHint: { range } },
  documentSymbolProvider: { documentSymbol: {} },
  foldingRangeProvider: { foldingRange: {} },
  documentLinkProvider: { documentLink: {} },
  semanticTokensProvider: { 'semanticTokens/full': {}, 'semanticTokens/range': { range } },
  selectionRangeProvider: { selectionRange: { positions: [position, { line: 999, character: 999 }] } },
  documentFormattingProvider: { formatting: { options } },
  documentRangeFormattingProvider: { rangeFormatting: { range, options } },
  diagnosticProvider: { diagnostic: {} },
};

const ofOurClient = ['sla/overview', 'sla/preview', 'sla/comparison', 'sla/sign-off/choices', 'sla/new/choices'];

/** Texts at which reading may stumble. */
const oddTexts: Readonly<Record<string, string>> = {
  nothing: '',
  'only the mark of a text with marks': '\uFEFF',
  'only an opened block of keys': '---\n',
  'characters that are no text': '\u0000\u0001\uD800---\u0000',
  'keys with nothing behind them': '---\ntitle:\nparties:\ngoals:\n  -\n  - id:\n    statement:\nterms:\n---\n',
  'a key of every wrong kind': '---\ntitle: []\nparties: {}\ngoals: 3\nstages: [[[]]]\nterms: x\n---\n',
  'lists within lists': `---\ngoals: ${'['.repeat(3000)}\n---\n${'> '.repeat(2000)}x`,
  'components that are never closed': `---\ntitle: T\n---\n${'<Callout>\n'.repeat(300)}{1 +`,
  'tabs and Windows line ends': sharpEdges['slas/windows.mdx'] ?? '',
  'words from right to left': sharpEdges['slas/right-to-left.mdx'] ?? '',
};

test('the server declares what this asks for, and more than ten things of it', async () => {
  const editor = await start();
  const declared = Object.keys(editor.server.capabilities).filter((key) => key.endsWith('Provider'));
  expect(
    declared.filter(
      (key) => !(key in requests) && key !== 'workspaceSymbolProvider' && key !== 'executeCommandProvider',
    ),
  ).toEqual([]);
  expect(declared.length).toBeGreaterThan(10);
});

test('every request about an odd document is answered', async () => {
  const editor = await start();
  await editor.open(page, '');
  for (const [name, text] of Object.entries(oddTexts)) {
    await editor.type(page, text);
    await askEverything(editor, page);
    expect({ runs: editor.runs(), log: editor.log }, name).toEqual({ runs: true, log: [] });
  }
});

test('every request about a document of five megabytes is answered', async () => {
  const paragraph = `${'Marketing sends each MQL to Sales — 🎯 — on the day on which it came. '.repeat(70)}\n\n`;
  const large = `${whole}${`A hot lead goes to [Sales](missing.mdx).\n\n${paragraph}`.repeat(1050)}`;
  expect(large.length).toBeGreaterThan(5_000_000);
  const editor = await start();
  await editor.open(page, large);
  await askEverything(editor, page);
  expect({ runs: editor.runs(), log: editor.log }).toEqual({ runs: true, log: [] });
});

test('every request is answered while an agreement is typed, letter by letter', async () => {
  const editor = await start();
  await editor.open(page, '');
  for (let end = 0; end <= whole.length; end += 23) {
    await editor.type(page, whole.slice(0, end));
    await askEverything(editor, page);
  }
  expect({ runs: editor.runs(), log: editor.log }).toEqual({ runs: true, log: [] });
});

test('every request is answered about settings, files that are no pages, and files that are nowhere', async () => {
  const editor = await start();
  for (const path of ['handbook.yaml', 'notes/idea.mdx', '../outside.mdx', 'slas/never-saved.mdx']) {
    await editor.open(path, whole);
    await askEverything(editor, path);
    await editor.close(path);
    await askEverything(editor, path);
  }
  expect({ runs: editor.runs(), log: editor.log }).toEqual({ runs: true, log: [] });
});

async function start(): Promise<EditorWithProcess> {
  const editor = await startEditor(temporaryFolder(faultyHandbook), { manner: 'asks', capabilities: capable });
  const files = [{ path: page, text: whole.replace('Marketing', 'Sales') }];
  const past: PastTexts = { kind: 'texts', line: 'main', commit: 'a commit', date: '2026-11-10', files };
  await editor.send('sla/past', { folder: editor.uri('').replace(/\/$/, ''), past });
  return editor;
}

async function askEverything(editor: EditorWithProcess, path: string): Promise<void> {
  const textDocument = { uri: editor.uri(path) };
  const declared = Object.entries(requests).filter(([key]) => key in editor.server.capabilities);
  const asked = declared.flatMap(([, methods]) => Object.entries(methods));
  const answers = asked.map(([method, params]) => {
    const answer = editor.ask(`textDocument/${method}`, { textDocument, ...params });
    // A rename may be refused in words; every other request has an answer.
    return /rename/i.test(method) ? answer.catch(refused) : answer;
  });
  const others = ofOurClient.map((method) => editor.ask(method, { uri: textDocument.uri }));
  await Promise.all([...answers, ...others, editor.ask('workspace/symbol', { query: '' })]);
}

function refused(error: Error & { code?: number }): void {
  expect({ code: error.code, message: error.message }).toEqual({ code: -32803, message: expect.stringMatching(/\.$/) });
}
