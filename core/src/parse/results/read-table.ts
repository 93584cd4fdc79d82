import type { Range } from '../../read/index.ts';
import { textOfCell } from './cell-text.ts';
import { Papa } from './papaparse.ts';

/** A table of comma-separated values (RFC 4180), as it stands in a text. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly rows: readonly TableRow[];
}

/** What stands between cells. A semicolon is what spreadsheets write where the comma is the decimal sign. */
export type Delimiter = ',' | ';' | '\t';

/** A row that says something; empty lines are none. */
export interface TableRow {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  /** Without its line break. */
  readonly range: Range;
  readonly cells: readonly TableCell[];
  /** Whether its quotation marks go together. */
  readonly isWhole: boolean;
}

/** A cell: its text as `textOfCell` reads it, without quotation marks; and where it stands, marks and spaces included. */
export interface TableCell {
  readonly text: string;
  readonly range: Range;
}

/**
 * Reads a table. Never throws. A row whose quotation marks do not go together is marked, and reading goes on with the line
 * below its first one, so that it swallows nothing.
 */
export function readTable(text: string): Table {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const delimiter = delimiterOf(text.slice(start));
  const reading: Reading = { text, delimiter, rows: [], line: 1 };
  let at = start;
  for (let broken = 0; at < text.length; broken++) at = readOn(reading, at, broken < mostBroken);
  return { delimiter, rows: reading.rows };
}

interface Reading {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly rows: TableRow[];
  /** The line that is read next. */
  line: number;
}

/** After so many broken rows quotation marks mean nothing any more; else a file full of them is read again and again. */
const mostBroken = 50;

const brokenQuotes: ReadonlySet<string> = new Set(['MissingQuotes', 'InvalidQuotes']);

/** Of those that might be meant, the one that cuts the first line into the most cells. */
function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t'] as const) {
    const [first = []] = Papa.parse(text.slice(0, longestHead), { delimiter, preview: 1 }).data;
    if (first.length > most) [best, most] = [delimiter, first.length];
  }
  return best;
}

const longestHead = 10_000;

/** Reads rows until one is broken. @returns where to go on; the end of the text where nothing was. */
function readOn(reading: Reading, from: number, withQuotes: boolean): number {
  const { text, delimiter } = reading;
  const rest = text.slice(from);
  const newline = rest.includes('\n') ? '\n' : '\r';
  let at = from;
  let next = text.length;
  Papa.parse(rest, {
    delimiter,
    newline,
    ...(withQuotes ? {} : { fastMode: true }),
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor;
      const isWhole = withQuotes ? errors.every(({ code }) => !brokenQuotes.has(code)) : !data.join('').includes('"');
      const lineEnd = text.indexOf(newline, at);
      if (isWhole) addRow(reading, { start: at, end }, data, true);
      else if (lineEnd === -1 || lineEnd + 1 >= end) addRow(reading, { start: at, end }, [text.slice(at, end)], false);
      else {
        next = lineEnd + 1;
        addRow(reading, { start: at, end: next }, [text.slice(at, lineEnd)], false);
        parser.abort();
      }
      at = end;
    },
  });
  return next;
}

function addRow(reading: Reading, { start, end }: Range, values: readonly string[], isWhole: boolean): void {
  const { text, line } = reading;
  const written = text.slice(start, end);
  reading.line += written.split(/\r\n|\n|\r/).length - 1;
  const range = { start, end: start + written.replace(/[\r\n]+$/, '').length };
  if (values.every((value) => value.trim() === '')) return;
  reading.rows.push({ line, range, cells: cellsOf(reading, range, values), isWhole });
}

/** Where each value stands: a quoted one takes two marks and one more for each mark in it. */
function cellsOf({ text, delimiter }: Reading, range: Range, values: readonly string[]): TableCell[] {
  let at = range.start;
  return values.map((value) => {
    const start = at;
    const isQuoted = text[at] === '"';
    const length = isQuoted ? value.length + 2 + (value.split('"').length - 1) : value.length;
    let end = Math.min(start + length, range.end);
    // Spaces between the closing mark and the delimiter.
    while (isQuoted && end < range.end && text[end] !== delimiter && /\s/.test(text[end] ?? '')) end += 1;
    at = end + 1;
    return { text: textOfCell(value), range: { start, end } };
  });
}
