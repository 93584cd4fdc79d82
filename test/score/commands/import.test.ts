import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ImportOptions } from '../../../cli/src/commands/import.ts';
import { runImport } from '../../../cli/src/import/run-import.ts';
import { run } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { call } from './call.ts';
import { recordedHandbook, recordedResults } from './recorded-handbook.ts';
import { workbook } from './workbook.ts';

const path = 'results/marketing-sales.csv';
let folder: string;
const text = () => readFileSync(join(folder, path), 'utf8');
const added = () => text().trimEnd().split('\n').slice(recordedResults.trimEnd().split('\n').length);

const imports = [
  'imports:',
  '  - id: rows',
  '    file: "metrics *.csv"',
  '    agreement: marketing-sales',
  '    columns: { goal: Metric, period: Month, value: Value, note: Note }',
  '    goals: { Leads for Sales: mql-volume }',
  '    period: month',
  '    dates: month first',
  '  - id: months',
  '    file: "*.xlsx"',
  '    agreement: marketing-sales',
  '    columns: { period: Month }',
  '    values: { mql-volume: MQLs, first-contact: In time }',
  '    source: CRM report',
  '',
].join('\n');

beforeEach(() => {
  const settings = `${recordedHandbook['handbook.yaml']}${imports}`;
  folder = temporaryFolder({ ...recordedHandbook, 'handbook.yaml': settings, [path]: recordedResults });
});

test('rows with a value each are written, compared with what is there, and refused one by one', async () => {
  const csv = [
    'Metric,Month,Value,Note,Owner',
    'MQL,10/01/2026,524,"A ""good"" month",Jo <jo@acme.example>',
    'mql-volume,2026-09,471,,Jo',
    'Leads for Sales,08/01/2026,520,,Jo',
    'first-contact,2026-09,96%,,Jo',
    'first-contact,2026-08,52 leads,,Jo',
    'MQL,2026-13,1,,Jo',
    'Demos,2026-10,1,,Jo',
    'MQL,2026-10,,,Jo',
    '',
  ].join('\n');
  const { code, stdout } = await importFile('metrics 2026-10.csv', csv, { yes: true });
  expect(code, 'some rows are wrong').toBe(1);
  expect(stdout).toMatch(/^new +mql-volume +October 2026 +524$/m);
  expect(stdout).toMatch(/^changed +mql-volume +August 2026 +520 \(before: 512 MQLs\)$/m);
  expect(stdout).toContain('1 new, 1 changed, 2 the same as before, 4 left out');
  for (const words of [
    'row 6: “52 leads”',
    'row 7: “2026-13”',
    'row 8: No goal is called “Demos”',
    'row 9: It has no value',
  ])
    expect(stdout).toContain(`left out: ${words}`);
  expect(stdout).not.toMatch(/Jo|acme/);
  expect(text()).toBe(
    `${recordedResults.replace('512', '520')}mql-volume,2026-10,524,,"CRM report ""MQLs by month""","A ""good"" month"\n`,
  );
});

test('a workbook with a column for each goal: days, shares as parts of 1, formulas, empty and merged cells', async () => {
  const rows = [
    ['Monthly report', null, null],
    [null, null, null],
    ['Month', 'MQLs', 'In time'],
    [{ day: 46235 }, 498, 0.97],
    [{ day: 46266 }, { formula: 'B4+2', result: 471 }, 0.96],
    [{ day: 46296 }, { formula: 'B99' }, 0.931],
    [null, 12, null],
  ];
  const { code, stdout } = await importFile('export.xlsx', workbook({ Report: rows }), { yes: true });
  expect([code, stdout]).toEqual([0, expect.stringContaining('0.93 is taken as 93%')]);
  expect(stdout).toContain('left out: row 7: It names no period.');
  expect(text()).toContain('mql-volume,2026-08,498,MQLs,CRM report,');
  expect(added().map((line) => line.split(',').slice(0, 5).join())).toEqual([
    'first-contact,2026-08,97,%,CRM report',
    'first-contact,2026-10,93.1,%,CRM report',
  ]);
});

test('a dry run writes nothing, and without a terminal nothing is written unasked', async () => {
  const dry = await importFile('metrics 1.csv', 'Metric,Month,Value,Note\nMQL,2026-10,524,\n', { dryRun: true });
  expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining('nothing is written: 1 new, 0 changed')]);
  const { code, stderr } = await importFile('metrics 1.csv', 'Metric,Month,Value,Note\nMQL,2026-10,524,\n', {});
  expect([code, stderr]).toEqual([2, expect.stringMatching(/Nothing was written: 1 new.*--dry-run.*--yes/)]);
  expect(text()).toBe(recordedResults);
});

test('the same file a second time changes nothing', async () => {
  const csv = 'Metric;Month;Value;Note\nMQL;Oct 2026;524;\n';
  await importFile('metrics 1.csv', csv, { yes: true });
  const after = text();
  const { code, stdout } = await importFile('metrics 1.csv', csv, {});
  expect([code, stdout, text()]).toEqual([
    0,
    expect.stringContaining('Nothing to write: 0 new, 0 changed, 1 the same'),
    after,
  ]);
});

test('a correction changes its value alone; a note on the old one goes, unless it sets the period aside', async () => {
  const aside = 'mql-volume,2026-07,300,MQLs,CRM,excepted: the CRM is down\n';
  writeFileSync(join(folder, path), `${recordedResults}${aside}`);
  const csv = 'Metric,Month,Value,Note\nMQL,2026-09,473,\nMQL,2026-08,512,\nMQL,2026-07,301,\n';
  const { code, stdout } = await importFile('metrics 1.csv', csv, { yes: true });
  expect([code, stdout]).toEqual([0, expect.stringContaining('0 new, 2 changed, 1 the same')]);
  expect(text()).toBe(
    `${recordedResults.replace('471', '473').replace('A webinar was moved.', '')}${aside.replace('300', '301')}`,
  );
});

test('what is no value is left out in words: totals, who made the report, days as numbers, months to come', async () => {
  const csv = [
    'Metric,Month,Value,Note',
    'MQL,2026-10,524,',
    'MQL,Grand Total,1507,',
    'Generated by Kim Example,Kim Example  11/3/2026,,',
    'MQL,Kim Example,12,',
    'MQL,46204,12,',
    'MQL,2026-12,520,',
    'MQL,2026-07,Kim Example,',
    'MQL,2026-08,511,call +1 212 555 0100',
    '',
  ].join('\n');
  const { code, stdout, stderr } = await importFile('metrics 1.csv', csv, { dryRun: true });
  expect(code, 'values are lost').toBe(1);
  for (const words of [
    'row 3: It is a total',
    'row 4: It names no period, and no value',
    'row 5: Its period cannot be read',
    'row 6: “46204” is how a spreadsheet keeps a day',
    'row 7: “December 2026” has not begun yet',
    'row 8: Its value cannot be read',
    'row 9: It holds a phone number',
  ])
    expect(stdout).toContain(`left out: ${words}`);
  expect(`${stdout}${stderr}`).not.toMatch(/Kim|0100/);
  const total = 'Metric,Month,Value,Note\nMQL,2026-10,524,\nMQL,Grand Total,1507,\n,Kim Example,,\n';
  expect((await importFile('metrics 1.csv', total, { dryRun: true })).code, 'nothing is lost').toBe(0);
});

test('numbers with a comma before their decimals are refused, and so is what could be a thousand beside them', async () => {
  const csv =
    'Metric;Month;Value;Note\nMQL;2026-10;1.024;\nnew-business;2026-10;1.234,56 $;\nnew-business;2026-08;$2.500;\n';
  const { code, stdout } = await importFile('metrics 1.csv', csv, { yes: true });
  expect([code, text()]).toEqual([1, recordedResults]);
  expect(stdout).toMatch(/row 2: “1\.024” can be read as 1024 .*“numbers” of the import/);
  expect(stdout).toMatch(/row 4: “\$2\.500” can be read/);
  expect(stdout).toMatch(/row 3: .*“numbers” of the import in handbook\.yaml .*comma or point/);
});

test('numbers with a comma before their decimals are taken over where the import says so', async () => {
  const path = join(folder, 'handbook.yaml');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('    dates: month first', '    dates: month first\n    numbers: comma'));
  const csv =
    'Metric;Month;Value;Note\nMQL;2026-10;1.024;\nnew-business;2026-09;1.234,50 $;\nnew-business;2026-08;1,234.5;\n';
  const { code, stdout } = await importFile('metrics 1.csv', csv, { yes: true });
  writeFileSync(path, before);
  expect([code, stdout]).toEqual([1, expect.stringMatching(/row 4: .*“numbers” of the import/)]);
  expect(added().map((row) => row.split(',').slice(0, 3))).toEqual([
    ['mql-volume', '2026-10', '1024'],
    ['new-business', '2026-09', '1234.50 $'],
  ]);
});

test('a file without a head does not get its first row for the names of its columns', async () => {
  const csv = 'Kim Example,kim@plant.example,2026-10-05 09:30\nJo Example,jo@plant.example,2026-10-06 09:30\n';
  for (const name of ['metrics 1.csv', 'other.csv']) {
    const { code, stdout, stderr } = await importFile(name, csv, { yes: true });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Its first row holds data')]);
    expect(`${stdout}${stderr}`).not.toMatch(/Kim|kim@/);
  }
});

test('what a spreadsheet would run stays text, and two values for one month are taken by neither', async () => {
  const csv =
    'Metric,Month,Value,Note\nMQL,2026-10,524,"=HYPERLINK(""https://x.example"")"\nMQL,2026-07,1,\nMQL,2026-07,2,\n';
  const { code, stdout } = await importFile('metrics 1.csv', csv, { yes: true });
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('rows 3, 4: The file has two different values of mql-volume in July 2026'),
  ]);
  expect(added()).toEqual([
    `mql-volume,2026-10,524,,"CRM report ""MQLs by month""","'=HYPERLINK(""https://x.example"")"`,
  ]);
});

test.each<[string, string, Uint8Array | string, ImportOptions, RegExp]>([
  ['an unknown import', 'a.csv', 'Month\n1\n', { as: 'row' }, /no import “row”. Did you mean “rows”\?/],
  [
    'another column',
    'metrics 1.csv',
    'Metric,Month,Valeu,Note\nMQL,2026-10,1,\n',
    {},
    /no column “Value”.*Did you mean “Valeu”\?/,
  ],
  [
    'an unknown goal',
    'metrics 1.csv',
    'Metric,Month,Value,Note\nMQL,2026-10,1,\n',
    { goal: 'mqls' },
    /names the goal “mqls”/,
  ],
  ['a file that is not there', '', '', {}, /There is no file|is a folder/],
  [
    'a picture',
    'metrics 1.csv',
    new Uint8Array([0x89, 0x50, 0, 0, 13, 10]),
    {},
    /neither a CSV file nor an Excel workbook/,
  ],
  ['an old workbook', 'a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), {}, /old Excel workbook/],
  ['a damaged workbook', 'a.xlsx', workbook({ A: [['x']] }).slice(0, 300), {}, /is damaged/],
  ['another sheet', 'a.xlsx', workbook({ A: [['x', 'y']] }), { sheet: 'B' }, /no sheet “B”. It has: A\./],
  [
    'columns on another sheet',
    'metrics 1.csv',
    workbook({
      Cover: [
        ['Made', 'by'],
        ['a', 'b'],
      ],
      'All months': [['Metric', 'Month', 'Value', 'Note']],
    }),
    {},
    /no column .*Only the sheet “Cover” was read. Name another one with --sheet: All months\./,
  ],
  ['no rows', 'metrics 1.csv', 'Metric,Month,Value,Note\n', {}, /holds no rows/],
  [
    'half a quotation mark',
    'metrics 1.csv',
    'Metric,Month,Value,Note\nMQL,"2026-10,1,\nMQL,2026-09,1,\n',
    {},
    /line 2 .*quotation mark/,
  ],
])('%s is refused in words, and nothing is written', async (_, name, bytes, options, reason) => {
  const { code, stderr } = await importFile(name, bytes, { yes: true, ...options });
  expect([code, stderr]).toEqual([2, expect.stringMatching(reason)]);
  expect(text()).toBe(recordedResults);
});

test('letters of Windows are read as such, and that is said', async () => {
  const csv = Buffer.from('Metric,Month,Value,Note\nMQL,2026-10,524,Gr\xfc\xdfe\n', 'latin1');
  const { code, stdout } = await importFile('metrics 1.csv', csv, { yes: true });
  expect([code, stdout]).toEqual([0, expect.stringContaining('not written in UTF-8')]);
  expect(added()[0]).toMatch(/,Grüße$/);
  const wide = Buffer.from('\uFEFFMetric\tMonth\tValue\tNote\nMQL\t2026-10\t524\tGrüße\n', 'utf16le');
  expect((await importFile('metrics 1.csv', wide, {})).stdout).toMatch(/UTF-16.*\n.*1 the same/);
});

test('without an import that fits, the real command prints the lines to add, and they work', async () => {
  writeFileSync(join(folder, 'MQLs 2026-10.csv'), 'Month,MQL\nOct 2026,524\n');
  const args = ['import', 'MQLs 2026-10.csv', '--today', '2026-11-22'];
  const asked = await run(args, { cwd: folder });
  expect(asked.code, asked.stdout).toBe(2);
  const lines = /imports:\n((?: {2}.*\n)+)/.exec(asked.stderr)?.[1] ?? '';
  expect(lines).toContain('file: "MQLs *.csv"');
  const settings = join(folder, 'handbook.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8') + lines);
  const done = await run([...args, '--yes'], { cwd: folder });
  expect([done.code, done.stderr]).toEqual([0, '']);
  expect(added()).toEqual(['mql-volume,2026-10,524,,"CRM report ""MQLs by month""",']);
});

async function importFile(name: string, bytes: Uint8Array | string, options: ImportOptions) {
  const file = join(folder, name);
  if (name !== '') writeFileSync(file, bytes);
  return call(() => runImport(file, folder, { today: '2026-11-22', color: false, ...options }));
}
