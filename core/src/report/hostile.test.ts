import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { lineIndex } from '../read/index.ts';
import { exampleFinding, exampleSummary } from './example-finding.ts';
import { type FormatName, formats } from './formats.ts';
import type { Sources } from './report.ts';

const hostile = 'x\u001B]8;;https://evil.example\u0007 | <b onclick="a">&\r\n::error::fake ]]> [l](u) {0} \u202E';
const path = 'slas/a,line=9 | <i>\u001B[2J\n::error::fake.mdx';
const bad = exampleFinding({ message: hostile, file: path, range: { start: 3, end: 8 } });
const sources: Sources = new Map([[path, { text: hostile, lines: () => lineIndex(hostile) }]]);
const result = { findings: [bad], silenced: [{ ...bad, reason: hostile }], known: [{ ...bad, note: hostile }] };
const report = (name: FormatName) => formats[name]({ ...result, summary: exampleSummary([bad]) }, sources);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters that must not come through.
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

test.each(['text', 'json', 'sarif', 'github', 'junit', 'markdown'] as const)(
  '%s: nothing acts on its surroundings',
  (name) => {
    const shown = report(name);
    expect(shown).not.toMatch(control);
    expect(shown.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
  },
);

test('text: every finding keeps to its line', () => {
  expect(report('text').match(/ {2}warning {2}.*goal-no-target$/m)).not.toBeNull();
});

test('markdown: the row has its four cells', () => {
  const row = report('markdown').split('\n')[4];
  expect(row?.split(/(?<!\\)\|/)).toHaveLength(6);
  expect(row).not.toMatch(/<[bi]/);
});

test('github: one command, with the properties that we wrote', () => {
  const commands = report('github')
    .split('\n')
    .filter((line) => line.startsWith('::'));
  expect(commands).toHaveLength(1);
  expect(
    commands[0]
      ?.split('::')[1]
      ?.split(',')
      .map((each) => each.split('=')[0]),
  ).toEqual(['warning file', 'line', 'endLine', 'col', 'endColumn', 'title']);
});

test('junit: no element but ours', () => {
  const names = [...report('junit').matchAll(/<\/?([a-z-]+)/g)].map((match) => match[1]);
  expect(new Set(names)).toEqual(
    new Set(['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'system-out']),
  );
});

test('json and sarif: the words come back as they were', () => {
  expect(JSON.parse(report('json')).findings[0].message).toBe(hostile);
  const log: Log = JSON.parse(report('sarif'));
  expect(log.runs[0]?.results?.[0]?.message.text).toContain('\\[l\\](u) {{0}}');
});
