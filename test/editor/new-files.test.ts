import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type {
  JudgeSentenceResult,
  NewFileChoices,
  NewFiles,
  NewFilesParams,
  NewFilesResult,
  RulePageResult,
} from '../../extension/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

test('from an empty folder to a handbook with an agreement, a term and a review, without an error', async () => {
  const { editor, make } = await start({});
  const folder = editor.uri('').replace(/\/$/, '');
  const first = write(await make({ kind: 'handbook', uri: folder, answers: { organisation: 'Größe & Co: "A"' } }));
  expect(first.files.map(({ uri }) => uri)).toContain(editor.uri('handbook.yaml'));
  expect(first.open.uri).toBe(editor.uri('slas/marketing-sales.mdx'));
  await editor.changedOnDisk('handbook.yaml', 'slas', 'glossary');
  const answers = {
    title: 'Sales and Success 🤝',
    parties: ['Sales', 'Success'],
    goals: [{ statement: 'Renew 90% of contracts every quarter.' }],
  };
  const simple = write(await make({ kind: 'agreement', uri: folder, answers: { ...answers, level: 'simple' } }));
  expect(simple.files[0]?.uri).toBe(editor.uri('slas/sales-and-success.mdx'));
  await editor.changedOnDisk('slas/sales-and-success.mdx');
  const complete = write(await make({ kind: 'agreement', uri: folder, answers: { ...answers, level: 'complete' } }));
  expect(complete.files[0]?.uri).toBe(editor.uri('slas/sales-and-success-2.mdx'));
  const inside = editor.uri('slas/marketing-sales.mdx');
  const term = write(
    await make({ kind: 'term', uri: inside, answers: { name: 'Won deal', means: 'A signed order.' } }),
  );
  const review = write(await make({ kind: 'review', uri: inside, answers: { agreement: 'marketing-sales' } }));
  await editor.changedOnDisk('slas', 'glossary', 'reviews');
  for (const { uri, text } of [first, simple, complete, term, review].flatMap(({ files }) => files)) {
    const path = decodeURI(uri.slice(folder.length + 1));
    await editor.open(path, text);
    const errors = (await editor.diagnostics(path)).filter(({ severity }) => severity === 1);
    expect(errors, path).toEqual([]);
  }
});

test('what is to be filled in first is selected', async () => {
  const { editor, make } = await start({ 'handbook.yaml': 'organisation: Acme\n' });
  const answers = { level: 'simple', title: 'A', parties: ['B', 'C'], goals: [] } as const;
  const made = write(await make({ kind: 'agreement', uri: editor.uri('handbook.yaml'), answers }));
  const { start: from, end } = made.open.range;
  const line = made.files[0]?.text.split('\n')[from.line];
  expect(end.line).toBe(from.line);
  expect(line?.slice(from.character, end.character)).toBe('Say what B promises, how much, and by when.');
});

test('nothing is written over, and nothing is made outside of a handbook', async () => {
  const { editor, make } = await start({ 'inner/handbook.yaml': 'organisation: Acme\n' });
  const handbook = await make({ kind: 'handbook', uri: editor.uri('inner'), answers: { organisation: 'B' } });
  expect(handbook).toEqual({ refused: expect.stringContaining('“handbook.yaml” is there already') });
  const term = await make({ kind: 'term', uri: editor.uri('elsewhere'), answers: { name: 'B', means: 'C' } });
  expect(term).toEqual({ refused: expect.stringContaining('Make a handbook first') });
});

test('an unsaved term counts: it is refused a second time', async () => {
  const { editor, make } = await start({ 'handbook.yaml': 'organisation: Acme\n' });
  await editor.open('glossary/new.mdx', '---\nterm: Won deal\nmeans: A signed order.\n---\n');
  const again = await make({
    kind: 'term',
    uri: editor.uri('handbook.yaml'),
    answers: { name: 'won deal', means: '' },
  });
  expect(again).toEqual({ refused: expect.stringContaining('glossary/new.mdx') });
});

test('answers of another shape are refused, and the server goes on', async () => {
  const { editor, make } = await start({ 'handbook.yaml': 'organisation: Acme\n' });
  const odd = { kind: 'agreement', uri: editor.uri('handbook.yaml'), answers: { level: 'simple' } } as never;
  expect(await make(odd)).toEqual({ refused: expect.any(String) });
  expect(await editor.ask('sla/rule', { id: 'toString' })).toBeNull();
  expect(editor.runs()).toBe(true);
});

test('there is something to choose from, and a sentence is judged while it is typed', async () => {
  const agreement = '---\ntitle: A\nparties: [Marketing, Sales]\ngoals: [Be kind.]\nreview: { every: month }\n---\n';
  const { editor } = await start({ 'handbook.yaml': 'organisation: Acme\n', 'slas/a.mdx': agreement });
  const uri = editor.uri('slas/a.mdx');
  const choices = (await editor.ask('sla/new/choices', { uri })) as NewFileChoices;
  expect(choices).toMatchObject({ title: 'Acme handbook', folder: editor.uri('').replace(/\/$/, '') });
  expect(choices.parties).toContainEqual({ id: 'sales', name: 'Sales' });
  expect(choices.agreements[0]).toMatchObject({ id: 'a', nextReview: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  const outside = (await editor.ask('sla/new/choices', { uri: 'file:///nowhere/at/all' })) as NewFileChoices;
  expect(outside).toMatchObject({ parties: [], today: choices.today });
  expect(outside.folder).toBeUndefined();
  const judged = (await editor.ask('sla/sentence', { uri, sentence: 'Close 20 deals' })) as JudgeSentenceResult;
  expect(judged).toEqual({ measurable: false, missing: 'by when, or over which period' });
});

test('the page of a rule', async () => {
  const { editor } = await start({});
  const page = (await editor.ask('sla/rule', { id: 'goal-no-target' })) as RulePageResult;
  expect(page?.title).toBe('A goal says how much');
  expect(page?.markdown).toMatch(/^# /);
  expect(await editor.ask('sla/rule', { id: 'no-such-rule' })).toBeNull();
});

async function start(texts: Readonly<Record<string, string>>) {
  const editor = await startEditor(temporaryFolder(texts));
  const make = (params: NewFilesParams) => editor.ask('sla/new', params) as Promise<NewFilesResult>;
  return { editor, make };
}

/** Does what a client does with the texts. */
function write(result: NewFilesResult): NewFiles {
  if ('refused' in result) throw new Error(result.refused);
  for (const { uri, text } of result.files) {
    mkdirSync(dirname(fileURLToPath(uri)), { recursive: true });
    writeFileSync(fileURLToPath(uri), text, { flag: 'wx' });
  }
  return result;
}
