import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from './testing/read-case.ts';
import { readPage } from './testing/read-page.ts';
import { categories, refusal, ruleTemplate } from './testing/rule-template.ts';

describe('the command', () => {
  let copy = '';
  const rulesOf = (folder: string) => join(folder, 'core/src/check/rules');

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
    const core = fileURLToPath(new URL('../../', import.meta.url));
    for (const part of ['scripts', 'src/check/rules', 'src/check/testing']) {
      cpSync(join(core, part), join(copy, 'core', part), { recursive: true });
    }
    // A package of its own, so that the copy is read as modules.
    cpSync(join(core, 'package.json'), join(copy, 'core/package.json'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'core/scripts/new-rule.ts'), ...args], { encoding: 'utf8' });

  it('writes three files, brings the lists up to date and says what comes next', () => {
    const { status, stdout, stderr } = run('goal-no-weight', 'reciprocity');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('no expected finding in the cases');
    const written = readdirSync(rulesOf(copy)).filter((name) => name.startsWith('goal-no-weight.'));
    expect(written.sort()).toEqual(['goal-no-weight.cases.mdx', 'goal-no-weight.md', 'goal-no-weight.ts']);
    expect(readFileSync(join(rulesOf(copy), 'index.generated.ts'), 'utf8')).toContain("from './goal-no-weight.ts'");
    expect(() => execFileSync(process.execPath, [join(copy, 'core/scripts/generate.ts'), '--check'])).not.toThrow();
  });

  it.each([
    ['a name that is taken', ['goal-no-target'], 'already'],
    ['a malformed name', ['GoalNoOwner'], 'cannot name a rule'],
    ['a path', ['../goal-no-weight'], 'cannot name a rule'],
    ['no name', [], 'Name the rule'],
    ['an unknown category', ['goal-no-colour', 'style'], 'no category “style”'],
  ])('refuses %s and writes nothing', (_, args, words) => {
    const before = readdirSync(rulesOf(copy));
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(readdirSync(rulesOf(copy))).toEqual(before);
  });
});

describe('the three files', () => {
  const files = ruleTemplate('goal-no-weight', 'coherence');

  it('have a page with every section and one title', () => {
    const page = readPage(files['goal-no-weight.md'] ?? '');
    expect(files['goal-no-weight.ts']).toContain(`title: '${page.title}'`);
    expect([...page.sections.keys()]).toEqual(['Not ok', 'Ok', 'How to fix it', 'When to turn it off']);
  });

  it('have cases without a mark, which the tests of the rules do not let pass', () => {
    expect(readCase(files['goal-no-weight.cases.mdx'] ?? '').expected).toEqual([]);
  });
});

it('knows every category once', () => {
  expect(new Set(categories).size).toBe(9);
});

it.each(['goal', 'goal-', 'Goal-x', 'goal_no', 'goal--x', 'goal-2', ''])('refuses the name “%s”', (id) => {
  expect(refusal(id, () => false)).toContain('cannot name a rule');
});
