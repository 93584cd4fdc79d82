import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { runScript } from './programs.ts';
import { sourceImports } from './source-imports.ts';

const compiler = 'node_modules/typescript/bin/tsc';

test('everything type-checks, the pages of the site as well', () => {
  const { code, output } = runScript('scripts/typecheck.ts');
  expect(code, output).toBe(0);
});

test.each(['schema', 'core'])('%s does not compile once it uses Node, the browser or a clock of theirs', (name) => {
  const complaints = compileWithin(name, [
    "import { readFileSync } from 'node:fs';",
    "import path from 'path';",
    'export const folder = process.cwd();',
    'export const title = document.title;',
    'export const later = setTimeout;',
    'export const answer = fetch;',
    'export const said = console;',
    'export type Text = Buffer;',
  ]);
  expect(complaints.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(complaints.filter(({ message }) => !/Cannot find (name|module)/.test(message))).toEqual([]);
});

// A declaration that leads nowhere is no error to the compiler: it turns into `any`, and the check goes blind.
test('every declaration one package takes from another is there', () => {
  const declarations = packagesWithDeclarations().flatMap(filesBelow);
  expect(declarations.length).toBeGreaterThan(50);
  const lost = declarations.flatMap((file) =>
    sourceImports(file, readFileSync(file, 'utf8'))
      .map(({ specifier = '' }) => specifier)
      .filter((specifier) => specifier.startsWith('.') && !declares(join(dirname(file), specifier)))
      .map((specifier) => `${file} takes types from ${specifier}, which has none`),
  );
  expect(lost).toEqual([]);
});

function compileWithin(name: string, lines: string[]): { line: number; message: string }[] {
  const folder = join(repository, name, 'node_modules', '.cache', 'planted');
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'planted.ts'), lines.join('\n'));
  const settings = {
    extends: '../../../tsconfig.src.json',
    compilerOptions: { composite: false, noEmit: true, rootDir: '../../..', tsBuildInfoFile: null },
    // The door is compiled along, so that no package behind it brings Node's types with it.
    files: ['planted.ts', '../../../src/index.ts'],
    include: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const { output } = runScript(compiler, '-p', folder, '--pretty', 'false');
  const complaints = output.matchAll(/planted\.ts\((?<line>\d+),\d+\): error TS\d+: (?<message>.*)/g);
  return [...complaints].map(({ groups = {} }) => ({ line: Number(groups.line), message: groups.message ?? '' }));
}

function packagesWithDeclarations(): string[] {
  const folders = ['schema', 'core', 'host', 'site', 'cli'].map((name) =>
    join(repository, name, 'node_modules/.cache/tsc'),
  );
  return folders.filter((folder) => existsSync(folder));
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.d.ts')).map((name) => join(folder, name));
}

function declares(path: string): boolean {
  return path.endsWith('.json') || existsSync(path.replace(/\.(ts|js)$/, '.d.ts'));
}
