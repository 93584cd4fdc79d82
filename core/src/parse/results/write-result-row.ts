import { acceptedValue } from '../values/value-result.ts';
import { safeCellText } from './cell-text.ts';
import { Papa } from './papaparse.ts';
import { type FiscalYearOption, parsePeriodOfResult } from './period-of-result.ts';
import type { TableCell } from './read-table.ts';
import {
  type ResultColumn,
  type ResultsRow,
  type ResultsTable,
  readResultsTable,
  resultColumns,
} from './results-table.ts';
import { parseSegment, segmentKey } from './segment.ts';

/**
 * A row to write, as text. Of a row that is there already a field that is absent stays what it is; an empty one is emptied.
 */
export interface WrittenResult {
  readonly goal: string;
  readonly period: string;
  readonly value: string;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  /** As `describeSegment` writes it; absent or empty means all cases. */
  readonly segment?: string | undefined;
}

/**
 * The text of a file of results with one row added at its end, or put in place of the first one for the same goal, days
 * and segment. Everything else stays byte for byte: delimiter, line ends, other columns, broken rows. A column that the row needs
 * and the file has not is added to the first line. An empty text becomes a whole file. What looks like a formula is written
 * so that no spreadsheet runs it (`safeCellText`).
 * @param options.fiscalYearStarts tells that `Q3 FY2027` and its days are the same.
 */
export function writeResultRow(text: string, row: WrittenResult, options: FiscalYearOption = {}): string {
  return writeResultRows(text, [row], options);
}

/** The same for many rows at once, in their order. */
export function writeResultRows(text: string, rows: readonly WrittenResult[], options: FiscalYearOption = {}): string {
  if (rows.length === 0) return text;
  const whole = withColumns(text, rows);
  const table = readResultsTable(whole);
  const keyOf = keysBy(options);
  const places = new Map(table.rows.toReversed().map((each) => [keyOfRow(each, keyOf), each] as const));
  const replaced = new Map<ResultsRow, WrittenResult>();
  const added = new Map<string, WrittenResult>();
  for (const row of rows) {
    const key = keyOf(row.goal, row.period, row.segment ?? '');
    const there = places.get(key);
    if (there === undefined) added.set(key, { ...added.get(key), ...present(row) });
    else replaced.set(there, { ...replaced.get(there), ...present(row) });
  }
  return append(replace(whole, table, replaced), table, [...added.values()]);
}

/** The row of a file that is for the same goal, days and segment, as its cells by column; undefined where there is none. */
export function findResultRow(
  text: string,
  row: Pick<WrittenResult, 'goal' | 'period' | 'segment'>,
  options: FiscalYearOption = {},
): Readonly<Partial<Record<ResultColumn, string>>> | undefined {
  const keyOf = keysBy(options);
  const key = keyOf(row.goal, row.period, row.segment ?? '');
  const found = readResultsTable(text).rows.find((each) => keyOfRow(each, keyOf) === key);
  return found && Object.fromEntries(resultColumns.map((column) => [column, found.cell(column)?.text ?? '']));
}

type KeyOf = (goal: string, period: string, segment: string) => string;

function keysBy(options: FiscalYearOption): KeyOf {
  const periods = new Map<string, string>();
  const daysOf = (text: string) => {
    const known = periods.get(text);
    if (known !== undefined) return known;
    const period = acceptedValue(parsePeriodOfResult(text, options));
    const days = period === undefined ? text.toLowerCase() : `${period.from} ${period.until}`;
    periods.set(text, days);
    return days;
  };
  return (goal, period, segment) => {
    const traits = acceptedValue(parseSegment(segment));
    return JSON.stringify([goal.trim(), daysOf(period.trim()), traits === undefined ? segment : segmentKey(traits)]);
  };
}

function keyOfRow(row: ResultsRow, keyOf: KeyOf): string {
  const text = (column: ResultColumn) => row.cell(column)?.text ?? '';
  return keyOf(text('goal'), text('period'), text('segment'));
}

function present(row: WrittenResult): WrittenResult {
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== undefined)) as unknown as WrittenResult;
}

/** The text with a head that has every column which the rows need. */
function withColumns(text: string, rows: readonly WrittenResult[]): string {
  const { columns, head, delimiter } = readResultsTable(text);
  const isNeeded = (column: ResultColumn) => rows.some((row) => (row[column] ?? '') !== '');
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (columns.length === 0) {
    const usual = resultColumns.filter((column) => column !== 'segment' || isNeeded(column));
    return `${mark}${usual.join(',')}\n`;
  }
  const missing = resultColumns.filter((each) => isNeeded(each) && columns.every(({ column }) => column !== each));
  const more = missing.map((column) => delimiter + column).join('');
  return text.slice(0, head.end) + more + text.slice(head.end);
}

function replace(text: string, table: ResultsTable, rows: ReadonlyMap<ResultsRow, WrittenResult>): string {
  let written = '';
  let at = 0;
  for (const row of table.rows) {
    const now = rows.get(row);
    if (now === undefined) continue;
    written += text.slice(at, row.range.start) + rewritten(text, table, row, now);
    at = row.range.end;
  }
  return written + text.slice(at);
}

/** Cells that stay what they were keep their form, quotation marks included. */
function rewritten(text: string, { columns, delimiter }: ResultsTable, row: ResultsRow, now: WrittenResult): string {
  const last = columns.findLastIndex(({ column }) => column !== undefined && (now[column] ?? '') !== '');
  const length = Math.max(row.cells.length, last + 1);
  const cells = Array.from({ length }, (_, at) => {
    const column = columns[at]?.column;
    const before: TableCell | undefined = row.cells[at];
    const wanted = column === undefined ? undefined : now[column];
    const isSame = wanted === undefined || (before !== undefined && before.text === wanted.trim());
    if (isSame && before !== undefined) return text.slice(before.range.start, before.range.end);
    return cellAsWritten(wanted ?? '', delimiter);
  });
  return cells.join(delimiter);
}

function append(text: string, { columns, delimiter }: ResultsTable, rows: readonly WrittenResult[]): string {
  if (rows.length === 0) return text;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const isClosed = /[\r\n]$/.test(text);
  const lines = rows.map((row) =>
    columns
      .map(({ column }) => cellAsWritten(column === undefined ? '' : (row[column] ?? ''), delimiter))
      .join(delimiter),
  );
  return `${text}${isClosed ? '' : lineEnd}${lines.join(lineEnd)}${isClosed ? lineEnd : ''}`;
}

/**
 * A text as a cell of a file, quoted where that is needed. Line breaks become spaces: a file of results has a row a line, so
 * that its history can be read.
 */
export function cellAsWritten(text: string, delimiter: string): string {
  return Papa.unparse([[safeCellText(text.replace(/\s+/gu, ' '))]], { delimiter });
}
