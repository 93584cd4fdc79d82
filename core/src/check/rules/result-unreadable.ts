import {
  type ColumnHead,
  neededColumns,
  type ResultColumn,
  type ResultsTable,
  resultColumns,
  type ValueResult,
} from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { FileFacts, ResultRow } from '../../resolve/index.ts';
import { defineRule, quote, type Report, replace } from '../rule.ts';
import { type FoundResults, placeIn, resultsIn, trimmed } from '../support/results/results-in.ts';
import { tellSome } from '../support/results/tell-some.ts';
import { suggest } from '../support/suggest.ts';
import { counted, listed } from '../support/wording.ts';

export default defineRule({
  id: 'result-unreadable',
  title: 'Every row of results can be read',
  category: 'results',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found === undefined) return;
    const { table } = found.results;
    yield* ofColumns(table, facts);
    const missing = missingColumns(table);
    if (missing.length === 0) yield* tellSome(ofRows(found, facts));
  },
});

function missingColumns({ columns }: ResultsTable): readonly ResultColumn[] {
  return neededColumns.filter((each) => columns.every(({ column }) => column !== each));
}

function* ofColumns(table: ResultsTable, facts: FileFacts): Generator<Report> {
  const missing = missingColumns(table);
  const unknown = table.columns.filter(({ column, text }) => column === undefined && !text.startsWith('x-'));
  if (missing.length === neededColumns.length) {
    yield {
      range: table.head,
      message: `The first line does not name the columns, so no value in this file can be read. Let it begin with: ${resultColumns.join(',')}.`,
    };
    return;
  }
  // A column with a slip in its name is found as such; only what nobody can have meant is missing.
  const meant = unknown.map((head) => suggest(head.text, missing));
  const lost = missing.filter((each) => !meant.includes(each));
  if (lost.length > 0) {
    yield {
      range: table.head,
      message: `The first line names no column ${listed(lost)}, so no value in this file can be read. Add ${lost.length === 1 ? 'it' : 'them'} to the first line and to every row.`,
    };
  }
  for (const head of unknown.slice(0, mostColumns)) yield ofColumn(head, table, facts);
}

/** Somebody who sees this many has a table of another kind before them. */
const mostColumns = 20;

function ofColumn(head: ColumnHead, { columns }: ResultsTable, { file }: FileFacts): Report {
  const range = trimmed(head.range, file.text);
  const free = resultColumns.filter((each) => columns.every(({ column }) => column !== each));
  const near = suggest(head.text, free);
  if (head.text === '')
    return { range, message: 'A column has no name in the first line, so nobody reads it. Name it, or take it out.' };
  if (resultColumns.some((each) => each === head.text.toLowerCase())) {
    return {
      range,
      message: `The first line names ${quote(head.text)} twice, and only the first one is read. Take the other one out.`,
    };
  }
  const fixes = near === undefined ? [] : [replace(file, range, near, `Change it to “${near}”`)];
  const meant = near === undefined ? '' : ` Did you mean ${quote(near)}?`;
  return {
    range,
    message: `${quote(head.text)} is no column of results, so nobody reads it.${meant} The columns are ${listed(resultColumns)}. One that begins with x- is your own.`,
    fixes,
  };
}

function* ofRows({ results, rows }: FoundResults, { file }: FileFacts): Generator<Report> {
  const { table } = results;
  for (const { isWhole, range } of table.rows) {
    if (!isWhole) {
      yield {
        range,
        message:
          'A quotation mark in this line is not closed, so the line cannot be read. A cell in quotation marks ends with one, and a mark inside it is written twice.',
      };
    }
  }
  for (const row of rows) {
    const { cells, range } = row.row;
    const extra = cells[table.columns.length];
    const number = splitNumber(row, table.delimiter);
    if (number !== undefined) {
      const text = file.text.slice(number.start, number.end);
      yield {
        range: number,
        message: `The commas cut ${quote(text)} into several cells. Put quotation marks around the number, or write it without commas.`,
        fixes: [replace(file, number, text.replaceAll(',', ''), 'Write it without commas')],
      };
    } else if (extra !== undefined && cells.slice(table.columns.length).some(({ text }) => text !== '')) {
      yield {
        range: { start: extra.range.start, end: range.end },
        message: `This row has ${counted(cells.length, 'cell')}, but the first line names ${counted(table.columns.length, 'column')}, so what belongs where is unclear. Put quotation marks around a cell that holds ${nameOf(table.delimiter)}.`,
      };
    } else yield* ofCells(row, file.text);
  }
}

/** Where a number with commas stands without quotation marks: a cell of up to three figures, and some of exactly three. */
function splitNumber({ row }: ResultRow, delimiter: string): Range | undefined {
  const value = row.cell('value');
  const at = value === undefined ? -1 : row.cells.indexOf(value);
  if (value === undefined || delimiter !== ',' || !/^\p{Sc}?\d{1,3}$/u.test(value.text)) return undefined;
  const next = row.cells.slice(at + 1);
  const length = next.findIndex(({ text }) => !/^\d{3}(?:\.\d+)?$/.test(text));
  const last = next[(length === -1 ? next.length : length) - 1];
  return last && { start: value.range.start, end: last.range.end };
}

function* ofCells(row: ResultRow, text: string): Generator<Report> {
  if (row.goal === '')
    yield {
      range: row.row.range,
      message: `This row names no goal, so its value is held against nothing. Write the id of a goal.`,
    };
  yield* ofValue(row, 'period', row.period, text);
  yield* ofValue(row, 'value', row.amount, text);
  yield* ofValue(row, 'segment', row.segment, text);
}

function* ofValue(row: ResultRow, column: ResultColumn, result: ValueResult<unknown>, text: string): Generator<Report> {
  if (result.ok) return;
  const isEmpty = (row.row.cell(column)?.text ?? '') === '';
  const { message } = result.problem;
  yield { range: placeIn(row, column, text), message: isEmpty ? emptyCell(column) : message };
}

function emptyCell(column: ResultColumn): string {
  return column === 'value'
    ? 'This row has no value. Leave the row out until there is one; a period without a value is shown as unknown, and never as met.'
    : 'This row has no period, so nobody can tell when its value was measured. Write a month, such as 2026-10, a quarter, a week or a day.';
}

function nameOf(delimiter: string): string {
  if (delimiter === ';') return 'a semicolon';
  return delimiter === ',' ? 'a comma' : 'a tab';
}
