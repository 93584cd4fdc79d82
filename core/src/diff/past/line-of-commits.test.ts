import { expect, test } from 'vitest';
import type { CommitRecord } from '../versions/commit-record.ts';
import { lineOfCommits } from './line-of-commits.ts';
import { textsToRead } from './line-reading.ts';

const agreement = (version: string, goal = 'Send 500 leads.') =>
  `---\ntitle: Leads\nversion: ${version}\ngoals: [${goal}]\n---\n`;

/** Commits of January 2026, the oldest first; the name of a text is the text. null removes a file. */
function commitsOf(...deeds: readonly Readonly<Record<string, string | null>>[]): readonly CommitRecord[] {
  return deeds.map((files, at) => {
    const date = `2026-01-${String(at + 1).padStart(2, '0')}`;
    const changes = Object.entries(files).map(([path, text]) => ({ path, from: undefined, blob: text ?? undefined }));
    return { note: { id: `${at}`, authored: `${date}T10:00:00Z`, date, subject: '' }, changes };
  });
}

test('tells the texts of an agreement, the newest first, with what stood around each', () => {
  const line = lineOfCommits(
    commitsOf(
      { 'handbook.yaml': 'organisation: A', 'glossary/mql.mdx': 'old', 'slas/a.mdx': agreement('1.0.0') },
      { 'glossary/mql.mdx': 'new', 'guide/page.mdx': 'words' },
      { 'slas/a.mdx': agreement('2.0.0'), 'handbook.yaml': null },
      { 'glossary/mql.mdx': 'newest' },
    ),
    (blob) => blob,
  );
  const states = line.agreement('slas/a.mdx');
  expect(states.map(({ day, text }) => [day, text])).toEqual([
    ['2026-01-03', agreement('2.0.0')],
    ['2026-01-01', agreement('1.0.0')],
  ]);
  expect(states.map(({ around }) => Object.fromEntries(around()))).toEqual([
    { 'glossary/mql.mdx': 'new' },
    { 'handbook.yaml': 'organisation: A', 'glossary/mql.mdx': 'old' },
  ]);
  expect(states.map(({ isFirst }) => isFirst)).toEqual([false, true]);
  expect(line.agreement('slas/a.mdx')).toBe(states);
  expect(line.agreement('slas/none.mdx')).toEqual([]);
});

test('follows a file that moved, and knows none that is gone', () => {
  const line = lineOfCommits(
    commitsOf(
      { 'slas/a.mdx': agreement('1.0.0'), 'slas/gone.mdx': agreement('1.0.0').replace('Leads', 'Other') },
      { 'slas/a.mdx': null, 'slas/b.mdx': agreement('2.0.0'), 'slas/gone.mdx': null },
    ),
    (blob) => blob,
  );
  expect(line.paths).toEqual(['slas/b.mdx']);
  expect(line.agreement('slas/b.mdx').map(({ path }) => path)).toEqual(['slas/b.mdx', 'slas/a.mdx']);
});

test('reads of a long past only what is asked for', () => {
  const goals = Array.from({ length: 40 }, (_, at) => `Send ${at} leads.`);
  const commits = commitsOf(
    { 'glossary/mql.mdx': 'term', 'guide/page.mdx': 'page', 'reviews/r.mdx': 'review' },
    ...goals.map((goal, at) => ({ 'slas/a.mdx': agreement(`${Math.floor(at / 10) + 1}.0.0`, goal) })),
  );
  const known = new Map<string, string | undefined>();
  let rounds = 0;
  for (let wanted = textsToRead(commits, known); wanted.length > 0; wanted = textsToRead(commits, known)) {
    for (const blob of wanted) known.set(blob, blob);
    rounds += 1;
  }
  // Ten texts of the last number, and the one before; they are read a few at a time.
  expect([...known.keys()].filter((text) => text.startsWith('---')).length).toBe(12);
  expect([...known.keys()].filter((text) => !text.startsWith('---'))).toEqual(['term']);
  expect(rounds).toBe(3);
});

test('ends where a text cannot be read', () => {
  const commits = commitsOf({ 'slas/a.mdx': agreement('1.0.0') }, { 'slas/a.mdx': agreement('2.0.0') });
  const known = new Map<string, string | undefined>();
  for (const blob of textsToRead(commits, known)) known.set(blob, undefined);
  expect(textsToRead(commits, known)).toEqual([]);
  expect(lineOfCommits(commits, (blob) => known.get(blob)).agreement('slas/a.mdx')).toEqual([]);
});
