import { readHistory } from '@living-sla/host';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeLine } from './write-line.ts';

test('a generated repository has as many commits and versions as planned, and is the same each time', async () => {
  const folder = temporaryFolder();
  const paths = await writeLine(folder, { seed: 1, agreements: 2, versions: 3, commits: 60 });
  const history = await readHistory(folder, { today: '2026-11-22' });
  expect([...history.agreements.values()].map(({ path }) => path).sort()).toEqual([...paths].sort());
  const versions = [...history.agreements.values()].map((past) => past.versions.map(({ version }) => version));
  expect(versions).toEqual([
    ['3.0.0', '2.0.0', '1.0.0'],
    ['3.0.0', '2.0.0', '1.0.0'],
  ]);
  const kinds = [...history.agreements.values()].flatMap(({ oddities }) => oddities.map(({ kind }) => kind));
  expect(new Set([...kinds, 'changed without a new number'])).toEqual(new Set(['changed without a new number']));
});
