import { expect, test } from 'vitest';
import { isGenerated, type OwnFile, ownFiles, ownSources } from './own-files.ts';
import { longFiles } from './waivers.ts';

const mostLines = 250;
const mostLinesOfAnEntry = 30;

const files = ownFiles();
const sources = ownSources().filter((file) => !isGenerated(file));

test(`no source file has more than ${mostLines} lines, but for those waived with a reason`, () => {
  const long = sources.filter((file) => lineCount(file) > mostLines).map(({ path }) => path);
  expect(long.sort()).toEqual(longFiles.map(({ path }) => path).sort());
  expect(longFiles.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

test(`the entries of the extension have fewer than ${mostLinesOfAnEntry} lines`, () => {
  const entries = sources.filter(({ path }) =>
    /^extension\/(client|server)\/(node|worker|desktop|web)\.ts$/.test(path),
  );
  expect(entries.map(({ path }) => path).sort()).toEqual([
    'extension/client/desktop.ts',
    'extension/client/web.ts',
    'extension/server/node.ts',
    'extension/server/worker.ts',
  ]);
  expect(entries.filter((file) => lineCount(file) >= mostLinesOfAnEntry).map(({ path }) => path)).toEqual([]);
});

test('no file names a folder of one machine, or a registry', () => {
  const machine = /(?<![\w.:/-])\/(work|root|home\/[a-z]\w*|Users\/[A-Za-z]\w*)\/|[A-Z]:\\Users\\/;
  const registry = /\bregistry\.[a-z-]+\.(org|com|io)\b|\b(verdacci[o]|artifactor[y])\b|localhost:487[3]/i;
  expect(linesWith(files, machine)).toEqual([]);
  expect(linesWith(files, registry)).toEqual([]);
});

test('core and schema ask neither the clock nor chance', () => {
  const pure = sources.filter(({ path }) => /^(core|schema)\/src\//.test(path) && !path.endsWith('.test.ts'));
  expect(
    linesWith(pure, /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./),
  ).toEqual([]);
});

test('content holds no code', () => {
  const code = files.filter(({ path }) => /^content\/.*\.(ts|js|mjs|cjs|astro|html|sh|py)$/.test(path));
  expect(code.map(({ path }) => path)).toEqual([]);
});

test('every test runs: none is skipped, put off or run alone', () => {
  const tests = files.filter(({ path }) => path.endsWith('.test.ts'));
  const held = /\b(test|it|describe|suite)(\.\w+)*\.(skip|only|todo|skipIf|runIf)\b|\b[xf](it|test|describe)\(/;
  expect(linesWith(tests, held)).toEqual([]);
});

function lineCount({ text }: OwnFile): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function linesWith(among: OwnFile[], pattern: RegExp): string[] {
  return among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
