import { expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type LocationLink,
} from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { placesIn } from './named-place.ts';
import { sharpEdges } from './sharp-edges.ts';
import { startEditor } from './start-editor.ts';

const sla = 'slas/a.mdx';
const other = 'slas/b.mdx';
const term = 'glossary/mql.mdx';
const review = 'reviews/r.mdx';
const guide = 'guide/how.mdx';
const files = {
  'handbook.yaml':
    'organisation: Acme\ncalendars: [{ id: desk }]\nroles:\n  - { id: head, name: Head of sales, party: sales }\n',
  [sla]: [
    '---',
    'title: Marketing and Sales',
    'parties: [{ id: marketing, name: Marketing }, { id: sales, name: Sales }]',
    'goals:',
    '  - id: volume',
    '    owner: marketing',
    '    statement: 🎯 Deliver 560 MQLs every month.',
    '  - id: calls',
    '    owner: sales',
    '    supports: [volume]',
    '    statement: "R&D calls 95% of “MQLs” within 4 business hours."',
    '    clock: { calendar: desk }',
    'definitions:',
    '  - { term: Verdict, means: A yes to an MQL. }',
    'stages: [{ id: fresh, term: MQL, next: [won] }, { id: won }]',
    'handoffs: [{ from: fresh, to: won }]',
    'personas: [guide/how.mdx]',
    '---',
    '',
    '## The way of a lead',
    '',
    'שלום [MQL](../glossary/mql.mdx): a verdict, a hot lead. Read [why](../guide/how.mdx#why-so) or [the web](https://acme.example/a).',
    '',
  ].join('\r\n'),
  [other]:
    '---\ntitle: Sales and Success\nparties: [Sales, Success]\nowner: sales\ngoals: [Be kind.]\ndefinitions:\n  - { term: MQL, means: Something else. }\n---\n\nThe MQL of this page, and a verdict.\n',
  [term]:
    '---\nterm: Marketing qualified lead\nabbr: MQL\naliases: [hand-raiser]\navoid: [hot lead]\nmeans: A lead.\nowner: Head of sales\n---\n\nAn MQL is a hand-raiser.\n',
  [review]:
    '---\ntitle: Review\nagreements: [a]\nheld: 2026-01-01\ndecisions: [{ statement: Go on., by: sales, changes: volume }]\n---\n\nSee [the goal](../slas/a.mdx#goal-volume), ![x](x.png) and [nothing](none.mdx).\n',
  [guide]: '---\ntitle: How\n---\n\n# How\n\n## Why so\n\nMQLs.\n',
  'guide/x.png': '',
};
const linking: ClientCapabilities = { textDocument: { definition: { linkSupport: true } } };

test('names lead to where they are declared', async () => {
  const { ask, at, named } = await openHandbook();
  const definition = async (path: string, words: string, behind?: number) =>
    named(await ask('textDocument/definition', at(path, words, behind)));
  expect(await definition(sla, 'MQLs every')).toEqual([`${term}: Marketing qualified lead`]);
  expect(await definition(sla, 'MQLs”', 4)).toEqual([`${term}: Marketing qualified lead`]);
  expect(await definition(sla, 'hot lead')).toEqual([`${term}: Marketing qualified lead`]);
  expect(await definition(sla, 'verdict, a')).toEqual([`${sla}: Verdict`]);
  expect(await definition(other, 'MQL of')).toEqual([`${other}: MQL`]);
  expect(await definition(other, 'verdict')).toEqual([]);
  expect(await definition(sla, 'volume]')).toEqual([`${sla}: volume`]);
  expect(await definition(sla, 'fresh, to')).toEqual([`${sla}: fresh`]);
  expect(await definition(sla, 'sales\r\n')).toEqual([`${sla}: sales`]);
  expect(await definition(other, 'sales\n')).toEqual([`${other}: Sales`]);
  expect(await definition(sla, 'desk')).toEqual(['handbook.yaml: desk']);
  expect(await definition(term, 'Head of sales')).toEqual(['handbook.yaml: head']);
  expect(await definition('handbook.yaml', 'sales }')).toEqual([`${sla}: sales`, `${other}: Sales`]);
  expect(await definition(review, 'a]')).toEqual([`${sla}: Marketing and Sales`]);
  expect(await definition(review, 'volume }')).toEqual([`${sla}: volume`]);
  expect(await definition(sla, 'title')).toEqual([]);
  expect(await definition(sla, 'Deliver')).toEqual([]);
});

test('links lead to the place that they name', async () => {
  const { ask, at, named } = await openHandbook();
  const definition = async (path: string, words: string) =>
    named(await ask('textDocument/definition', at(path, words)));
  expect(await definition(sla, '../glossary')).toEqual([`${term}: `]);
  expect(await definition(sla, '../guide/how.mdx#')).toEqual([`${guide}: ## Why so`]);
  expect(await definition(sla, 'guide/how.mdx]')).toEqual([`${guide}: `]);
  expect(await definition(review, '../slas')).toEqual([`${sla}: volume`]);
  expect(await definition(review, 'none.mdx')).toEqual([]);
  expect(await definition(sla, 'https:')).toEqual([]);
});

test('an editor that shows whole definitions gets them, with the words that asked', async () => {
  const { ask, at, wordsIn } = await openHandbook(linking);
  const answer = (await ask('textDocument/definition', at(sla, 'MQLs every'))) as LocationLink[];
  const [{ originSelectionRange, targetRange } = {}] = answer;
  expect(originSelectionRange && wordsIn(sla, [{ range: originSelectionRange }])).toEqual(['MQLs']);
  expect(targetRange && wordsIn(term, [{ range: targetRange }])[0]).toMatch(
    /^term: [^\n]*\nabbr: MQL\n.*owner: Head of sales/s,
  );
});

test('references are found in every file, with the declaration or without', async () => {
  const { ask, at, named } = await openHandbook();
  const references = async (path: string, words: string, includeDeclaration = false) =>
    named(await ask('textDocument/references', { ...at(path, words), context: { includeDeclaration } }));
  const uses = [
    `${term}: MQL`,
    `${term}: hand-raiser`,
    `${guide}: MQLs`,
    `${sla}: MQLs`,
    `${sla}: MQLs`,
    `${sla}: MQL`,
    `${sla}: MQL`,
    `${sla}: MQL`,
  ];
  expect(await references(guide, 'MQLs')).toEqual(uses);
  expect(await references(term, 'Marketing', true)).toEqual([
    `${term}: Marketing qualified lead`,
    `${term}: MQL`,
    `${term}: hand-raiser`,
    ...uses,
  ]);
  expect(await references(sla, 'hot lead', true)).toEqual([`${term}: hot lead`, `${sla}: hot lead`]);
  expect(await references(other, 'MQL,', true)).toEqual([`${other}: MQL`, `${other}: MQL`]);
  expect(await references(sla, 'volume', true)).toEqual([
    `${review}: volume`,
    `${review}: ../slas/a.mdx#goal-volume`,
    `${sla}: volume`,
    `${sla}: volume`,
  ]);
  expect(await references(sla, 'fresh')).toEqual([`${sla}: fresh`]);
  expect(await references('handbook.yaml', 'head', true)).toEqual([
    `${term}: Head of sales`,
    'handbook.yaml: head',
    'handbook.yaml: Head of sales',
  ]);
  expect(await references(review, 'sales')).toEqual([
    'handbook.yaml: sales',
    `${review}: sales`,
    `${sla}: sales`,
    `${other}: sales`,
  ]);
  expect(await references(sla, 'and Sales')).toEqual([`${review}: a`, `${review}: ../slas/a.mdx#goal-volume`]);
  expect(await references(sla, 'Deliver')).toEqual([]);
});

test('the same words are marked in one file, and the declaration apart', async () => {
  const { ask, at, wordsIn } = await openHandbook();
  const marked = async (path: string, words: string) => {
    const found = (await ask('textDocument/documentHighlight', at(path, words))) as DocumentHighlight[];
    const kinds = found.map(({ kind }) => (kind === DocumentHighlightKind.Write ? '!' : ''));
    return wordsIn(path, found).map((each, place) => each + kinds[place]);
  };
  expect(await marked(sla, 'verdict')).toEqual(['Verdict!', 'verdict']);
  expect(await marked(sla, 'won]')).toEqual(['won', 'won!', 'won']);
  expect(await marked(term, 'hand-raiser.')).toEqual([
    'Marketing qualified lead!',
    'MQL!',
    'hand-raiser!',
    'MQL',
    'hand-raiser',
  ]);
});

test('links are shown where they lead somewhere', async () => {
  const { ask, uri, wordsIn } = await openHandbook();
  const links = async (path: string) => {
    const found = (await ask('textDocument/documentLink', { textDocument: { uri: uri(path) } })) as DocumentLink[];
    return wordsIn(path, found).map((words, place) => [words, found[place]?.target]);
  };
  expect(await links(sla)).toEqual([
    ['guide/how.mdx', uri(guide)],
    ['../glossary/mql.mdx', uri(term)],
    ['../guide/how.mdx#why-so', `${uri(guide)}#L7`],
    ['https://acme.example/a', 'https://acme.example/a'],
  ]);
  expect(await links(review)).toEqual([['../slas/a.mdx#goal-volume', `${uri(sla)}#L5`]]);
});

test('nothing is found, and nothing fails, outside of a handbook and in broken files', async () => {
  const broken = {
    ...sharpEdges,
    'slas/torn.mdx': '---\ntitle: [a\n  goals:\n- {id: x, id\n---\n\n<Callout\n[a](b',
    'guide/long.mdx': `---\ntitle: L\n---\n\n${'An MQL in a [link](../glossary/mql.mdx#x). '.repeat(2_000)}`,
  };
  const editor = await startEditor(temporaryFolder({ ...broken, 'notes.md': '# MQL' }));
  for (const [path, text] of [...Object.entries(broken), ['notes.md', '# MQL'] as const]) {
    await editor.open(path, text);
    const textDocument = { uri: editor.uri(path) };
    for (const line of text.split('\n').keys()) {
      if (line > 20) break;
      for (const character of [0, 3, 9, 40]) {
        const params = { textDocument, position: { line, character }, context: { includeDeclaration: true } };
        for (const method of ['definition', 'references', 'documentHighlight'])
          await editor.ask(`textDocument/${method}`, params);
      }
    }
    await editor.ask('textDocument/documentLink', { textDocument });
  }
  expect(editor.log).toEqual([]);
});

async function openHandbook(capabilities: ClientCapabilities = {}) {
  const editor = await startEditor(temporaryFolder(files), { capabilities });
  for (const path of [sla, term] as const) await editor.open(path, files[path]);
  return { ...editor, ...placesIn(files, editor) };
}
