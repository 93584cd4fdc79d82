import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GitRepository } from '../support/git-repository.ts';
import { run } from '../support/run.ts';
import { removeFolder } from '../support/temporary-folder.ts';
import { schemaComplaints } from './small-handbook.ts';
import { agreementThat, around, path, versionedHandbook } from './versioned-handbook.ts';

let repository: GitRepository;
const write = (text: string) => writeFileSync(join(repository.folder, 'book', path), text);

beforeAll(() => {
  repository = versionedHandbook();
  repository.git('checkout', '--quiet', '-b', 'more-leads');
});
afterAll(() => removeFolder(repository.folder));

const raised = { version: '2.0.0', target: 560, from: '2026-12-01' } as const;

test('the review says the verdict first, who is missing, and what is newly wrong', async () => {
  write(agreementThat({ ...raised, signoffs: ['marketing'], body: 'See [the plan](../guide/plan.mdx).' }));
  const { code, stdout } = await command(['review', 'main', 'book']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^## This changes what somebody owes \(.*\), and before it counts it still needs the sign-off of Sales and a repair of 1 new error\.\n/,
  );
  expect(stdout).toContain('| Class | For whom | What changes | Where |');
  expect(stdout).toContain(
    '- “Marketing and Sales agreement” goes from version 1.0.0 to 2.0.0, as its changes ask for',
  );
  expect(stdout).toContain(
    '- Not signed yet: version 2.0.0 of “Marketing and Sales agreement” still needs the sign-off of Sales. Marketing has signed.',
  );
  expect(stdout).toMatch(/^- error: book\/slas\/marketing-sales\.mdx:\d+:\d+ .* \(broken-link\)$/m);
  expect(stdout).toMatch(/<summary>The words, before and after<\/summary>/);
  const json = await command(['review', 'main', 'book', '--format', 'json', '--require-signoffs', '--require-bump']);
  expect(schemaComplaints('review-report', json.stdout)).toEqual([]);
  expect([json.code, json.stderr]).toEqual([1, 'sla: The sign-off of Sales is missing.\n']);
});

test('a sign-off that was written on the branch before the text changed again does not count', async () => {
  repository.commit('Signed by both', '2026-11-10', { [`book/${path}`]: agreementThat(raised) });
  const fine = await command(['review', 'main', 'book', '--require-signoffs', '--format', 'text']);
  expect([fine.code, fine.stderr]).toEqual([0, '']);
  expect(fine.stdout).toContain('Every party has signed version 2.0.0');
  repository.commit('And a little more', '2026-11-11', { [`book/${path}`]: agreementThat({ ...raised, target: 600 }) });
  const late = await command(['review', 'main', 'book', '--require-signoffs']);
  expect([late.code, late.stderr]).toEqual([1, 'sla: The sign-off of Marketing, Sales is missing.\n']);
  expect(late.stdout).toContain('by Marketing of 2026-06-24 no longer counts, because the text changed after it: ');
  // A definition binds like the text itself.
  const meaning = { 'book/glossary/mql.mdx': around['glossary/mql.mdx'].replace('a demo', 'a price') };
  repository.commit('Back to 560', '2026-11-11', { [`book/${path}`]: agreementThat(raised), ...meaning });
  const defined = await command(['review', 'main', 'book', '--require-signoffs']);
  expect([defined.code, defined.stderr]).toEqual([1, 'sla: The sign-off of Marketing, Sales is missing.\n']);
  // As a build server checks it out: a merge whose first parent is the main line.
  repository.git('checkout', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'more-leads');
  expect((await command(['review', 'main', 'book', '--require-signoffs'])).code).toBe(1);
});

test('without a base everything is new, and an unknown one is told with the way to get it', async () => {
  const all = await command(['review', '0'.repeat(40), 'book']);
  expect([all.code, all.stdout.includes('all of it counts as added')]).toEqual([0, true]);
  const { code, stderr } = await command(['review', 'origin/nowhere', 'book']);
  expect([code, stderr.includes('git fetch origin')]).toEqual([2, true]);
});

test('what the main line has got since is no part of the change', async () => {
  repository.git('checkout', '--quiet', 'main');
  repository.commit('A note', '2026-11-12', { 'book/guide/note.mdx': '---\ntitle: Note\n---\n\nSales calls.\n' });
  repository.git('checkout', '--quiet', 'more-leads');
  const { stdout } = await command(['review', 'main', 'book', '--format', 'json']);
  const { changes, notes } = JSON.parse(stdout);
  expect(changes.map((each: { file: string }) => each.file)).not.toContain('guide/note.mdx');
  expect(notes[0]).toMatch(/^“main” has gone on since this change began\. /);
});

test('a long review is cut to what a comment holds, and says so', async () => {
  write(
    agreementThat({
      ...raised,
      body: Array.from({ length: 400 }, (_, at) => `Sales must call lead ${at} within ${at + 1} days.`).join('\n\n'),
    }),
  );
  const { stdout } = await command(['review', 'main', 'book', '--max-length', '20000']);
  expect(stdout.length).toBeLessThanOrEqual(20_000);
  expect(stdout).toMatch(/\*\*The rest did not fit here\.\*\* The command `sla review` shows all of it\.\n$/);
});

test('a notice tells one party what changes for it, and an unknown party is told which there are', async () => {
  write(agreementThat({ ...raised, signoffs: ['marketing'] }));
  const { stdout } = await command(['notice', 'main', 'book', '--for', 'Sales']);
  expect(stdout).toMatch(
    /^News for Sales: Marketing and Sales agreement, version 2\.0\.0\n\nFrom when\n- From 1 December 2026 on\.\n/,
  );
  expect(stdout).toContain(
    '- The yes of Sales to version 2.0.0 is still missing: whoever signs for you has to give it.',
  );
  expect(stdout).toContain(
    'Whom to ask\n- Head of sales (Sales): sales@acme.example\n- Head of demand (Marketing): demand@acme.example\n',
  );
  const { code, stderr } = await command(['notice', 'main', 'book', '--for', 'finance']);
  expect([code, stderr]).toEqual([2, 'sla: No agreement has a party “finance”. The parties are: marketing, sales.\n']);
});

function command(args: readonly string[]) {
  return run([...args, '--today', '2026-11-21'], { cwd: repository.folder });
}
