import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Editor, Manner } from './editor.ts';
import { expectSameFindings } from './same-findings.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/marketing-sales.mdx';
const definition = 'glossary/mql.mdx';
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  [agreement]: `---
title: Marketing and Sales
parties: [Marketing, Sales]
goals:
  - Marketing delivers 560 MQLs every month.
  - Sales calls 95% of MQLs within 4 business hours.
---

A hot lead is called first.
`,
  [definition]: '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead that fits.\n---\n',
};
const withoutShortForm = files[definition].replace('abbr: MQL\n', '');
const withAvoidedWords = files[definition].replace('abbr: MQL\n', 'abbr: MQL\navoid: [hot lead]\n');

describe.each<Manner>(['asks', 'listens'])('an editor that %s', (manner) => {
  test('sees what an unsaved definition does to another file, and what taking it back does', async () => {
    const editor = await openBoth(manner);
    expect(await rulesIn(editor, agreement)).toEqual([]);
    await editor.type(definition, withoutShortForm);
    await expect.poll(() => rulesIn(editor, agreement), patience).toEqual(['undefined-acronym']);
    await editor.type(definition, withAvoidedWords);
    await expect.poll(() => rulesIn(editor, agreement), patience).toEqual(['avoided-word']);
    await editor.close(definition);
    await expect.poll(() => rulesIn(editor, agreement), patience).toEqual([]);
  });
});

test('an editor that asks is told to ask again where another file has new findings, and only then', async () => {
  const editor = await openBoth('asks');
  await editor.diagnostics(agreement);
  await editor.type(definition, `${files[definition]}A note.\n`);
  await quiet();
  expect(editor.asked).not.toContain('workspace/diagnostic/refresh');
  await editor.type(definition, withoutShortForm);
  await expect.poll(() => editor.asked, patience).toContain('workspace/diagnostic/refresh');
});

test('a change of one word is taken in where it stands', async () => {
  const folder = temporaryFolder(files);
  const editor = await startEditor(folder);
  const changed = files[agreement].replace('hot lead', 'café 🎯 hot SDRX');
  await editor.open(agreement, files[agreement]);
  await editor.type(agreement, 'café 🎯 hot SDRX', {
    start: { line: 8, character: 2 },
    end: { line: 8, character: 10 },
  });
  const found = await editor.diagnostics(agreement);
  writeFileSync(join(folder, agreement), changed);
  const again = await startEditor(folder);
  expect(await expectSameFindings(folder, again, Object.keys(files))).toBe(1);
  expect(found).toEqual(await again.diagnostics(agreement));
});

test('a new document counts before it is saved', async () => {
  const editor = await startEditor(temporaryFolder({ ...files, [definition]: '' }));
  await editor.open(agreement, files[agreement]);
  expect(await rulesIn(editor, agreement)).toEqual(['undefined-acronym']);
  await editor.open('glossary/new.mdx', files[definition]);
  await expect.poll(() => rulesIn(editor, agreement), patience).toEqual([]);
});

test('a file that another program has changed is read again when the editor tells of it', async () => {
  const folder = temporaryFolder(files);
  const editor = await startEditor(folder);
  await editor.open(agreement, files[agreement]);
  expect(await rulesIn(editor, agreement)).toEqual([]);
  expect(editor.asked).toEqual(['client/registerCapability']);
  rmSync(join(folder, 'glossary'), { recursive: true });
  await editor.changedOnDisk('glossary');
  await expect.poll(() => rulesIn(editor, agreement), patience).toEqual(['undefined-acronym']);
});

test('an editor that watches no files is not asked to, and its saving is noticed', async () => {
  const folder = temporaryFolder(files);
  const editor = await startEditor(folder, { capabilities: {} });
  await editor.open(agreement, files[agreement]);
  await editor.open(definition, withoutShortForm);
  await expect.poll(() => rulesIn(editor, agreement), patience).toEqual(['undefined-acronym']);
  writeFileSync(join(folder, definition), withAvoidedWords);
  await editor.type(definition, withAvoidedWords);
  await editor.save(definition);
  await editor.close(definition);
  await expect.poll(() => rulesIn(editor, agreement), patience).toEqual(['avoided-word']);
  expect(editor.asked).toEqual([]);
});

const patience = { timeout: 10_000, interval: 20 };

async function openBoth(manner: Manner): Promise<Editor> {
  const editor = await startEditor(temporaryFolder(files), { manner });
  await editor.open(agreement, files[agreement]);
  await editor.open(definition, files[definition]);
  return editor;
}

async function rulesIn(editor: Editor, path: string): Promise<unknown[]> {
  return (await editor.diagnostics(path)).map(({ code }) => code);
}

/** Longer than the server waits before it tells of a change. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}
