import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ImportOptions } from '../../../cli/src/commands/import.ts';
import { type Importing, importing } from './importing.ts';
import { recordedResults } from './recorded-handbook.ts';
import { workbook } from './workbook.ts';

let handbook: Importing;

beforeEach(() => {
  handbook = importing();
});

test('numbers with a comma before their decimals are refused, and so is what could be a thousand beside them', async () => {
  const csv =
    'Metric;Month;Value;Note\nMQL;2026-10;1.024;\nnew-business;2026-10;1.234,56 $;\nnew-business;2026-08;$2.500;\n';
  const { code, stdout } = await handbook.importFile('metrics 1.csv', csv, { yes: true });
  expect([code, handbook.text()]).toEqual([1, recordedResults]);
  expect(stdout).toMatch(/row 2: “1\.024” can be read as 1024 .*“numbers” of the import/);
  expect(stdout).toMatch(/row 4: “\$2\.500” can be read/);
  expect(stdout).toMatch(/row 3: .*“numbers” of the import in handbook\.yaml .*comma or point/);
});

test('numbers with a comma before their decimals are taken over where the import says so', async () => {
  const path = join(handbook.folder, 'handbook.yaml');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('    dates: month first', '    dates: month first\n    numbers: comma'));
  const csv =
    'Metric;Month;Value;Note\nMQL;2026-10;1.024;\nnew-business;2026-09;1.234,50 $;\nnew-business;2026-08;1,234.5;\n';
  const { code, stdout } = await handbook.importFile('metrics 1.csv', csv, { yes: true });
  writeFileSync(path, before);
  expect([code, stdout]).toEqual([1, expect.stringMatching(/row 4: .*“numbers” of the import/)]);
  expect(handbook.added().map((row) => row.split(',').slice(0, 3))).toEqual([
    ['mql-volume', '2026-10', '1024'],
    ['new-business', '2026-09', '1234.50 $'],
  ]);
});

test('a file without a head does not get its first row for the names of its columns', async () => {
  const csv = 'Kim Example,kim@plant.example,2026-10-05 09:30\nJo Example,jo@plant.example,2026-10-06 09:30\n';
  for (const name of ['metrics 1.csv', 'other.csv']) {
    const { code, stdout, stderr } = await handbook.importFile(name, csv, { yes: true });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Its first row holds data')]);
    expect(`${stdout}${stderr}`).not.toMatch(/Kim|kim@/);
  }
});

test('what a spreadsheet would run stays text, and two values for one month are taken by neither', async () => {
  const csv =
    'Metric,Month,Value,Note\nMQL,2026-10,524,"=HYPERLINK(""https://x.example"")"\nMQL,2026-07,1,\nMQL,2026-07,2,\n';
  const { code, stdout } = await handbook.importFile('metrics 1.csv', csv, { yes: true });
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('rows 3, 4: The file has two different values of mql-volume in July 2026'),
  ]);
  expect(handbook.added()).toEqual([
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
  const { code, stderr } = await handbook.importFile(name, bytes, { yes: true, ...options });
  expect([code, stderr]).toEqual([2, expect.stringMatching(reason)]);
  expect(handbook.text()).toBe(recordedResults);
});
