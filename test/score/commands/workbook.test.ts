import { expect, test } from 'vitest';
import { readWorkbook } from '../../../cli/src/import/read-workbook.ts';
import { unpackedSize } from '../../../cli/src/import/zip-size.ts';
import { sheetAround, workbook, workbookOf } from './workbook.ts';

test('cells come as texts: numbers as they are, days without a zone, formulas as their last result', async () => {
  const rows = [
    ['Month', 'Value', 'Done'],
    [{ day: 46_296 }, 0.1 + 0.2, true],
    [{ day: 46_296.395_833_333 }, 1_095_000, false],
    [null, { formula: 'A1+1', result: 7 }, { formula: 'A1+1' }],
  ];
  const read = await readWorkbook(workbook({ 'A & <B>': rows, Other: [['x']] }), 'A & <B>', 'a.xlsx');
  expect(read.map(({ cells }) => cells)).toEqual([
    ['Month', 'Value', 'Done'],
    ['2026-10-01', '0.30000000000000004', 'true'],
    ['2026-10-01T09:30:00', '1095000', 'false'],
    ['', '7', ''],
  ]);
});

test('an archive that unpacks to too much is refused before it is unpacked', async () => {
  const bytes = workbook({ A: [['x']] });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contents = view.getUint32(bytes.byteLength - 22 + 16, true);
  expect(unpackedSize(bytes)).toBeLessThan(10_000);
  view.setUint32(contents + 24, 900 * 1024 * 1024, true);
  await expect(readWorkbook(bytes, undefined, 'a.xlsx')).rejects.toThrow(/unpacks to 900 MB, and 256 MB is the most/);
});

test('a cell in the last corner of a sheet does not take the memory of the machine', async () => {
  const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  await expect(readWorkbook(workbookOf(sheetAround(far)), undefined, 'a.xlsx')).rejects.toThrow(/too large to be read/);
});

test('entities of XML are not expanded, and half a sheet is said to be damaged', async () => {
  const doctype = '<!DOCTYPE a [<!ENTITY x "0123456789"><!ENTITY y "&x;&x;&x;">]>';
  const bomb = `${doctype}${sheetAround('<row r="1"><c r="A1" t="inlineStr"><is><t>&y;</t></is></c></row>')}`;
  const read = await readWorkbook(workbookOf(bomb), undefined, 'a.xlsx').catch((error: Error) => error.message);
  expect(JSON.stringify(read)).not.toContain('0123456789');
  const cut = workbookOf(sheetAround('<row r="1"><c r="A1"><v>1</v>').slice(0, 150));
  await expect(readWorkbook(cut, undefined, 'a.xlsx')).rejects.toThrow(/is damaged/);
});
