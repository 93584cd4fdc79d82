import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { ScoreSheet, SheetCell } from './score-sheet.ts';

/**
 * A scorecard as a workbook: the first row stays in sight, numbers, percentages and days have their types. Texts are
 * texts, whatever they begin with: no cell holds a formula.
 */
export function scoreExcel({ name, columns, rows }: ScoreSheet): Promise<Buffer> {
  const head = columns.map(({ name: value }): Cell => ({ value, type: String, fontWeight: 'bold' }));
  return writeExcelFile([head, ...rows.map((row) => row.map(excelCell))], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function excelCell(cell: SheetCell): Cell {
  switch (cell?.kind) {
    case undefined:
      return null;
    case 'text':
      return { value: cell.text.slice(0, longestText), type: String };
    case 'number':
      return { value: cell.number, type: Number, format: Number.isInteger(cell.number) ? '#,##0' : '#,##0.##' };
    case 'percent':
      return { value: cell.number, type: Number, format: '0.0%' };
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
}

/** What a cell of a workbook can hold. */
const longestText = 32_000;
