import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GitRepository } from '../support/git-repository.ts';
import { run } from '../support/run.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { schemaComplaints } from './small-handbook.ts';
import { agreementThat, around, path, versionedHandbook } from './versioned-handbook.ts';

let repository: GitRepository;

beforeAll(() => {
  repository = versionedHandbook();
  repository.commit('More leads', '2026-09-01', {
    [`book/${path}`]: agreementThat({ version: '2.0.0', target: 560, from: '2026-10-01', signoffs: ['sales'] }),
  });
  writeFileSync(join(repository.folder, 'book', path), agreementThat({ version: '3.0.0', target: 600, signoffs: [] }));
});
afterAll(() => removeFolder(repository.folder));

test('versions come newest first, with both dates, changes by class, sign-offs and reviews', async () => {
  const { stdout } = await log(['book/slas/marketing-sales.mdx']);
  expect(stdout).toMatch(
    /Version 3\.0\.0, as it stands now\n {4}Not committed to git yet\. In effect from 2026-07-01\.\n {4}Against what is committed: .*\n(?: {4}.*\n)* {4}Nobody has signed it\./,
  );
  expect(stdout).toMatch(
    /Version 2\.0\.0\n {4}Written 2026-09-01 \(commit \w{9}\)\. In effect from 2026-10-01\.\n {4}Against the version before: \d material/,
  );
  expect(stdout).toMatch(/ {4}material: .*500.*560/);
  expect(stdout).toContain('    Signed for Sales, by its Head of sales on 2026-06-24.\n');
  expect(stdout).toMatch(
    /Version 1\.0\.0\n(?: {4}.*\n)* {4}The first version\.\n(?: {4}.*\n)* {4}Review held on 2026-08-12: First review\.\n/,
  );
  const places = ['Version 3.0.0', 'Version 2.0.0', 'Version 1.0.0'].map((each) => stdout.indexOf(each));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('the JSON fits its schema', async () => {
  const { stdout } = await log(['book', '--format', 'json']);
  expect(schemaComplaints('log-report', stdout)).toEqual([]);
  const { gap, agreements } = JSON.parse(stdout);
  expect(gap).toBeNull();
  expect(
    agreements[0].versions.map((each: { version: string; committed: boolean }) => [each.version, each.committed]),
  ).toEqual([
    ['3.0.0', false],
    ['2.0.0', true],
    ['1.0.0', true],
  ]);
  expect(agreements[0].versions[1].last).toMatchObject({
    date: '2026-09-01',
    authored: '2026-09-01T12:00:00-05:00',
    subject: 'More leads',
  });
});

test('an agreement is known by its id inside the handbook, and a slip is guessed', async () => {
  const { stdout } = await run(['log', 'marketing-sales', '--format', 'markdown'], {
    cwd: join(repository.folder, 'book'),
  });
  expect(stdout).toMatch(/^## Marketing and Sales agreement\n\nslas\/marketing-sales\.mdx\n\n### Version 3\.0\.0/);
  const { code, stderr } = await run(['log', 'marketing-slaes'], { cwd: join(repository.folder, 'book') });
  expect([code, stderr]).toEqual([
    2,
    'sla: There is no agreement “marketing-slaes”. Did you mean “marketing-sales”?\n',
  ]);
});

test('without git the present text is listed, and a sentence says why there is no more', async () => {
  const { code, stdout } = await run(['log'], { cwd: temporaryFolder({ ...around, [path]: agreementThat() }) });
  expect(code).toBe(0);
  expect(stdout).toContain('Version 1.0.0, as it stands now');
  expect(stdout).toMatch(/in no git repository.*git clone/);
});

function log(args: readonly string[]) {
  return run(['log', ...args], { cwd: repository.folder });
}
