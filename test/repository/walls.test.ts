import { describe, expect, test } from 'vitest';
import { judgeImport, wallOf } from './check-walls.ts';
import { ownSources } from './own-files.ts';
import { sourceImports } from './source-imports.ts';
import { walls } from './walls.ts';

const sources = ownSources();

test('every import stays within its wall', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(({ path, text }) => complaints(path, text))).toEqual([]);
});

test('every source file stands behind a wall, and every folder of core behind its own', () => {
  const files = sources.map(({ path }) => path);
  expect(files.filter((file) => !wallOf(file, walls))).toEqual([]);
  const inCore = files.filter((file) => file.startsWith('core/src/') && !file.endsWith('.test.ts'));
  expect(inCore.filter((file) => wallOf(file, walls)?.from === 'core/src')).toEqual([]);
});

test('every wall has a reason, and no two stand in the same place', () => {
  expect(walls.filter(({ reason }) => reason.length < 20)).toEqual([]);
  expect(new Set(walls.map(({ from }) => from)).size).toBe(walls.length);
});

describe('a planted import is found', () => {
  test.each([
    ['schema/src/planted.ts', "import '@living-sla/core';"],
    ['schema/src/planted.ts', "import { load } from 'js-yaml';"],
    ['core/src/parse/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['core/src/read/planted.ts', "import type { Handbook } from '../resolve/index.ts';"],
    ['core/src/parse/planted.ts', "export type { Handbook } from '../resolve/index.ts';"],
    ['core/src/resolve/deep/planted.ts', "export * from '../../check/index.ts';"],
    ['core/src/check/planted.ts', "const diff = await import('../diff/index.ts');"],
    ['core/src/diff/planted.ts', "type Finding = import('../check/index.ts').Finding;"],
    ['core/src/resolve/planted.ts', "import { everything } from '../index.ts';"],
    ['core/src/check/rules/planted.ts', "import other from './goal-no-target.ts';"],
    ['core/src/check/rules/planted.ts', "import { settings } from '../settings.ts';"],
    ['core/src/report/planted.ts', "import { checkHandbook } from '../check/index.ts';"],
    ['core/src/parse/planted.ts', 'const module = await import(name);'],
    ['site/src/browser/planted.ts', 'const module = await import(name);'],
    ['site/src/browser/look-up.ts', "import { readFileSync } from 'node:fs';"],
    ['host/src/planted.ts', "import '@living-sla/cli';"],
    ['host/src/planted.ts', "import 'living-sla-vscode/server';"],
    ['cli/src/planted.ts', "import '../../extension/server/hover.ts';"],
    ['site/src/pages/planted.astro', "---\nimport { build } from '../../../cli/src/main.ts';\n---\n<p />"],
    ['site/src/pages/planted.astro', "<p />\n<script>\n  import '@living-sla/cli';\n</script>"],
    ['extension/client/planted.ts', "import { loadHandbook } from '@living-sla/core';"],
    ['extension/client/planted.ts', "import '../server/handlers.ts';"],
    ['extension/server/planted.ts', "import * as vscode from 'vscode';"],
    ['extension/server/planted.ts', "import '@living-sla/host';"],
    ['core/src/parse/planted.test.ts', "import '@living-sla/host';"],
    ['core/src/parse/planted.ts', "const worker = new URL('../../../host/src/index.ts', import.meta.url);"],
    ['elsewhere/planted.ts', "import 'node:fs';"],
  ])('%s: %s', (path, text) => {
    expect(complaints(path, text)).toHaveLength(1);
  });
});

describe('an import that is allowed is left alone', () => {
  test.each([
    ['core/src/report/planted.ts', "import type { Finding } from '../check/index.ts';"],
    [
      'core/src/check/rules/planted.ts',
      "import type { Rule } from '../rule.ts';\nimport { goals } from '../../resolve/index.ts';",
    ],
    ['core/src/parse/planted.ts', "// import 'node:fs';\nconst text = \"import x from 'node:fs'\";"],
    ['core/src/parse/planted.test.ts', "import { test } from 'vitest';\nimport { check } from '../check/index.ts';"],
    ['extension/server/node.ts', "import '@living-sla/host';\nimport 'vscode-languageserver/node';"],
    ['cli/src/planted.ts', "const { build } = await import('@living-sla/site');"],
    ['cli/src/planted.ts', "await import('living-sla-vscode/server');"],
  ])('%s: %s', (path, text) => {
    expect(complaints(path, text)).toEqual([]);
  });
});

test('a complaint names the file, the line, the import and the reason', () => {
  const text = "---\nconst title = 'x';\nimport '@living-sla/cli';\n---\n<p>{title}</p>";
  expect(complaints('site/src/planted.astro', text)).toEqual([
    'site/src/planted.astro:3 imports @living-sla/cli. The handbook shows what the engine says. It runs without the command.',
  ]);
});

function complaints(path: string, text: string): string[] {
  return sourceImports(path, text).flatMap((found) => judgeImport(path, found, walls) ?? []);
}
