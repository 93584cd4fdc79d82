import { expect, test } from 'vitest';
import type { ClientCapabilities, DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sharpEdges } from './sharp-edges.ts';
import { type EditorWithProcess, startEditor } from './start-editor.ts';

const sla = 'slas/a.mdx';
const files = {
  'handbook.yaml':
    'organisation: Acme\ntitle: Our handbook\nroles: [Head of sales, { id: cfo, name: Chief of money }]\n',
  [sla]: [
    '---',
    'title: Marketing and Sales',
    'parties: [Marketing, { id: sales, name: Sales & Co }]',
    'goals:',
    '  - 🎯 Be kind.',
    '  - id: volume',
    '    statement: >-',
    '      Deliver 560',
    '      MQLs every month.',
    '  -',
    'definitions: [{ term: Verdict, abbr: VD, means: A yes. }]',
    'stages: [{ id: fresh, name: Fresh lead }]',
    'handoffs: [{ from: fresh, to: won, trigger: A nod }, {}]',
    'remedies: [{ when: { goal: volume }, then: Talk. }, { then: Shout. }]',
    'review: { every: quarter }',
    '---',
    '',
    '## One',
    '### One and a half',
    'Text.',
    '',
    '## שתיים `code`',
    '',
  ].join('\r\n'),
  'glossary/mql.mdx': '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead.\n---\n\n## Why\n',
  'guide/how.mdx': '---\ntitle: How\n---\n\n### Deep\n\n# Top\n',
};
const nesting: ClientCapabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

test('an agreement is outlined by its blocks and its headings', async () => {
  const editor = await startEditor(temporaryFolder(files), { capabilities: nesting });
  expect(await outline(editor, sla)).toEqual([
    'parties · 2',
    '  Marketing',
    '  Sales & Co · sales',
    'goals · 3',
    '  🎯 Be kind.',
    '  volume · Deliver 560 MQLs every month.',
    '  goal 3',
    'definitions · 1',
    '  Verdict (VD) · A yes.',
    'stages · 1',
    '  fresh · Fresh lead',
    'handoffs · 2',
    '  fresh → won · A nod',
    '  handoff 2',
    'remedies · 2',
    '  volume · Talk.',
    '  Shout.',
    'review',
    'One',
    '  One and a half',
    'שתיים code',
  ]);
  expect(await outline(editor, 'glossary/mql.mdx')).toEqual(['Marketing qualified lead (MQL) · A lead.', 'Why']);
  expect(await outline(editor, 'handbook.yaml')).toEqual(['roles · 2', '  Head of sales', '  Chief of money · cfo']);
  expect(await outline(editor, 'guide/how.mdx')).toEqual(['Deep', 'Top']);
});

test('every name stands within its thing, and every thing within the one around it', async () => {
  const broken = {
    ...files,
    ...sharpEdges,
    'slas/torn.mdx': '---\ntitle: [a\ngoals:\n  - {id: x, id\nparties:\n  - {\n---\n# \n## x',
  };
  const editor = await startEditor(temporaryFolder(broken), { capabilities: nesting });
  let seen = 0;
  for (const [path, text] of Object.entries(broken)) {
    const document = TextDocument.create(path, 'mdx', 1, text);
    const offsets = ({ start, end }: DocumentSymbol['range']) =>
      [document.offsetAt(start), document.offsetAt(end)] as const;
    const check = (symbols: readonly DocumentSymbol[], [from, to]: readonly [number, number]) => {
      for (const { name, range, selectionRange, children = [] } of symbols) {
        const [[start, end], [first, last]] = [offsets(range), offsets(selectionRange)];
        expect(name.trim()).not.toBe('');
        expect(
          [from <= start, start <= first, first <= last, last <= end, end <= to],
          `${path}: ${name}`,
        ).not.toContain(false);
        check(children, [start, end]);
        seen += 1;
      }
    };
    check(await symbolsOf(editor, path), [0, text.length]);
  }
  expect(seen).toBeGreaterThan(40);
  expect(editor.log).toEqual([]);
});

test('an editor without nesting gets a list', async () => {
  const editor = await startEditor(temporaryFolder(files), { capabilities: {} });
  const symbols = (await symbolsOf(editor, sla)) as unknown as SymbolInformation[];
  expect(symbols.map(({ name, containerName }) => `${containerName}/${name}`).slice(0, 4)).toEqual([
    '/parties',
    'parties/Marketing',
    'parties/Sales & Co',
    '/goals',
  ]);
});

test('names are searched for in every handbook that is open, by letters in their order', async () => {
  const other = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`two/${path}`, text.replace('Verdict', 'Judgement')]),
  );
  const first = Object.fromEntries(Object.entries(files).map(([path, text]) => [`one/${path}`, text]));
  const editor = await startEditor(temporaryFolder({ ...first, ...other }));
  const found = async (query: string) => {
    const symbols = (await editor.ask('workspace/symbol', { query })) as SymbolInformation[];
    return symbols.map(
      ({ name, containerName, location }) => `${location.uri.slice(editor.uri('').length)} ${name} (${containerName})`,
    );
  };
  await editor.open(`one/${sla}`, files[sla] ?? '');
  await editor.open(`two/${sla}`, other[`two/${sla}`] ?? '');
  await symbolsOf(editor, `one/${sla}`);
  await symbolsOf(editor, `two/${sla}`);
  expect(await found('VRDCT')).toEqual([`one/${sla} Verdict (VD) (Marketing and Sales)`]);
  expect(await found('judge ment')).toEqual([`two/${sla} Judgement (VD) (Marketing and Sales)`]);
  expect(await found('vol560')).toEqual([
    `one/${sla} volume: Deliver 560 MQLs every month. (Marketing and Sales)`,
    `two/${sla} volume: Deliver 560 MQLs every month. (Marketing and Sales)`,
  ]);
  expect(await found('no such thing')).toEqual([]);
  expect((await found('')).length).toBeGreaterThan(20);
});

/** The outline as lines: indented, with what stands beside a name behind a point. */
async function outline(editor: EditorWithProcess, path: string): Promise<string[]> {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      indent + name + (detail ? ` · ${detail}` : ''),
      ...lines(children, `${indent}  `),
    ]);
  return lines(await symbolsOf(editor, path), '');
}

async function symbolsOf(editor: EditorWithProcess, path: string): Promise<DocumentSymbol[]> {
  return (await editor.ask('textDocument/documentSymbol', {
    textDocument: { uri: editor.uri(path) },
  })) as DocumentSymbol[];
}
