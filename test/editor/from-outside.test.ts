import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';
import {
  agreement,
  definition,
  heardOf,
  patience,
  pullAll,
  rulesOf,
  twoPages,
  withoutShortForm,
} from './workspace-reports.ts';

describe('an editor that tells what happens on disk', () => {
  test('changes the branch: five hundred files at once are one new look', async () => {
    const pages = Array.from({ length: 500 }, (_, at) => `slas/a${at}.mdx`);
    const write = (title: string) =>
      Object.fromEntries(pages.map((path) => [path, twoPages[agreement].replace('title: A', `title: ${title}`)]));
    const folder = temporaryFolder({ ...twoPages, ...write('One') });
    const editor = await startEditor(folder, { manner: 'asks' });
    const before = await pullAll(editor);
    expect(before).toHaveLength(503);
    for (const [path, text] of Object.entries(write('Two ['))) writeFileSync(join(folder, path), text);
    rmSync(join(folder, definition));
    await editor.changedOnDisk(...pages, definition);
    const after = await pullAll(editor);
    expect(after).toHaveLength(502);
    const acronyms = after.filter((item) => rulesOf(item).includes('undefined-acronym'));
    expect(acronyms).toHaveLength(501);
    expect(editor.log).toEqual([]);
  });

  test('renames a folder, with what is open in it', async () => {
    const folder = temporaryFolder(Object.fromEntries(below('team', twoPages)));
    const editor = await startEditor(folder);
    await editor.open(`team/${agreement}`, twoPages[agreement]);
    await expect.poll(() => heardOf(editor, `team/${agreement}`), patience).not.toEqual([]);
    const found = heardOf(editor, `team/${agreement}`);
    renameSync(join(folder, 'team'), join(folder, 'crew 2'));
    await editor.close(`team/${agreement}`);
    await editor.open(`crew 2/${agreement}`, twoPages[agreement]);
    await editor.changedOnDisk('team', 'crew 2');
    await expect.poll(() => heardOf(editor, `team/${agreement}`), patience).toEqual([]);
    await expect.poll(() => heardOf(editor, `crew 2/${agreement}`), patience).toEqual(found);
    await editor.open(`crew 2/${definition}`, withoutShortForm);
    await expect.poll(() => heardOf(editor, `crew 2/${agreement}`), patience).toContain('undefined-acronym');
  });

  test('renames a file by the case of its letters', async () => {
    const folder = temporaryFolder(twoPages);
    const editor = await startEditor(folder);
    await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
    const found = heardOf(editor, agreement);
    renameSync(join(folder, agreement), join(folder, 'slas/Marketing-Sales.mdx'));
    await editor.changedOnDisk(agreement, 'slas/Marketing-Sales.mdx');
    await expect.poll(() => heardOf(editor, 'slas/Marketing-Sales.mdx'), patience).toEqual(found);
    expect(heardOf(editor, agreement)).toEqual([]);
  });

  test('deletes the whole folder, and takes it back', async () => {
    const kept = temporaryFolder(twoPages);
    const folder = temporaryFolder(Object.fromEntries(below('team', twoPages)));
    const editor = await startEditor(join(folder, 'team'));
    await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
    const found = heardOf(editor, agreement);
    rmSync(join(folder, 'team'), { recursive: true });
    await editor.send('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('').slice(0, -1), type: 3 }] });
    await expect.poll(() => heardOf(editor, agreement), patience).toEqual([]);
    cpSync(kept, join(folder, 'team'), { recursive: true });
    await editor.changedOnDisk('handbook.yaml');
    await expect.poll(() => heardOf(editor, agreement), patience).toEqual(found);
    expect(editor.log).toEqual([]);
  });

  test('makes a folder a handbook, without a file of it being open', async () => {
    const { 'handbook.yaml': mark, ...pages } = twoPages;
    const folder = temporaryFolder(pages);
    const editor = await startEditor(folder);
    writeFileSync(join(folder, 'handbook.yaml'), mark);
    await editor.changedOnDisk('handbook.yaml');
    await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
    mkdirSync(join(folder, 'new'));
    cpSync(join(folder, 'slas'), join(folder, 'new/inner/slas'), { recursive: true });
    writeFileSync(join(folder, 'new/inner/handbook.yaml'), mark);
    await editor.changedOnDisk('new');
    await expect.poll(() => heardOf(editor, `new/inner/${agreement}`), patience).toContain('undefined-acronym');
  });
});

test('an editor that only tells what is done in it renames a file', async () => {
  const folder = temporaryFolder(twoPages);
  const editor = await startEditor(folder, { capabilities: {} });
  await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
  renameSync(join(folder, definition), join(folder, 'moved.mdx'));
  const renamed = { oldUri: editor.uri(definition), newUri: editor.uri('moved.mdx') };
  await editor.send('workspace/didRenameFiles', { files: [renamed] });
  await expect.poll(() => heardOf(editor, agreement), patience).toContain('undefined-acronym');
});

test('an editor that tells nothing: the server looks by itself while somebody works', async () => {
  const folder = temporaryFolder(twoPages);
  const editor = await startEditor(folder, { capabilities: {} });
  await editor.open('guide/note.mdx', '');
  await expect.poll(() => heardOf(editor, agreement), patience).not.toEqual([]);
  writeFileSync(join(folder, definition), withoutShortForm);
  await editor.type('guide/note.mdx', 'A');
  await expect.poll(() => heardOf(editor, agreement), patience).toContain('undefined-acronym');
  rmSync(join(folder, 'handbook.yaml'));
  await editor.type('guide/note.mdx', 'A note.');
  await expect.poll(() => heardOf(editor, agreement), patience).toEqual([]);
});

function below(folder: string, texts: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]);
}
