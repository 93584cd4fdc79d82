import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatName } from '@living-sla/core';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, smallHandbook } from './small-handbook.ts';

const day = ['--today', '2026-11-21'];

/** Something of everything that a report counts: what is old is put off below, what is new comes in later. */
const old = {
  ...smallHandbook,
  'slas/old.mdx': agreement({ title: 'Old things', goals: ['Marketing hands over leads every month.'] }),
};
const silenced = '# sla-ignore goal-no-target: the number follows';
const fresh = agreement({
  title: 'New things',
  goals: [`Marketing hands over deals to Sales every month. ${silenced}`, 'Sales meets us every week.'],
  body: '\n[One](../none.mdx), [two](../nought.mdx), [three](../nil.mdx) and the XRPQ.\n',
}).replace('title:', 'titel:');

/** How each format tells the counts: the names in the order below. */
const readers: Readonly<Record<FormatName, (report: string) => unknown[]>> = {
  text: fromSentences,
  github: fromSentences,
  markdown: fromSentences,
  json: (report) => fromSummary(JSON.parse(report).summary),
  sarif: (report) => fromSummary(JSON.parse(report).runs[0].properties.summary),
  junit: (report) => names.map((name) => new RegExp(`<property name="${name}" value="(\\d+)"/>`).exec(report)?.[1]),
};
const names = ['files', 'errors', 'warnings', 'hints', 'silenced', 'known', 'stale', 'fixed'];

test.each(Object.keys(readers) as FormatName[])('%s tells every count', async (format) => {
  const cwd = temporaryFolder(old);
  await run(['check', '--update-baseline', '--preset', 'strict', ...day], { cwd });
  const path = join(cwd, '.sla-baseline.json');
  const { version, findings } = JSON.parse(readFileSync(path, 'utf8'));
  const gone = [{ fingerprint: 'f0' }, { fingerprint: 'f1' }];
  writeFileSync(path, JSON.stringify({ version, findings: [...findings, ...gone] }));
  writeFileSync(join(cwd, 'slas/new.mdx'), fresh);
  const { stdout } = await run(['check', '--fix', '--preset', 'strict', '--format', format, ...day], { cwd });
  const counts = readers[format](stdout).map(Number);
  const [files, errors, warnings, hints, ...others] = counts;
  expect([files, others]).toEqual([4, [1, findings.length, 2, 1]]);
  expect(findings.length).toBeGreaterThan(0);
  const list = JSON.parse((await run(['check', '--preset', 'strict', '--format', 'json', ...day], { cwd })).stdout);
  const count = (severity: string) => list.findings.filter((each: { severity: string }) => each.severity === severity);
  expect([errors, warnings, hints]).toEqual(['error', 'warning', 'hint'].map((severity) => count(severity).length));
  expect(errors).toBeGreaterThan(2);
});

function fromSummary(summary: Readonly<Record<string, number>>): unknown[] {
  return names.map((name) => summary[name]);
}

function fromSentences(report: string): unknown[] {
  const found =
    /Found: (\d+) errors?, (\d+) warnings?, (\d+) hints?, (\d+) silenced, (\d+) known from the baseline\./.exec(report);
  const rest = /Fixed: (\d+) findings?\. Baseline entries that match nothing any more: (\d+)\./.exec(report);
  return [/Checked (\d+) files/.exec(report)?.[1], ...(found ?? []).slice(1), rest?.[2], rest?.[1]];
}
