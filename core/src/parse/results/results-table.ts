import type { Range } from '../../read/index.ts';
import { readTable, type TableCell, type TableRow } from './read-table.ts';

/** The columns of a file of results, in the order in which they are written. `segment` is there where somebody needs it. */
export const resultColumns = ['goal', 'period', 'value', 'unit', 'source', 'note', 'segment'] as const;

/** One of these columns. */
export type ResultColumn = (typeof resultColumns)[number];

/** Columns that every file of results has. */
export const neededColumns: readonly ResultColumn[] = ['goal', 'period', 'value'];

/** A file of results, taken apart: what its rows say is read when somebody asks for it. */
export interface ResultsTable {
  readonly delimiter: ',' | ';' | '\t';
  /** What stands at the head of each column, in their order; empty where the file is. */
  readonly columns: readonly ColumnHead[];
  /** Where the line with the names of the columns stands. */
  readonly head: Range;
  readonly rows: readonly ResultsRow[];
}

/** The head of a column. */
export interface ColumnHead extends TableCell {
  /** Which one it is; undefined for a word that names none, and for the second of two equal ones. */
  readonly column: ResultColumn | undefined;
}

/** One row. */
export interface ResultsRow extends TableRow {
  /** The cell of a column; undefined where the file has no such column, or the row ends before it. */
  readonly cell: (column: ResultColumn) => TableCell | undefined;
}

/** Takes a file of results apart. Never throws. */
export function readResultsTable(text: string): ResultsTable {
  const { delimiter, rows } = readTable(text);
  const [first, ...others] = rows;
  const columns = headsOf(first?.cells ?? []);
  const places = new Map(columns.flatMap(({ column }, at) => (column === undefined ? [] : [[column, at] as const])));
  const withCells = (row: TableRow): ResultsRow => ({
    ...row,
    cell: (column) => (row.isWhole ? row.cells[places.get(column) ?? -1] : undefined),
  });
  return { delimiter, columns, head: first?.range ?? { start: 0, end: 0 }, rows: others.map(withCells) };
}

function headsOf(cells: readonly TableCell[]): ColumnHead[] {
  const seen = new Set<ResultColumn>();
  return cells.map((cell) => {
    const word = cell.text.toLowerCase();
    const column = resultColumns.find((each) => each === word);
    const isFirst = column !== undefined && !seen.has(column);
    if (isFirst) seen.add(column);
    return { ...cell, column: isFirst ? column : undefined };
  });
}
