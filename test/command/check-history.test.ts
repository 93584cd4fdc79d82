import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHandbook } from '@living-sla/core';
import { openHandbook, readPast } from '@living-sla/host';
import { expect, test } from 'vitest';
import { gitRepository, runGit } from '../support/git-repository.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, schemaComplaints, smallHandbook } from './small-handbook.ts';

const path = 'slas/marketing-sales.mdx';
const text = (version: string, leads: number) =>
  agreement({ goals: [`Marketing hands over ${leads} qualified leads to Sales every month.`] }).replace(
    'parties:',
    `version: ${version}\nparties:`,
  );

/** The rules that find something which hangs on the past. */
async function found(folder: string): Promise<string[]> {
  const reading = readPast(folder);
  const handbook = await openHandbook(
    folder,
    '2026-11-21',
    reading.then(({ past }) => past),
  );
  const { findings } = checkHandbook(handbook);
  return findings.flatMap(({ category, rule }) =>
    category === 'version' && rule !== 'version-not-signed' ? rule : [],
  );
}

test('a check compares with the main line: in the working tree, on a branch, and on the main line itself', async () => {
  const repository = gitRepository(temporaryFolder());
  const folder = join(repository.folder, 'handbook');
  const commit = (subject: string, date: string, files: Readonly<Record<string, string>>) =>
    repository.commit(
      subject,
      date,
      Object.fromEntries(Object.entries(files).map(([name, content]) => [`handbook/${name}`, content])),
    );
  commit('First version', '2026-07-01', { ...smallHandbook, [path]: text('1.0.0', 500) });
  commit('A page', '2026-07-02', { 'guide/page.mdx': '---\ntitle: Page\n---\n' });
  expect(await found(folder)).toEqual([]);

  const changed = ['material-change-no-major', 'change-in-running-period'];
  writeFileSync(join(folder, path), text('1.0.0', 560));
  expect(await found(folder)).toEqual(changed);
  repository.git('checkout', '--quiet', '-b', 'raise');
  commit('Raise the number of leads', '2026-08-01', {});
  expect(await found(folder)).toEqual(changed);
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'raise');
  expect(await found(folder)).toEqual(changed);
  commit('A version of its own', '2026-08-02', { [path]: text('2.0.0', 560) });
  expect(await found(folder)).toEqual([]);
});

test('where the past is not whole nothing is compared, and a reading says why', async () => {
  const folder = temporaryFolder({ ...smallHandbook, [path]: text('1.0.0', 500) });
  expect(await readPast(folder)).toEqual({ kind: 'none', why: 'The handbook lies in no git repository.' });
  const repository = gitRepository(folder);
  expect(await readPast(folder)).toEqual({ kind: 'none', why: 'Nothing has been committed to git yet.' });
  repository.commit('First version', '2026-07-01');
  repository.commit('The same number', '2026-07-02', { [path]: text('1.0.0', 560) });
  expect((await readPast(folder)).kind).toBe('compared');

  const shallow = join(temporaryFolder(), 'copy');
  runGit(folder, ['clone', '--quiet', '--depth', '1', `file://${folder}`, shallow]);
  expect(await readPast(shallow)).toMatchObject({ kind: 'cut', why: expect.stringContaining('git fetch --unshallow') });
  expect(await found(shallow)).toEqual([]);

  const archive = temporaryFolder();
  cpSync(folder, archive, { recursive: true });
  rmSync(join(archive, '.git'), { recursive: true });
  expect((await readPast(archive)).kind).toBe('none');
});

test('the command shows what hangs on the past, and says whether it looked', async () => {
  const repository = gitRepository(temporaryFolder({ ...smallHandbook, [path]: text('1.0.0', 500) }));
  const cwd = repository.folder;
  repository.commit('First version', '2026-07-01');
  writeFileSync(join(cwd, path), text('1.0.0', 560));
  const compared = await run(['check', '--today', '2026-11-21'], { cwd });
  expect(compared.stdout).toContain('Since version 1.0.0 of 2026-07-01, a duty has changed:');
  expect(compared.stdout).toContain('\nVersions: compared with the main line of the history.\n');

  const { stdout } = await run(['check', '--format', 'json', '--no-history', '--today', '2026-11-21'], { cwd });
  expect(schemaComplaints('check-report', stdout)).toEqual([]);
  const { summary, findings } = JSON.parse(stdout);
  expect(summary).toMatchObject({ history: 'none', historyNote: 'The option --no-history was given.' });
  expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('material-change-no-major');
});
