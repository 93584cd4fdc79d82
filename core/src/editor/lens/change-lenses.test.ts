import { expect, test } from 'vitest';
import { lineOfTexts, pastOf } from '../../diff/index.ts';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { changeLensesOf } from './change-lenses.ts';

const path = 'slas/a.mdx';
const before = `---
title: A
version: 2.0.0
status: active
parties: [Marketing, Sales]
goals:
  - { id: mqls, owner: marketing, statement: Send at least 500 MQLs a month., metric: MQL, target: at least 500, per: month }
  - { id: calls, owner: sales, statement: Call each MQL within 4 hours. }
---
`;

test('a changed goal says what changed, the figure first, and how much more there is', () => {
  expect(lenses(before.replaceAll('500', '560'))).toEqual([
    expect.stringMatching(/^Material since 2\.0\.0: .* from 500 to 560 .* And 1 change more\.$/),
  ]);
});

test('a new goal says that it is new', () => {
  const [title, ...more] = lenses(before.replace('goals:\n', 'goals:\n  - Close 20 deals by 2026-12-31.\n'));
  expect(title).toMatch(/^Material since 2\.0\.0: New goal/);
  expect(more).toEqual([]);
});

test('what changes nobody’s duty has none', () => {
  expect(lenses(before.replace('Send at least 500', 'Send at least five hundred'))).toEqual([]);
  expect(lenses(before)).toEqual([]);
});

test('without a past there are none', () => {
  expect(lenses(before.replaceAll('500', '560'), false)).toEqual([]);
});

function lenses(now: string, knowsPast = true): string[] {
  const file = parseFile(path, now, portableParser);
  if (file === undefined) throw new Error('The text is no page.');
  const line = lineOfTexts([{ day: '2026-11-10', files: { [path]: before } }]);
  const past = knowsPast ? pastOf(line, portableParser) : undefined;
  const handbook = resolveHandbook([file], { today: '2026-11-21', paths: [path], past });
  return changeLensesOf(file, handbook).map(({ title }) => title);
}
