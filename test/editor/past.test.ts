import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeLens } from 'vscode-languageserver-protocol';
import type { ComparisonResult, PastParams, PastTexts } from '../../extension/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/a.mdx';
const definition = 'glossary/mql.mdx';
const then = `---
title: A <b>title</b>
version: 2.0.0
status: active
parties: [Marketing, Sales]
goals:
  - { id: mqls, owner: marketing, statement: Send at least 500 MQLs every month., metric: MQL, target: at least 500, per: month }
  - { id: calls, owner: sales, statement: Call each MQL within 4 hours., per: month }
---

Every MQL counts.
`;
const now = then.replaceAll('at least 500', 'at least 560');
const term = '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead with at least 50 employees.\n---\n';
const files = { 'handbook.yaml': 'organisation: Acme\n', [agreement]: now, [definition]: term };
const capabilities: ClientCapabilities = {
  textDocument: { codeLens: {}, diagnostic: {} },
  workspace: { codeLens: { refreshSupport: true }, diagnostics: { refreshSupport: true } },
};

test('without a word about the past, nothing is compared, and the reader is told why', async () => {
  const { versionFindings, compare, changeLenses } = await start();
  expect(await versionFindings()).toEqual([]);
  expect(await changeLenses()).toEqual([]);
  expect(await compare(agreement)).toEqual({ nothing: { message: expect.stringContaining('Git extension') } });
});

test('a goal that changed on the way says so above itself, among the findings, and in the comparison', async () => {
  const { tell, versionFindings, compare, changeLenses } = await start();
  await tell({ [agreement]: then });
  expect(await versionFindings()).toEqual([expect.stringContaining('3.0.0')]);
  expect(await changeLenses()).toEqual([
    { line: 6, title: expect.stringMatching(/^Material since 2\.0\.0: .*500.*560/), command: 'sla.compare' },
  ]);
  const page = await compare(agreement);
  if ('nothing' in page) throw new Error(page.nothing.message);
  expect(page.title).toBe('A <b>title</b>');
  expect(page.html).toContain('<h1>A &#x3C;b>title&#x3C;/b></h1>');
  expect(page.html).toContain('main as of 2026-11-10');
  expect(page.html).toMatch(/<h2>Material<\/h2>.*data-line="6".*500.*560/s);
  expect(page.html).not.toMatch(/<script|<style| on\w+=/);
});

test('a definition that changed reaches the agreement that uses it', async () => {
  const { editor, tell, compare } = await start();
  await tell({ [agreement]: now });
  await editor.open(definition, term);
  await editor.type(definition, term.replace('50', '80'));
  const page = await compare(agreement);
  expect(page).toHaveProperty('html', expect.stringMatching(/<h2>Material<\/h2>.*50.*80/s));
  expect(await compare(definition)).toHaveProperty('html', expect.stringContaining('Reaches A &#x3C;b>title'));
});

test('what is saved since counts against the same past, until the main line moves', async () => {
  const { editor, tell, versionFindings, write } = await start();
  await tell({});
  expect(await versionFindings()).toEqual([]);
  const changed = now.replace('within 4 hours', 'within 8 hours');
  await editor.open(agreement, now);
  await editor.type(agreement, changed);
  expect(await versionFindings()).toHaveLength(1);
  write(agreement, changed);
  await editor.save(agreement);
  await editor.changedOnDisk(agreement);
  expect(await versionFindings()).toHaveLength(1);
  await tell({ [agreement]: now });
  expect(await versionFindings()).toHaveLength(1);
  await tell({}, 'another commit');
  expect(await versionFindings()).toEqual([]);
});

test('a client that can tell nothing any more takes the past back', async () => {
  const { editor, tell, changeLenses } = await start();
  await tell({ [agreement]: then });
  expect(await changeLenses()).toHaveLength(1);
  const params: PastParams = { folder: editor.uri('').replace(/\/$/, ''), past: { kind: 'none', reason: 'no git' } };
  await editor.send('sla/past', params);
  expect(await changeLenses()).toEqual([]);
});

async function start() {
  const folder = temporaryFolder(files);
  const editor = await startEditor(folder, {
    manner: 'asks',
    capabilities,
    initializationOptions: { showsComparison: true },
  });
  const { ask, uri } = editor;
  return {
    editor,
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
    tell: (texts: Readonly<Record<string, string | null>>, commit = 'a commit') => {
      const changed = Object.entries(texts).map(([path, text]) => ({ path, text }));
      const past: PastTexts = { kind: 'texts', line: 'main', commit, date: '2026-11-10', files: changed };
      const params: PastParams = { folder: uri('').replace(/\/$/, ''), past };
      return editor.send('sla/past', params);
    },
    versionFindings: async () => {
      const found = await editor.diagnostics(agreement);
      return found.filter(({ code }) => code === 'material-change-no-major').map(({ message }) => message);
    },
    compare: (path: string) => ask('sla/comparison', { uri: uri(path) }) as Promise<ComparisonResult>,
    changeLenses: async () => {
      const lenses = (await ask('textDocument/codeLens', { textDocument: { uri: uri(agreement) } })) as CodeLens[];
      const shown = lenses.map(({ range, command }) => ({ line: range.start.line, ...command }));
      return shown.filter(({ title }) => title?.includes(' since '));
    },
  };
}
