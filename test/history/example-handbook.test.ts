import { join } from 'node:path';
import { readHistory } from '@living-sla/host';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';

test('the example handbook tells its own past, with the dates of its authors', async ({ skip }) => {
  const history = await readHistory(join(repository, 'content'), { today: '2026-11-22' });
  // A shallow copy and a folder without git have no past to be read; with one, all of it has to be there.
  if (history.reach.kind !== 'whole') skip(`${history.reach.message} This test reads the repository's own history.`);
  const told = [...history.agreements.values()].flatMap(({ id, versions }) =>
    versions.map(({ version, first, effective }) => `${id} ${version} ${first.authored} ${effective.from}`),
  );
  expect(told).toEqual(expect.arrayContaining(known));
  expect([...history.agreements.values()].flatMap(({ oddities }) => oddities.map(({ message }) => message))).toEqual(
    [],
  );
});

const known = [
  'marketing-sales 4.0.0 2026-10-22T12:10:00-04:00 2026-11-01',
  'marketing-sales 3.0.0 2026-07-22T15:20:00-04:00 2026-08-01',
  'marketing-sales 2.1.0 2026-04-29T11:00:00-04:00 2026-05-01',
  'marketing-sales 2.0.0 2026-04-22T16:00:00-04:00 2026-05-01',
  'marketing-sales 1.0.1 2026-01-27T14:30:00-05:00 2026-02-01',
  'marketing-sales 1.0.0 2026-01-20T10:00:00-05:00 2026-02-01',
  'sales-development-account-executives 1.0.0 2026-07-29T13:45:00-04:00 2026-08-01',
  'sales-development-account-executives 2.0.0 2026-10-22T12:10:00-04:00 2026-11-01',
  'sales-customer-success 1.0.0 2026-09-16T10:30:00-04:00 2026-10-01',
];
