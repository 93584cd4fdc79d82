import { expect, test } from 'vitest';
import { checkHandbook } from '../../run/check-handbook.ts';
import { handbookOf } from '../../testing/run-rule.ts';

const agreement = `---
title: Marketing and Sales
effective: { from: 2026-02-01 }
parties: [Marketing, Sales]
goals:
  - { id: mql-volume, statement: Deliver 560 MQLs every month., target: at least 560, per: month }
---
`;

/** Findings in results, each as rule, severity and goal. */
function found(csv: string, preset = 'recommended') {
  const files = {
    'handbook.yaml': `organisation: Acme\npreset: ${preset}\n`,
    'slas/a.mdx': agreement,
    'results/a.csv': csv,
  };
  const { findings } = checkHandbook(handbookOf(files));
  return findings.filter(({ file }) => file === 'results/a.csv');
}

test('a copy of a row is told more gently than a row that contradicts another, and both belong to their agreement', () => {
  const csv = 'goal,period,value\nmql-volume,2026-10,5\nmql-volume,2026-10,5\nmql-volume,2026-10,6\n';
  expect(found(csv).map(({ rule, severity, agreement }) => [rule, severity, agreement])).toEqual([
    ['result-duplicate', 'warning', 'a'],
    ['result-duplicate', 'error', 'a'],
  ]);
});

test('findings on values of a goal belong to the goal', () => {
  const csv = 'goal,period,value\nmql-volume,2026-10,93%\nmql-volume,2027-10,5\n';
  expect(found(csv).map(({ rule, severity, goal }) => [rule, severity, goal])).toEqual([
    ['result-wrong-unit', 'error', 'mql-volume'],
    ['result-period', 'warning', 'mql-volume'],
  ]);
});

test('thousands of rows that are wrong in one way are told often enough, with how many there are', () => {
  const row = (at: number) => `mql-volume,2026-10-${String((at % 31) + 1).padStart(2, '0')},many ${at}\n`;
  const all = found(`goal,period,value\n${Array.from({ length: 1_000 }, (_, at) => row(at)).join('')}`);
  expect(all).toHaveLength(200);
  expect(all.at(-1)?.message).toContain('800 rows more of this file are like this.');
});
