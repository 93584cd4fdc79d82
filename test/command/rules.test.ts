import { rules } from '@living-sla/core';
import { schemas } from '@living-sla/schema';
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { schemaComplaints } from './small-handbook.ts';

const ids = rules.map((rule) => rule.id);

describe('sla rules', () => {
  test('lists every rule for people', async () => {
    const { code, stdout } = await run(['rules']);
    expect(code).toBe(0);
    for (const { id, title, severity } of rules) {
      expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/))).toContainEqual([
        id,
        severity.recommended,
        title,
      ]);
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
