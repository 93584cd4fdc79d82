import { expect, test } from 'vitest';
import { readCase } from './read-case.ts';

test('a case begins with its first file, and a line begins each further one', () => {
  const { files, before, today } = readCase(
    '# today: 2026-12-01\na\n{/* file: glossary/b.mdx */}\nb\n# file: handbook.yaml\nc',
  );
  expect(files).toEqual({ 'slas/case.mdx': '# today: 2026-12-01\na', 'glossary/b.mdx': 'b', 'handbook.yaml': 'c' });
  expect([before, today]).toEqual([[], '2026-12-01']);
});

test('what stood before is told day by day, the newest first', () => {
  const { files, before, expected } = readCase(
    [
      ...['now', '# ^^^ seen', '{/* before 2026-07-01: slas/case.mdx */}', 'old', '# ^^^ no mark'],
      ...['{/* file: slas/new.mdx */}', 'new', '{/* before 2026-08-01: slas/new.mdx */}'],
      ...['{/* before 2026-08-01: slas/case.mdx */}', 'later', '{/* before 2026-07-01: slas/gone.mdx */}', 'gone'],
      ...['{/* file: glossary/b.mdx */}', 'b'],
    ].join('\n'),
  );
  expect(Object.keys(files)).toEqual(['slas/case.mdx', 'slas/new.mdx', 'glossary/b.mdx']);
  expect(before).toEqual([
    { day: '2026-08-01', files: { 'glossary/b.mdx': 'b', 'slas/case.mdx': 'later', 'slas/gone.mdx': 'gone' } },
    {
      day: '2026-07-01',
      files: { 'glossary/b.mdx': 'b', 'slas/case.mdx': 'old\n# ^^^ no mark', 'slas/gone.mdx': 'gone' },
    },
  ]);
  expect(expected.map(({ file, fragment }) => [file, fragment])).toEqual([['slas/case.mdx', 'seen']]);
});

test('marks in a file of comma-separated values stand on lines of their own, and are no part of it', () => {
  const { files, expected } = readCase(
    '{/* file: results/a.csv */}\ngoal,value\n^^^^ first\na,1\n  ^ second => 2\n<- third',
  );
  expect(files).toEqual({ 'results/a.csv': 'goal,value\na,1' });
  expect(expected.map(({ line, columns, fragment }) => [line, columns?.start, fragment])).toEqual([
    [1, 1, 'first'],
    [2, 3, 'second'],
    [2, undefined, 'third'],
  ]);
});
