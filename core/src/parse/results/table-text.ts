import { safeCellText } from './cell-text.ts';
import { Papa } from './papaparse.ts';

/**
 * Writes a table of comma-separated values (RFC 4180) for other programs: no cell begins like a formula.
 * @param rows the first holds the names of the columns. @returns text with a line break at its end.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  const newline = '\r\n';
  const cells = rows.map((row) => row.map(safeCellText));
  return `${Papa.unparse(cells, { delimiter: ',', newline })}${newline}`;
}
