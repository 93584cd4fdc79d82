import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GitRepository } from '../support/git-repository.ts';
import { run } from '../support/run.ts';
import { removeFolder } from '../support/temporary-folder.ts';
import { schemaComplaints } from './small-handbook.ts';
import { agreementThat, around, path, versionedHandbook } from './versioned-handbook.ts';

let repository: GitRepository;
const write = (file: string, text: string) => writeFileSync(join(repository.folder, 'book', file), text);

// The quarters of the calendar year that are over on 21 November 2026 run from April to September; the text begins in July.
const values = { '2026-07': 510, '2026-08': 575, '2026-09': 559 };
const rows = Object.entries(values).map(([month, value]) => `volume,${month},${value},MQLs,CRM,`);
const results = ['goal,period,value,unit,source,note', ...rows, ''].join('\n');

beforeAll(() => {
  repository = versionedHandbook();
  repository.commit('Results', '2026-10-05', { 'book/results/marketing-sales.csv': results });
  repository.git('checkout', '--quiet', '-b', 'more-leads');
});
afterAll(() => removeFolder(repository.folder));

test('a target that rises is held against the results that are there', async () => {
  write(path, agreementThat({ version: '2.0.0', target: 560, from: '2026-12-01' }));
  const { code, stdout } = await command(['review', 'main', 'book']);
  expect(code).toBe(0);
  // At least 500: all three. At least 560: only August (575).
  expect(stdout).toContain('### What this would have meant: Marketing and Sales agreement\n');
  expect(stdout).toContain(
    'With this text the last two quarters (1 April to 30 September 2026) would have been 1 of 3 met instead of 3 of 3; Sales gains, Marketing loses.',
  );
  expect(stdout).toMatch(
    /^\| Deliver 560 MQLs to Sales every month \| .* \| 3 of 3 \| 1 of 3 \| Missed instead of met: July 2026 \(510 MQLs\), September 2026 \(559 MQLs\) \|$/m,
  );
  const text = await command(['review', 'main', 'book', '--format', 'text']);
  expect(text.stdout).toContain('would have been 1 of 3 met instead of 3 of 3');
  const json = await command(['review', 'main', 'book', '--format', 'json']);
  expect(schemaComplaints('review-report', json.stdout)).toEqual([]);
  expect(JSON.parse(json.stdout).meant).toMatchObject([
    { agreement: 'marketing-sales', version: '2.0.0', tally: { was: { met: 3, of: 3 }, would: { met: 1, of: 3 } } },
  ]);
});

test('a definition that changes what is counted makes the goal one that cannot be re-scored', async () => {
  write(path, agreementThat());
  const narrower = 'asked for a demo and works at a firm of 50 people or more';
  write('glossary/mql.mdx', around['glossary/mql.mdx'].replace('asked for a demo', narrower));
  const { stdout } = await command(['review', 'main', 'book']);
  expect(stdout).toContain(
    'No result of the last two quarters (1 April to 30 September 2026) can be held against this text.',
  );
  expect(stdout).toMatch(
    /<summary>1 goal cannot be re-scored, or not in full<\/summary>\n\n- .*What is counted has changed, so the numbers of then count something else: /,
  );
  write('glossary/mql.mdx', around['glossary/mql.mdx']);
});

test('a change of words alone, and a handbook without results, say nothing about results', async () => {
  write(path, agreementThat({ body: 'Both teams meet each week.' }));
  expect((await command(['review', 'main', 'book'])).stdout).not.toContain('would have meant');
  repository.git('rm', '--quiet', '-r', '--force', 'book/results');
  write(path, agreementThat({ version: '2.0.0', target: 560, from: '2026-12-01' }));
  const { stdout } = await command(['review', 'main', 'book', '--format', 'json']);
  expect(JSON.parse(stdout).meant).toEqual([]);
});

function command(args: readonly string[]) {
  return run([...args, '--today', '2026-11-21'], { cwd: repository.folder });
}
