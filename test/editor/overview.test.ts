import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type {
  HandbookOverview,
  OverviewChangedParams,
  OverviewParams,
  OverviewResult,
} from '../../extension/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/marketing-sales.mdx';
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  [agreement]: `---
title: Marketing and Sales 🤝
version: 1.2.0
effective: { from: 2020-01-01 }
parties: [Marketing, Sales]
goals:
  - 🎯 Deliver 560 MQLs every month.
  - id: mood
    statement: Improve the mood.
definitions:
  - { term: Warm-up call, means: A first talk. }
review: { every: quarter }
---

{/* sla-ignore undefined-acronym: everybody knows it */}
The XYZ is called back.
`,
  'glossary/mql.mdx': '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead that fits.\n---\n',
  'glossary/torn.mdx': '---\nterm: [\n---\n',
  'notes/readme.txt': 'Nothing.\n',
};

test('a handbook at a glance: what it holds, what is wrong, what is due', async () => {
  const { editor, look } = await start();
  const { handbooks, nothing } = await look({ uri: editor.uri('handbook.yaml') });
  expect(nothing).toBeUndefined();
  const handbook = only(handbooks);
  expect(handbook).toMatchObject({ folder: editor.uri('').replace(/\/$/, ''), title: 'Acme handbook' });
  expect(handbook.counts).toMatchObject({
    agreements: 1,
    measurable: 1,
    unmeasurable: 1,
    terms: 2,
    silenced: 1,
    known: 0,
  });
  expect(handbook.counts).toMatchObject({ overdueReviews: 1 });
  const [first] = handbook.agreements;
  expect(first).toMatchObject({
    id: 'marketing-sales',
    title: 'Marketing and Sales 🤝',
    version: '1.2.0',
    status: 'active',
  });
  expect(first?.place).toEqual(place(editor.uri(agreement), 1, 7, 1, 29));
  expect(first?.goals.map(({ key, measurable }) => [key, measurable])).toEqual([
    ['goal-1', true],
    ['mood', false],
  ]);
  expect(first?.goals[1]?.missing).toBe('how much is enough; by when, or over which period');
  expect(first?.goals[1]?.place).toEqual(place(editor.uri(agreement), 8, 15, 8, 32));
  expect(handbook.terms.map(({ name, ownTo }) => [name, ownTo])).toEqual([
    ['Marketing qualified lead', undefined],
    ['Warm-up call', 'Marketing and Sales 🤝'],
  ]);
  expect(handbook.reviews[0]).toMatchObject({ agreement: 'Marketing and Sales 🤝', date: '2020-04-01' });
  expect(handbook.reviews[0]?.daysOverdue).toBeGreaterThan(2000);
  expect(handbook.otherFindings.map(({ path }) => path)).toContain('glossary/torn.mdx');
});

test('its findings are those that the editor shows', async () => {
  const { editor, look } = await start();
  await editor.open(agreement, files[agreement]);
  const shown = await editor.diagnostics(agreement);
  const [first] = only((await look({ uri: editor.uri(agreement) })).handbooks).agreements;
  expect(first?.findings.length).toBeGreaterThan(3);
  expect(first?.findings.map(({ rule, message, place }) => [rule, message, place.range])).toEqual(
    shown.map(({ code, message, range }) => [code, message, range]),
  );
});

test('every handbook of the open folder is shown, each once', async () => {
  const { look } = await start({ ...files, 'inner/handbook.yaml': 'organisation: Inner\n' });
  expect((await look({})).handbooks.map(({ title }) => title)).toEqual(['Acme handbook', 'Inner handbook']);
});

test.each([
  ['a file that is no page', 'notes/readme.txt', 'leftOut', '“notes/readme.txt” is no page of the handbook.'],
  ['a file that is not there', 'slas/none.mdx', 'leftOut', '“slas/none.mdx” is not read'],
  ['a file outside', '../outside.mdx', 'none', 'No handbook.yaml lies beside this file'],
])('%s: the reader is told why nothing is shown', async (_, path, reason, message) => {
  const { editor, look } = await start();
  const result = await look({ uri: new URL(path, `${editor.uri('')}`).href });
  expect(result.nothing).toMatchObject({ reason, message: expect.stringContaining(message) });
  expect(result.handbooks).toHaveLength(reason === 'none' ? 0 : 1);
});

test('a handbook.yaml that cannot be read is shown where it breaks', async () => {
  const { editor, look } = await start({ ...files, 'handbook.yaml': 'organisation: Acme\ntitle: "Torn\n' });
  const { nothing } = await look({ uri: editor.uri(agreement) });
  expect(nothing).toMatchObject({ reason: 'broken', place: { uri: editor.uri('handbook.yaml') } });
  expect(nothing?.message).toMatch(/^handbook\.yaml: /);
});

test('a client that wants it is told of a change once typing pauses, and of nothing that is the same', async () => {
  const folder = temporaryFolder(files);
  const editor = await startEditor(folder, { initializationOptions: { wantsOverview: true } });
  const changes = editor.heard('sla/changed') as OverviewChangedParams[];
  await editor.open(agreement, files[agreement]);
  await until(() => changes.length === 1);
  expect(changes[0]?.handbooks).toMatchObject([{ title: 'Acme handbook', counts: { measurable: 1, unmeasurable: 1 } }]);
  await editor.type(agreement, files[agreement].replace('called back', 'called soon'));
  await editor.type(agreement, files[agreement].replace('Improve the mood', 'Close 20 deals every month'));
  await until(() => changes.length === 2);
  expect(changes[1]?.handbooks).toMatchObject([{ counts: { measurable: 2, unmeasurable: 0 } }]);
  await editor.type(
    agreement,
    `${files[agreement].replace('Improve the mood', 'Close 20 deals every month')}\nWords.\n`,
  );
  await editor.open('glossary/mql.mdx', files['glossary/mql.mdx'].replace('that fits', 'that is fit'));
  await until(() => changes.length === 3);
  writeFileSync(join(folder, 'handbook.yaml'), 'organisation: Other\n');
  await editor.changedOnDisk('handbook.yaml');
  await until(() => changes.length === 4);
  expect(changes[3]?.handbooks).toMatchObject([{ title: 'Other handbook' }]);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(changes).toHaveLength(4);
});

test('a client that did not ask for it is told nothing', async () => {
  const { editor } = await start();
  await editor.open(agreement, files[agreement]);
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(editor.heard('sla/changed')).toEqual([]);
});

async function start(texts: Readonly<Record<string, string>> = files) {
  const editor = await startEditor(temporaryFolder(texts));
  const look = (params: OverviewParams) => editor.ask('sla/overview', params) as Promise<OverviewResult>;
  return { editor, look };
}

function only(handbooks: readonly HandbookOverview[]): HandbookOverview {
  expect(handbooks).toHaveLength(1);
  return handbooks[0]!;
}

function place(uri: string, line: number, character: number, endLine: number, endCharacter: number) {
  return { uri, range: { start: { line, character }, end: { line: endLine, character: endCharacter } } };
}

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 10));
}
