import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ImportOptions } from '../../../cli/src/commands/import.ts';
import { runImport } from '../../../cli/src/import/run-import.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { call } from './call.ts';
import { recordedHandbook } from './recorded-handbook.ts';
import { workbook } from './workbook.ts';

const path = 'results/marketing-sales.csv';
const head = 'Name,E-mail,Lead source,Assigned at,First call at,Owner changed at';
let folder: string;
const text = () => readFileSync(join(folder, path), 'utf8');

const imports = [
  'imports:',
  '  - id: response-times',
  '    file: leads*',
  '    agreement: marketing-sales',
  '    goal: first-contact',
  '    columns: { started: Assigned at, stopped: First call at, restarted: Owner changed at }',
  '    traits: { source: Lead source }',
  '    period: month',
  '',
].join('\n');

beforeEach(() => {
  const settings = `${recordedHandbook['handbook.yaml']}${imports}`;
  folder = temporaryFolder({ ...recordedHandbook, 'handbook.yaml': settings });
});

test('times become the share that was in time, by the clock: hours, days off, rows for some cases, new beginnings', async () => {
  const { code, stdout } = await importLeads([
    // Friday 16:00 and four business hours more end on Tuesday at 12:00, because Monday is a holiday.
    'A,a@acme.example,guide,2026-10-09 16:00,2026-10-13 12:00,',
    'B,b@acme.example,guide,2026-10-09 16:00,2026-10-13 12:01,',
    // A demo request has one hour.
    'C,c@acme.example,Demo request,2026-10-14 10:00,2026-10-14 11:00,',
    'D,d@acme.example,demo request,2026-10-14 10:00,2026-10-14 11:30,',
    // With an offset, the moment counts and not the clock on the wall: 15:30 in New York.
    'E,e@acme.example,guide,2026-10-14 10:00,2026-10-14T19:30:00Z,',
    // The clock began again at 13:00.
    'F,f@acme.example,guide,2026-10-14 10:00,2026-10-14 16:30,2026-10-14 13:00',
  ]);
  expect(code, stdout).toBe(0);
  expect(text()).toBe(
    'goal,period,value,unit,source,note\nfirst-contact,2026-10,3 of 6,,"CRM report ""Time to first contact""",\n',
  );
});

test('what cannot be counted is left out by its row: open, early, empty, unreadable, backwards', async () => {
  const { code, stdout } = await importLeads([
    'A,a@acme.example,guide,2026-10-14 10:00,2026-10-14 11:00,',
    'B,b@acme.example,guide,2026-10-14 10:00,,',
    'C,c@acme.example,guide,2026-11-20 16:00,,',
    'D,d@acme.example,guide,2026-11-03 10:00,2026-11-03 11:00,',
    'E,e@acme.example,guide,,2026-10-14 11:00,',
    'F,f@acme.example,guide,last week,2026-10-14 11:00,',
    'G,g@acme.example,guide,03/04/2026 10:00,2026-10-14 11:00,',
    'H,h@acme.example,guide,2026-10-14 10:00,2026-10-13 10:00,',
  ]);
  expect(code, stdout).toBe(0);
  expect(stdout).toContain('left out: row 4: It is not acted on and not due yet.');
  expect(stdout).toContain('left out: row 6: It does not say when it began.');
  expect(stdout).toMatch(/left out: rows 7, 8: The moment at which it began cannot be read.*“dates”/);
  expect(stdout).toContain('left out: row 9: It ended before it began.');
  expect(stdout).toContain('left out: November 2026 is not over. So far it has 1 case.');
  // What was never acted on and is due counts as missed.
  expect(text()).toContain('first-contact,2026-10,1 of 2,');
  expect(stdout + text()).not.toMatch(/acme\.example|last week|03\/04/);
});

test('where no moment can be read the columns are others, and that is no success', async () => {
  const { code, stdout, stderr } = await importLeads(['Kim Example,kim@plant.example,guide,Kim Example,2026-10-14,']);
  expect([code, stdout], stderr).toEqual([
    1,
    expect.stringContaining('row 2: The moment at which it began cannot be read'),
  ]);
  expect(`${stdout}${stderr}`).not.toMatch(/Kim|kim@/);
});

test('a workbook keeps its days without a zone: they are those of the calendar, before and after the clocks change', async () => {
  const day = (text: string) => ({ day: Date.parse(`${text}Z`) / 86_400_000 + 25_569 });
  const rows = [
    head.split(','),
    ['A', 'a@acme.example', 'guide', day('2026-10-30T16:00'), day('2026-11-02T12:00'), null],
    ['B', 'b@acme.example', 'guide', day('2026-10-30T16:00'), day('2026-11-02T12:01'), null],
  ];
  const { code, stdout } = await importFile('leads.xlsx', workbook({ Leads: rows }));
  expect(code, stdout).toBe(0);
  expect(text()).toContain('first-contact,2026-10,1 of 2,');
});

test('a time that the clock of no goal judges is refused, with the goals that have one', async () => {
  const options = { goal: 'mql-volume' };
  const { code, stderr } = await importFile('leads.csv', `${head}\nA,a@acme.example,x,2026-10-14 10:00,,\n`, options);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/“mql-volume” has no clock.*first-contact/)]);
});

function importLeads(rows: readonly string[]) {
  return importFile('leads.csv', `${[head, ...rows].join('\n')}\n`);
}

async function importFile(name: string, bytes: Uint8Array | string, options: ImportOptions = {}) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return call(() => runImport(file, folder, { today: '2026-11-20', color: false, yes: true, ...options }));
}
