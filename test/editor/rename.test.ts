import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientCapabilities, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { checkHandbook, loadHandbook, memoryHost } from '../../core/src/index.ts';
import { portableParser } from '../../core/src/parse/markdown/portable-parser.ts';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { applyAction, type Texts } from './apply-action.ts';
import { placesIn } from './named-place.ts';
import { startEditor } from './start-editor.ts';

const sla = 'slas/a.mdx';
const term = 'glossary/mql.mdx';
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  [sla]:
    '---\r\ntitle: A\r\nparties: [{ id: marketing }, { id: sales }]\r\ngoals:\r\n  - { id: volume, owner: marketing, statement: "🎯 Deliver 560 MQLs every month." }\r\n---\r\n\r\nשלום MQL, a Marketing-qualified lead.\r\n',
  [term]: '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead.\n---\n',
  'glossary/sql.mdx': '---\nterm: Sales qualified lead\nabbr: SQL\nmeans: A lead.\n---\n',
};
const able: ClientCapabilities = {
  textDocument: { rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

test('what stands there is offered first, and refused in words where it is no name', async () => {
  const { server, prepare } = await openHandbook(files, able);
  expect(server.capabilities.renameProvider).toEqual({ prepareProvider: true });
  expect(await prepare(sla, 'MQLs', 4)).toEqual(['MQLs', 'MQL']);
  expect(await prepare(sla, 'Marketing-qualified')).toEqual(['Marketing-qualified lead', 'Marketing qualified lead']);
  expect(await prepare(sla, 'volume')).toEqual(['volume', 'volume']);
  await expect(prepare(sla, 'Deliver')).rejects.toThrow('There is no name here');
  await expect(prepare(sla, 'title')).rejects.toThrow('There is no name here');
});

test('a rename changes every file, over what is not saved', async () => {
  const { rename, type } = await openHandbook(files, able);
  const unsaved = files[term].replace('A lead.', 'A MARKETING QUALIFIED LEAD is a lead.');
  await type(term, unsaved);
  const after = await rename(sla, 'Marketing-qualified', 'Inbound person', { ...files, [term]: unsaved });
  expect(after[sla]).toContain('שלום MQL, an Inbound person.\r\n');
  expect(after[term]).toBe('---\nterm: Inbound person\nabbr: MQL\nmeans: An INBOUND PERSON is a lead.\n---\n');
});

test('an editor that counts versions gets them, another one plain changes', async () => {
  const { edit, uri } = await openHandbook(files, able);
  expect(await edit(sla, 'volume', 'mqls')).toMatchObject({
    documentChanges: [{ textDocument: { uri: uri(sla), version: 1 }, edits: [{ newText: 'mqls' }] }],
  });
  const simple = await openHandbook(files, {});
  expect(simple.server.capabilities.renameProvider).toBe(true);
  expect(await simple.edit(sla, 'volume', 'mqls')).toMatchObject({
    changes: { [simple.uri(sla)]: [{ newText: 'mqls' }] },
  });
});

test('a name that is taken is refused in words, and nothing changes', async () => {
  const { edit, log } = await openHandbook(files, able);
  await expect(edit(sla, 'MQLs', 'SQL')).rejects.toThrow('“SQL” is already the abbreviation of “Sales qualified lead”');
  await expect(edit(sla, 'volume', '')).rejects.toThrow('A name cannot be empty.');
  await expect(edit(sla, 'marketing', 'sales')).rejects.toThrow('stands for a party already');
  expect(log).toEqual([]);
});

test('in the example handbook a rename adds no finding, and can be taken back', async () => {
  const example = exampleHandbook();
  const { rename } = await openHandbook(example, able, ...Object.keys(example));
  const before = await findingsIn(example);
  for (const [path, words, name, old, least] of [
    [agreement, 'MQLs', 'MRL', 'MQL', 15],
    ['glossary/mql.mdx', 'Marketing Qualified Lead', 'Marketing Ready Lead', 'Marketing Qualified Lead', 1],
    [agreement, 'first contact', 'Opening talk', 'First contact', 3],
    [agreement, 'complete follow-up', 'Full chase', 'Complete follow-up', 1],
    ['glossary/customer.mdx', 'Customer', 'Patron', 'Customer', 10],
    [agreement, 'mql-volume', 'mql-count', 'mql-volume', 2],
    [agreement, 'nurture]', 'warming', 'nurture', 1],
    [agreement, 'sales]', 'sellers', 'sales', 4],
    ['handbook.yaml', 'customer-desk', 'plant-desk', 'customer-desk', 2],
    ['handbook.yaml', 'Head of sales', 'Chief of sales', 'Head of sales', 4],
  ] as const) {
    const after = await rename(path, words, name, example);
    expect(changedFiles(example, after).length, name).toBeGreaterThanOrEqual(least);
    expect(await findingsIn(after), name).toEqual(before);
    const place = after[path]?.includes(name) ? name : name.toLowerCase();
    expect(changedFiles(example, await rename(path, place, old, after)), name).toEqual([]);
  }
});

const agreement = 'slas/marketing-sales.mdx';

function exampleHandbook(): Texts {
  const content = join(repository, 'content');
  const paths = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(mdx|yaml)$/.test(path),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(content, path), 'utf8')]),
  );
}

async function findingsIn(texts: Texts): Promise<string[]> {
  const handbook = await loadHandbook(memoryHost(texts), { parser: portableParser, today: '2026-11-21' });
  return checkHandbook(handbook).findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`);
}

function changedFiles(before: Texts, after: Texts): string[] {
  return Object.keys(before).filter((path) => before[path] !== after[path]);
}

async function openHandbook(texts: Texts, capabilities: ClientCapabilities, ...open: string[]) {
  const editor = await startEditor(temporaryFolder(texts), { capabilities });
  for (const path of open.length === 0 ? [sla, term] : open) await editor.open(path, texts[path] ?? '');
  const edit = async (path: string, words: string, newName: string, over: Texts = texts) =>
    (await editor.ask('textDocument/rename', { ...placesIn(over, editor).at(path, words), newName })) as WorkspaceEdit;
  return {
    ...editor,
    edit,
    prepare: async (path: string, words: string, behind?: number) => {
      const { at, wordsIn } = placesIn(texts, editor);
      const answer = await editor.ask('textDocument/prepareRename', at(path, words, behind));
      const { range, placeholder } = answer as { range: Range; placeholder: string };
      return [...wordsIn(path, [{ range }]), placeholder];
    },
    rename: async (path: string, words: string, newName: string, over: Texts) =>
      applyAction(editor, { title: newName, edit: await edit(path, words, newName, over) }, over),
  };
}
