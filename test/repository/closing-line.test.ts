import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const good = "import { test } from 'vitest';\ntest('is fine', () => {});\n";
const bad = "import { expect, test } from 'vitest';\ntest('is wrong', () => expect(1).toBe(2));\n";
const broken = "import './nowhere.ts';\n";
const late =
  "import { test } from 'vitest';\ntest('ends early', () => void setTimeout(() => { throw new Error('late'); }));\n";
const stuck =
  "import { beforeAll, test } from 'vitest';\nbeforeAll(() => { throw new Error('no'); });\ntest('never runs', () => {});\n";
const killed = "import { test } from 'vitest';\ntest('dies', () => process.kill(process.pid, 'SIGKILL'));\n";

const noSetup = "export default () => { throw new Error('no'); };\n";

test.each([
  ['all is well', { 'a.test.ts': good, 'b.test.ts': good }, [], '2 passed, 0 failed', 0],
  ['a test fails', { 'a.test.ts': good, 'b.test.ts': bad }, [], '1 passed, 1 failed', 1],
  ['a file cannot be loaded', { 'a.test.ts': good, 'b.test.ts': broken }, [], '1 passed, 1 failed', 1],
  ['an error comes after the test', { 'a.test.ts': late }, [], '1 passed, 1 failed', 1],
  ['a hook fails', { 'a.test.ts': good, 'b.test.ts': stuck }, [], '1 passed, 1 failed, 1 skipped', 1],
  ['there is no test', {}, [], '0 passed, 1 failed', 1],
  ['no test has that name', { 'a.test.ts': good }, ['-t', 'nothing'], '0 passed, 1 failed, 1 skipped', 1],
  ['the set-up fails', { 'a.test.ts': good, 'setup.ts': noSetup }, [], '0 passed, 1 failed', 1],
])('closes in the right words when %s', async (_, files, args, line, code) => {
  const run = await runVitest(files, args);
  expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(line);
  expect(run.code).toBe(code);
});

test('a run whose worker is killed does not end well', async () => {
  const run = await runVitest({ 'a.test.ts': killed, 'b.test.ts': good }, []);
  expect(run.stdout.trimEnd().split('\n').at(-1)).toMatch(/^1 passed, [1-9]\d* failed$/);
  expect(run.code).toBe(1);
});

async function runVitest(files: object, args: readonly string[]): Promise<{ stdout: string; code: number }> {
  const reporter = JSON.stringify(join(repository, 'scripts', 'closing-line.ts'));
  const setup = 'setup.ts' in files ? "globalSetup: 'setup.ts'" : '';
  const folder = temporaryFolder({
    ...files,
    'vitest.config.mjs': `import { closingLine } from ${reporter};
export default { test: { reporters: ['default', closingLine()], ${setup} } };`,
  });
  const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs');
  const call = promisify(execFile)(process.execPath, [vitest, 'run', '--root', folder, ...args], { cwd: repository });
  return call.then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: { stdout: string; code: number }) => ({ stdout: error.stdout, code: error.code }),
  );
}
