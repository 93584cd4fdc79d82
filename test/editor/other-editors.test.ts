import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { startCommand } from '../support/command-process.ts';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sharpEdges } from './sharp-edges.ts';
import { startEditor } from './start-editor.ts';

const section = inAnyEditor();
const page = 'slas/windows.mdx';
const patience = { timeout: 10_000, interval: 20 };

test('the section says the command and the languages in words', () => {
  expect(section).toContain('- the command: `sla lsp --stdio`\n- the languages: `mdx` and `yaml`\n');
});

test.each(['lua', 'toml', 'elisp', 'json', 'rust'])('the settings in %s name that command', (language) => {
  expect(commandIn(language)).toEqual(['sla', 'lsp', '--stdio']);
});

test('the command, with what the settings put behind it, is a server', async () => {
  const folder = temporaryFolder(sharpEdges);
  const server = startCommand(commandIn('lua').slice(1), { cwd: folder });
  const editor = await startEditor(folder, { server, capabilities: {} });
  await editor.open(page, sharpEdges[page] ?? '');
  expect((await editor.diagnostics(page)).length).toBeGreaterThan(3);
});

test('the settings name both languages, in each editor’s own words', () => {
  expect(strings(blocks('lua')[0] ?? '')).toEqual(expect.arrayContaining(['mdx', 'yaml', 'handbook.yaml']));
  expect(strings(blocks('toml')[0] ?? '')).toEqual(expect.arrayContaining(['mdx', 'yaml', 'handbook.yaml']));
  expect(blocks('elisp')[0]).toMatch(/:language-id "mdx"\) yaml-mode yaml-ts-mode/);
  expect(JSON.parse(blocks('json')[0] ?? '').clients.sla).toMatchObject({
    command: ['sla', 'lsp', '--stdio'],
    selector: expect.stringMatching(/markdown.*yaml/),
  });
  expect(blocks('toml')[1]).toContain('languages = ["MDX", "YAML"]');
});

test('an editor that can do nothing of its own accord is served: findings come, and nothing is asked of it', async () => {
  const editor = await startEditor(temporaryFolder(sharpEdges), { capabilities: {}, opensNoFolder: true });
  await editor.open(page, sharpEdges[page] ?? '');
  const found = await editor.diagnostics(page);
  expect(found.length).toBeGreaterThan(3);
  expect(found.every((each) => !('tags' in each) && !('codeDescription' in each))).toBe(true);
  const other = () => editor.told.some(({ uri }) => uri === editor.uri('slas/right-to-left.mdx'));
  await expect.poll(other, patience).toBe(true);
  await editor.type(page, '');
  expect(await editor.diagnostics(page)).not.toEqual(found);
  await editor.leave();
  expect(await editor.ended).toBe(0);
  expect({ asked: editor.asked, log: editor.log }).toEqual({ asked: [], log: [] });
});

test.each([
  ['that would like to count bytes', ['utf-8']],
  ['that says nothing about it', undefined],
])('an editor %s is told that UTF-16 units are counted, and they are', async (_, positionEncodings) => {
  const capabilities: ClientCapabilities = positionEncodings === undefined ? {} : { general: { positionEncodings } };
  const editor = await startEditor(temporaryFolder(sharpEdges), { capabilities });
  expect(editor.server.capabilities.positionEncoding).toBe('utf-16');
  await editor.open(page, sharpEdges[page] ?? '');
  const avoided = (await editor.diagnostics(page)).filter(({ code }) => code === 'avoided-word').at(-1);
  const line = (sharpEdges[page] ?? '').split('\r\n')[avoided?.range.start.line ?? 0] ?? '';
  expect(line.slice(avoided?.range.start.character, avoided?.range.end.character)).toBe('hot lead');
  expect(line.slice(0, avoided?.range.start.character)).toContain('👩‍👩‍👧‍👦');
});

/** The command and its arguments. In some settings the name of the server comes first, or stands in a list behind. */
function commandIn(language: string): string[] {
  const settings = blocks(language).find((block) => strings(block).includes('--stdio')) ?? '';
  const command = strings(settings).filter((text) => ['sla', 'lsp', '--stdio'].includes(text));
  const at = command.indexOf('lsp') - 1;
  return command.slice(at, at + 3);
}

/** The section of the README about editors other than VS Code. */
function inAnyEditor(): string {
  const readme = readFileSync(join(repository, 'extension', 'README.md'), 'utf8');
  return /\n## In any editor\n(.*?)\n## /s.exec(readme)?.[1] ?? '';
}

function blocks(language: string): string[] {
  return [...section.matchAll(/```(\w+)\n(.*?)```/gs)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text);
}

/** Everything that stands in quotes. */
function strings(text: string): string[] {
  return [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, double, single]) => double ?? single ?? '');
}
