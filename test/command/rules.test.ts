import { join } from 'node:path';
import { rules } from '@living-sla/core';
import { schemas } from '@living-sla/schema';
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { schemaComplaints } from './small-handbook.ts';

const ids = rules.map((rule) => rule.id);

describe('sla rules', () => {
  test('lists every rule for people', async () => {
    const { code, stdout } = await run(['rules']);
    expect(code).toBe(0);
    for (const { id, title, severity } of rules) {
      const { minimal, recommended, strict } = severity;
      const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
      expect(rows).toContainEqual([id, minimal, recommended, strict, title]);
    }
  });

  test('lists every rule for programs, as the published schema says', async () => {
    const { stdout } = await run(['rules', '--format', 'json']);
    expect(schemaComplaints('rules-list', stdout)).toEqual([]);
    expect(JSON.parse(stdout).map((rule: { id: string }) => rule.id)).toEqual(ids);
  });

  test('lists every rule as one Markdown table', async () => {
    const { stdout } = await run(['rules', '--format', 'markdown']);
    const rows = stdout.trimEnd().split('\n').slice(2);
    expect(rows.map((row) => row.split(' | ')[0]?.replace('| ', ''))).toEqual(ids);
  });
});

test('sla explain prints the page of a rule without Markdown marks', async () => {
  const { code, stdout } = await run(['explain', 'goal-no-target']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^A goal says how much\n\nA goal needs a number/);
  expect(stdout).toMatch(/^How to fix it$/m);
  expect(stdout).not.toContain('```');
  expect(stdout).toContain('Rule goal-no-target, about measurability.');
});

test('sla explain says what the rule is set to here, and what its options are', async () => {
  const yaml = 'organisation: Acme\npreset: minimal\nrules: { undefined-acronym: error }\n';
  const cwd = temporaryFolder({ 'handbook.yaml': yaml, 'slas/deep/x.mdx': '' });
  const explain = async (rule: string) => (await run(['explain', rule], { cwd: join(cwd, 'slas/deep') })).stdout;
  expect(await explain('undefined-acronym')).toMatch(
    /^Option allow: nothing unless you set it\.\n(.*\n)*In this handbook: error \(see \.\.\/\.\.\/handbook\.yaml\)\.$/m,
  );
  expect(await explain('goal-no-target')).toContain('\nIn this handbook: warning (see ');
  const outside = await run(['explain', 'goal-no-target'], { cwd: temporaryFolder() });
  expect([outside.code, outside.stdout.includes('In this handbook')]).toEqual([0, false]);
});

test('sla explain names the rule that was probably meant', async () => {
  const { code, stderr } = await run(['explain', 'goal-no-targt']);
  expect([code, stderr]).toEqual([2, 'sla: There is no rule “goal-no-targt”. Did you mean “goal-no-target”?\n']);
});

describe('sla schema', () => {
  test('lists the names', async () => {
    const { stdout } = await run(['schema']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(Object.keys(schemas));
  });

  test.each(Object.keys(schemas))('prints %s', async (name) => {
    const { code, stdout } = await run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(schemas[name as keyof typeof schemas]);
  });
});
