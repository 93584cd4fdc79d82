import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { expectSameFindings } from './same-findings.ts';
import { startEditor } from './start-editor.ts';

const name = '.sla-baseline.json';
const faulty = 'slas/marketing-sales.mdx';
const paths = Object.keys(faultyHandbook);

test('what is put off is told by neither the command nor the editor', async () => {
  const folder = temporaryFolder(faultyHandbook);
  await run(['check', '--update-baseline'], { cwd: folder });
  const editor = await startEditor(folder, { manner: 'asks' });
  const unsafe = await expectSameFindings(folder, editor, paths);
  expect(unsafe).toBeGreaterThan(0);
  const { findings } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  expect(findings.length).toBeGreaterThan(10);
});

test('a baseline that comes, changes, breaks or goes is taken in at once', async () => {
  const folder = temporaryFolder(faultyHandbook);
  const editor = await startEditor(folder, { manner: 'asks' });
  await editor.open(faulty, faultyHandbook[faulty] ?? '');
  const count = async () => {
    await editor.changedOnDisk(name);
    return (await editor.diagnostics(faulty)).length;
  };
  const all = await count();
  expect(all).toBeGreaterThan(3);
  await run(['check', '--update-baseline'], { cwd: folder });
  expect(await count()).toBe(0);
  const { version, findings } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const fewer = findings.filter(({ rule }: { rule: string }) => rule !== 'unknown-reference');
  writeFileSync(join(folder, name), JSON.stringify({ version, findings: fewer }));
  expect(await count()).toBe(findings.length - fewer.length);
  writeFileSync(join(folder, name), '<<<<<<< HEAD');
  expect(await count()).toBe(all);
  await editor.type(faulty, `${faultyHandbook[faulty]}\n`);
  expect(await count()).toBe(all);
  expect(editor.log).toEqual([expect.stringMatching(/^\.sla-baseline\.json:1:1: Git could not merge it/)]);
  rmSync(join(folder, name));
  expect(await count()).toBe(all);
});
