import { forTerminal, type Paint } from '@living-sla/core';

/** A row as it is in the terminal: its cells, in plain words. */
export type Row = readonly string[];

/** The cells of a row of a Markdown table. */
export function cellsOf(line: string): Row {
  return line
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => forTerminal(cell.trim().replace(/`/g, '')));
}

/**
 * Rows with their columns below each other, the first row as a heading.
 * @param colour how to show a cell, given its padded words; as they are where absent.
 */
export function tableLines(
  rows: readonly Row[],
  paint: Paint,
  colour: (padded: string, cell: string) => string = (padded) => padded,
): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row, index) => {
    const cells = row.map((cell, at) => ({
      cell,
      padded: at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0),
    }));
    return cells
      .map(({ cell, padded }) => (index === 0 ? paint.strong(padded) : colour(padded, cell)))
      .join('  ')
      .trimEnd();
  });
}
