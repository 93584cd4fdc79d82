import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Manner } from './editor.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { expectSameFindings } from './same-findings.ts';
import { startEditor } from './start-editor.ts';

describe.each<Manner>(['asks', 'listens'])('an editor that %s is told what `sla check` tells', (manner) => {
  test('of every file of the example handbook', async () => {
    const folder = join(repository, 'content');
    const paths = globSync('{handbook.yaml,{slas,glossary,reviews,guide}/**/*.mdx}', { cwd: folder });
    expect(paths.length).toBeGreaterThan(50);
    await expectSameFindings(folder, await startEditor(folder, { manner }), paths.map(slashes));
  });

  test('of a handbook with faults of many kinds', async () => {
    const folder = temporaryFolder(faultyHandbook);
    const editor = await startEditor(folder, { manner });
    expect(await expectSameFindings(folder, editor, Object.keys(faultyHandbook))).toBeGreaterThan(20);
    expect(editor.log).toEqual([]);
  });
});

test('a file that nobody has opened can be asked about, too', async () => {
  const editor = await startEditor(temporaryFolder(faultyHandbook), { manner: 'asks' });
  expect(await editor.diagnostics('slas/marketing-sales.mdx')).not.toEqual([]);
});

test('a handbook below the open folder, and a folder whose name needs encoding', async () => {
  const below = Object.entries(faultyHandbook).map(([path, text]) => [`our agreements (büro)/#1/${path}`, text]);
  const folder = temporaryFolder(Object.fromEntries(below));
  const handbook = join(folder, 'our agreements (büro)', '#1');
  expect(await expectSameFindings(handbook, await startEditor(handbook), Object.keys(faultyHandbook))).toBeGreaterThan(
    20,
  );
});

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
