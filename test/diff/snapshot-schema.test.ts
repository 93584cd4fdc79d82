import { join } from 'node:path';
import { takeSnapshot } from '@living-sla/core/diff';
import { openHandbook } from '@living-sla/host';
import { expect, it } from 'vitest';
import { schemaComplaints } from '../command/small-handbook.ts';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('a snapshot of the example handbook fits its published schema', async () => {
  const snapshot = takeSnapshot(await openHandbook(join(repository, 'content'), '2026-11-21'));
  expect(snapshot.files.length).toBeGreaterThan(50);
  expect(schemaComplaints('snapshot', JSON.stringify(snapshot))).toEqual([]);
});

it('so does one of files that cannot be read, and of every kind of block', async () => {
  const folder = temporaryFolder({
    'handbook.yaml': 'organisation: Acme\n',
    'slas/broken.mdx': '---\ntitle: [\n---\n\nText {1 +\n',
    'guide/all.mdx':
      '---\ntitle: All\n---\n\n# One\n\n1. two\n\n| a | b |\n| --- | --- |\n| 1 | [2](x.mdx) |\n\n```\ncode\n```\n\n<Callout>Recieved</Callout>\n',
  });
  const snapshot = takeSnapshot(await openHandbook(folder, '2026-11-21'));
  const kinds = new Set(snapshot.files.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['cell', 'code', 'component', 'heading', 'item', 'paragraph']);
  expect(snapshot.files.some(({ unreadable }) => unreadable !== undefined)).toBe(true);
  expect(schemaComplaints('snapshot', JSON.stringify(snapshot))).toEqual([]);
});
