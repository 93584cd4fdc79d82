import { tableText } from '@living-sla/core';
import type { ScoreSheet, SheetCell } from './score-sheet.ts';

/** A scorecard as comma-separated values, with the names of the columns in the first row. */
export function scoreCsv({ columns, rows }: ScoreSheet): string {
  return tableText([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))]);
}

/** Numbers stand as plain figures: a comma between thousands would be read as a text. */
function cellText(cell: SheetCell): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'day':
      return cell.day;
    case 'number':
      return String(cell.number);
    case 'percent':
      return `${Number((cell.number * 100).toFixed(2))}%`;
  }
}
