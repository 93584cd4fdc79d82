import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallHandbook } from './small-handbook.ts';

const commands = [
  ...['check', 'diff', 'log', 'review', 'notice', 'sign', 'codeowners'],
  ...['build', 'serve', 'dev', 'rules', 'explain', 'explain-case', 'schema'],
];

describe('help', () => {
  test('names every command, with examples and the exit codes', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stdout).toContain(
      'Exit codes: 0 fine, 1 the answer is no (findings at or above the threshold), 2 could not run.',
    );
  });

  test.each(commands)('%s has examples that begin with its name', async (command) => {
    const asked = await run(['help', command]);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toMatch(new RegExp(`^Examples?:\n {2}sla ${command}( |$)`, 'm'));
    expect((await run([command, '--help'])).stdout).toBe(asked.stdout);
  });

  test('without a command it is printed as an error', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: sla');
  });

  test('comes without loading the engine or the site', async () => {
    const environment = { NODE_DEBUG: 'esm' };
    const { stderr } = await run(['--help'], { environment });
    expect(stderr).toContain('commander');
    expect(stderr).not.toMatch(/core\/src|astro/);
  });
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'cli/package.json'), 'utf8'));
  for (const option of ['--version', '-V']) {
    expect(await run([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  }
});

describe('what was mistyped is told with what was probably meant', () => {
  test.each([
    [['chek'], "unknown command 'chek'", 'Did you mean check?'],
    [['check', '--formt', 'json'], "unknown option '--formt'", 'Did you mean --format?'],
    [['check', '--format', 'xml'], "argument 'xml' is invalid", 'text, json, sarif, github, junit, markdown'],
    [['check', '--fail-on', 'never'], "argument 'never' is invalid", 'error, warning, hint'],
    [['check', '--today', '2026-02-30'], "argument '2026-02-30' is invalid", 'such as 2026-12-31'],
    [['serve', '--port', '70000'], "argument '70000' is invalid", 'from 0 to 65535'],
    [['explain', 'goal-no-targt'], 'There is no rule “goal-no-targt”', 'Did you mean “goal-no-target”?'],
    [['explain', 'zzzzzzzzzzzz'], 'There is no rule “zzzzzzzzzzzz”', 'listed by sla rules'],
    [['schema', 'agrement'], 'There is no schema “agrement”', 'Did you mean “agreement”?'],
    [['explain'], "missing required argument 'rule'", '--help'],
    [['build', 'a', 'b'], 'too many arguments', '--help'],
  ])('%j', async (args, problem, way) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sla: /);
    expect(stderr).toContain(problem);
    expect(stderr).toContain(way);
  });
});

describe('a failure of the tool itself', () => {
  // A function of the language that fails stands for any accident inside the tool.
  const broken = {
    NODE_OPTIONS: '--import=data:text/javascript,Map.groupBy=()=>{throw%20new%20Error(%22cut%20off%22)}',
  };

  test('is one line with the way to its details, and exit code 2', async () => {
    const { code, stderr } = await run(['check'], { cwd: temporaryFolder(smallHandbook), environment: broken });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'sla: Something went wrong inside the tool, which is its fault and not yours: cut off. For the details, run it again with SLA_DEBUG=1 before it.\n',
    );
  });

  test('SLA_DEBUG=1 prints the details', async () => {
    const environment = { ...broken, SLA_DEBUG: '1' };
    const { code, stderr } = await run(['check'], { cwd: temporaryFolder(smallHandbook), environment });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Error: cut off\n {4}at /);
  });
});
