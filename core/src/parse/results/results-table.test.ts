import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../parse-file.ts';
import { safeCellText, textOfCell } from './cell-text.ts';
import { readResultsTable } from './results-table.ts';

/** The cells of each row by column, or `broken`; with the text that stands at their places. */
function rowsOf(text: string) {
  const { rows, columns } = readResultsTable(text);
  return rows.map((row) => {
    if (!row.isWhole) return `broken: ${text.slice(row.range.start, row.range.end)}`;
    for (const cell of row.cells) {
      const written = text.slice(cell.range.start, cell.range.end).trim();
      const plain = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      expect(textOfCell(plain)).toBe(cell.text);
    }
    return columns.map(({ column }, at) => (column ? (row.cell(column)?.text ?? '–') : `?${row.cells[at]?.text}`));
  });
}

describe('a file of results', () => {
  test('has columns in any order, quoted cells, and rows that end early', () => {
    const text =
      'value,goal,period,Note ,source,owner\n"1,095,000", new ,2026-10,"He said ""yes""",CRM,me\n5,b,2026-11\n';
    expect(rowsOf(text)).toEqual([
      ['1,095,000', 'new', '2026-10', 'He said "yes"', 'CRM', '?me'],
      ['5', 'b', '2026-11', '–', '–', '?undefined'],
    ]);
    expect(readResultsTable(text).columns.map(({ column }) => column)).toEqual(
      'value,goal,period,note,source,'.split(',').map((each) => each || undefined),
    );
  });

  test.each([';', '\t', ','])('may have “%s” between its cells, a byte order mark and any line ends', (delimiter) => {
    const lines = [
      ['goal', 'period', 'value', 'note'],
      ['a', '2026-10', '5', `"x${delimiter} y" `],
      [],
      ['b', '2026-11', '6', ''],
    ];
    const expected = [
      ['a', '2026-10', '5', `x${delimiter} y`],
      ['b', '2026-11', '6', ''],
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\uFEFF${lines.map((cells) => cells.join(delimiter)).join(end)}`;
      expect(rowsOf(text)).toEqual(expected);
      expect(readResultsTable(text).rows.map(({ line }) => line)).toEqual([2, 4]);
    }
  });

  test('loses no row to a quotation mark that is not closed', () => {
    const text =
      'goal,period,value,note\na,2026-10,5,"open\nb,2026-11,6,\nc,2026-12,7,"x"y"\nd,2027-01,8,"fine\nhere"\ne,2027-02,9,';
    expect(rowsOf(text)).toEqual([
      'broken: a,2026-10,5,"open',
      ['b', '2026-11', '6', ''],
      'broken: c,2026-12,7,"x"y"',
      ['d', '2027-01', '8', 'fine\nhere'],
      ['e', '2027-02', '9', ''],
    ]);
    expect(readResultsTable(text).rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7]);
  });

  test.each(['', '\n', '\uFEFF', 'goal,period,value\n', 'goal,period,value', '"', '"""', ',,,\n,,'])(
    '%j has no rows',
    (text) => {
      expect(readResultsTable(text).rows).toEqual([]);
    },
  );

  test('never throws, and its places lie in order inside the text', () => {
    const part = fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', '\r', 'a', ' ', "'=", 'goal', '\uFEFF', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { range, cells } of readResultsTable(text).rows) {
          expect(range.start).toBeGreaterThanOrEqual(before);
          expect(range.end).toBeLessThanOrEqual(text.length);
          let inside = range.start;
          for (const cell of cells) {
            expect(cell.range.start).toBeGreaterThanOrEqual(inside);
            expect(cell.range.end).toBeLessThanOrEqual(range.end);
            inside = cell.range.end;
          }
          before = range.end;
        }
      }),
    );
  });
});

test('a file of marks that never close is read in one go after some of them', () => {
  const text = `goal,period,value\n${'a,2026-10,"5\nb,2026-11,"x"y\n'.repeat(2_000)}`;
  expect(readResultsTable(text).rows).toHaveLength(4_000);
});

test('a text that begins like a formula is written so that no spreadsheet runs it, and read as it was', () => {
  expect(safeCellText('=HYPERLINK("https://a.example")')).toBe(`'=HYPERLINK("https://a.example")`);
  expect(safeCellText(' @cmd')).toBe("'@cmd");
  expect(safeCellText("O'Brien")).toBe("O'Brien");
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', ' ', '＝') });
  fc.assert(
    fc.property(text, (each) => {
      expect(textOfCell(safeCellText(each))).toBe(each.trim());
      expect(/^[=+\-@＝]/.test(safeCellText(each))).toBe(false);
    }),
  );
});

test('results are a file of a handbook without keys and body', () => {
  const file = parseFile('results/marketing-sales.csv', 'goal,period,value\na,2026-10,5\n', {} as never);
  expect(file).toMatchObject({ kind: 'results', id: 'marketing-sales', frontmatter: undefined, problems: [] });
  expect(file?.results?.rows).toHaveLength(1);
  expect(parseFile('results/x.xlsx', '', {} as never)).toBeUndefined();
  expect(parseFile('slas/x.csv', '', {} as never)).toBeUndefined();
});
