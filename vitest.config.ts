import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { closingLine } from './scripts/closing-line.ts';

const siteSetup = 'test/site/setup.ts';
const vscodeSetup = 'test/vscode/setup.ts';
const second = 1000;
const minute = 60 * second;

// Groups run one after the other, each with a file for each of two processors: first what reckons, then what starts
// programs, then pages and VS Code, which both wait for a browser. Few groups, because at the end of each a processor idles.
// Files of a process share what they import. Importing took half the time of the unit tests, and no test changes a module.
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', closingLine()],
    projects: [
      project(
        'unit',
        ['{schema,core,host,cli,extension,site}/src/**/*.test.ts', 'extension/{server,client}/**/*.test.ts'],
        {
          testTimeout: 10 * second,
          order: 0,
        },
      ),
      project('repository', ['test/repository/**/*.test.ts'], { testTimeout: 2 * minute, order: 0 }),
      project('parsers', ['test/parsers/**/*.test.ts'], { testTimeout: 2 * minute, order: 0 }),
      project('measurability', ['test/measurability/**/*.test.ts'], { testTimeout: minute, order: 0 }),
      project('history', ['test/history/**/*.test.ts'], { testTimeout: minute, order: 0 }),
      project('diff', ['test/diff/**/*.test.ts'], { testTimeout: minute, order: 0 }),
      project('score', ['test/score/**/*.test.ts'], { testTimeout: minute, order: 0 }),
      project('bench', ['test/bench/**/*.test.ts'], { testTimeout: minute, order: 0 }),
      project('command', ['test/command/**/*.test.ts'], { testTimeout: minute, order: 1 }),
      project('start', ['test/start/**/*.test.ts'], { testTimeout: 2 * minute, order: 1 }),
      project('editor', ['test/editor/**/*.test.ts'], { testTimeout: minute, order: 1 }),
      project('site', ['test/site/**/*.test.ts'], {
        testTimeout: minute,
        order: 2,
        globalSetup: siteSetup,
      }),
      project('vscode', ['test/vscode/**/*.test.ts'], {
        testTimeout: 2 * minute,
        order: 2,
        globalSetup: vscodeSetup,
      }),
    ],
  },
});

type Options = { testTimeout: number; order: number; globalSetup?: string };

function project(name: string, include: string[], options: Options) {
  const { testTimeout, order, globalSetup } = options;
  return {
    test: {
      name,
      include,
      testTimeout,
      hookTimeout: Math.max(testTimeout, minute),
      sequence: { groupOrder: order },
      maxWorkers: 2,
      isolate: false,
      ...(globalSetup && existsSync(new URL(globalSetup, import.meta.url)) ? { globalSetup } : {}),
    },
  };
}
