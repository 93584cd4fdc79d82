import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GitRepository } from '../support/git-repository.ts';
import { repository as ours } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { removeFolder } from '../support/temporary-folder.ts';
import { agreementThat, path, versionedHandbook } from './versioned-handbook.ts';

let repository: GitRepository;
const place = (name: string) => join(repository.folder, 'book', name);

beforeAll(() => {
  repository = versionedHandbook();
  repository.commit('The driver', '2026-06-25', {
    '.gitattributes': '*.mdx diff=sla\nhandbook.yaml diff=sla\n',
    '-odd.mdx': 'Sales calls.\n',
    'book/bad.mdx': Buffer.from([0x61, 0xe9, 0x0a]),
  });
  repository.git('config', 'diff.sla.command', 'sla diff-driver');
});
afterAll(() => removeFolder(repository.folder));

test('git diff shows what changes mean, file by file, and goes on behind each', () => {
  writeFileSync(place(path), agreementThat({ target: 560 }));
  writeFileSync(place('glossary/new.mdx'), '---\nterm: SQL\nmeans: A lead that Sales wants.\n---\n');
  writeFileSync(join(repository.folder, '-odd.mdx'), 'Sales must call.\n');
  writeFileSync(place('bad.mdx'), 'b\n');
  renameSync(place('reviews/2026-08-12-first.mdx'), place('reviews/2026-08-13-first.mdx'));
  repository.git('add', '--all', '--intent-to-add');
  repository.git('add', 'book/reviews');
  const shown = gitDiff('HEAD', '-M');
  expect(shown).toMatch(/^book\/slas\/marketing-sales\.mdx\nMarketing and Sales agreement \(marketing-sales\): /m);
  expect(shown).toContain('[-500-]{+560+}');
  expect(shown).toContain('“Marketing and Sales agreement” needs a new major version: 2.0.0 or higher');
  expect(shown).toMatch(/^book\/glossary\/new\.mdx\n/m);
  expect(shown).toMatch(/^book\/reviews\/2026-08-12-first\.mdx, now book\/reviews\/2026-08-13-first\.mdx\n/m);
  expect(shown).toMatch(/^-odd\.mdx\n.*\n/m);
  expect(shown).toMatch(/^book\/bad\.mdx\n/m);
});

test('a merge in conflict is said to be one, and a call by hand says how to switch it on', async () => {
  const { code, stdout } = await run(['diff-driver', 'slas/a.mdx']);
  expect([code, stdout]).toEqual([0, 'slas/a.mdx: in conflict\n']);
  const byHand = await run(['diff-driver']);
  expect(byHand.code).toBe(2);
  expect(byHand.stderr).toContain('sla diff-driver --help');
});

function gitDiff(...args: string[]): string {
  // Git finds the command as a person's shell does.
  const PATH = [join(ours, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  return execFileSync('git', ['--no-pager', 'diff', ...args], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
}
