import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';
import { agreement, definition, patience, pullAll, rulesOf, twoPages, withoutShortForm } from './workspace-reports.ts';

test('two handbooks in one workspace, one in a folder of the other, each by its own words', async () => {
  const inner = Object.entries({ ...twoPages, [definition]: withoutShortForm });
  const other = Object.entries(twoPages);
  const folder = temporaryFolder({
    ...twoPages,
    ...Object.fromEntries(inner.map(([path, text]) => [`slas/inner/${path}`, text])),
    ...Object.fromEntries(other.map(([path, text]) => [`other/${path}`, text])),
    [`node_modules/x/${agreement}`]: twoPages[agreement],
    'node_modules/x/handbook.yaml': twoPages['handbook.yaml'],
  });
  const editor = await startEditor(folder, { manner: 'asks' });
  const items = await pullAll(editor);
  const acronyms = items.filter((item) => rulesOf(item).includes('undefined-acronym')).map(({ uri }) => uri);
  expect(acronyms).toEqual([editor.uri(`slas/inner/${agreement}`)]);
  expect(items.map(({ uri }) => uri).sort()).toEqual(
    ['', 'slas/inner/', 'other/'].flatMap((at) => Object.keys(twoPages).map((path) => editor.uri(at + path))).sort(),
  );
  await editor.open(`other/${definition}`, withoutShortForm);
  const changed = (await pullAll(editor, items)).filter(({ kind }) => kind === 'full');
  expect(changed.map(({ uri }) => uri)).toContain(editor.uri(`other/${agreement}`));
  expect(changed.every(({ uri }) => uri.startsWith(editor.uri('other/')))).toBe(true);
});

test('a folder that is added to the workspace brings its handbook, and takes it away again', async () => {
  const folder = temporaryFolder({ 'empty/readme.txt': '' });
  const added = temporaryFolder(twoPages);
  const capabilities: ClientCapabilities = { workspace: { workspaceFolders: true } };
  const editor = await startEditor(join(folder, 'empty'), { capabilities });
  const one = { uri: pathToFileURL(added).href, name: 'added' };
  await editor.send('workspace/didChangeWorkspaceFolders', { event: { added: [one], removed: [] } });
  const last = () => editor.told.findLast(({ uri }) => uri === `${one.uri}/${agreement}`)?.diagnostics.length;
  await expect.poll(last, patience).toBeGreaterThan(0);
  await editor.send('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [one] } });
  await expect.poll(last, patience).toBe(0);
});
