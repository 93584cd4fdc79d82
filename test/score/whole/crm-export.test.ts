import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../../cli/src/import/run-import.ts';
import { repository } from '../../support/repository.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { call } from '../commands/call.ts';

test('an export of the CRM becomes one share, by the mapping and the clock of the example handbook, without a name', async () => {
  const folder = temporaryFolder();
  cpSync(join(repository, 'content'), folder, { recursive: true });
  const file = join(temporaryFolder(), 'Time to first contact 2026-11.csv');
  writeFileSync(
    file,
    [head, ...cases.map(([id, words]) => `${id},Kim Example,kim@plant.example,${words}`), ''].join('\n'),
  );
  const { code, stdout, stderr } = await call(() => runImport(file, folder, { yes: true, today: '2026-11-22' }));
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('8 of 13 (before: 506 of 531)');
  expect(stdout).toContain('November 2026 is not over');
  const results = readFileSync(join(folder, 'results/marketing-sales.csv'), 'utf8');
  expect(results).toContain('\nfirst-contact,2026-10,8 of 13,,"CRM report ""Time to first contact""",');
  expect(`${stdout}${stderr}${results}`).not.toMatch(/Kim|kim@/);
});

const head = 'Lead,Name,E-mail,Lead source,Assigned at,First touch,Owner changed at';

/** Head office is open from 9 to 17 in New York. First contact is due within 4 business hours. */
const cases = [
  // Four hours sharp: in time. One minute more: late.
  ['1', 'webinar,2026-10-05 09:30,2026-10-05 13:30,'],
  ['2', 'webinar,2026-10-05 09:30,2026-10-05 13:31,'],
  // A demo request has one hour: half of it on Tuesday, half on Wednesday.
  ['3', 'demo request,2026-10-06 16:30,2026-10-07 09:30,'],
  ['4', 'demo request,2026-10-06 16:30,2026-10-07 09:31,'],
  // A content download has one business day.
  ['5', 'content download,2026-10-08 15:00,2026-10-09 15:00,'],
  ['6', 'content download,2026-10-08 15:00,2026-10-09 15:01,'],
  // On a Saturday nothing is due, and what is done then is in time.
  ['7', 'webinar,2026-10-10 11:00,2026-10-10 12:00,'],
  // An hour and a half on Friday, two and a half on Monday: in time.
  ['8', 'webinar,2026-10-16 15:30,2026-10-19 11:30,'],
  // Nobody ever called.
  ['9', 'webinar,2026-10-12 10:00,,'],
  // Summer time ends on November 1, and no working minute with it: 15 on Friday, 45 on Monday, in time.
  ['10', 'pricing request,2026-10-30 16:45,2026-11-02 09:45,'],
  // The owner changed at 14:00, and three hours are left until 17:00: in time.
  ['11', 'webinar,2026-10-21 09:00,2026-10-21 17:00,2026-10-21 14:00'],
  // Still October in New York: Saturday the 31st, 22:30. Called on Monday at 10:00, in time.
  ['12', 'webinar,2026-11-01T02:30:00Z,2026-11-02T15:00:00Z,'],
  // Four new owners, and three of them count: five hours from noon to 17:00 and more in the morning, late.
  [
    '13',
    'webinar,2026-10-22 09:00,2026-10-23 09:30,2026-10-22 10:00; 2026-10-22 11:00; 2026-10-22 12:00; 2026-10-22 16:00',
  ],
  // A month that runs is not written.
  ['14', 'webinar,2026-11-17 09:00,2026-11-17 09:30,'],
] as const;
