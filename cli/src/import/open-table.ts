import { readFileSync, statSync } from 'node:fs';
import { readTable } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import { decodeText } from './decode-text.ts';
import type { DecimalMark } from './mapping.ts';
import { readWorkbook, sheetsOf } from './read-workbook.ts';
import { type RawRow, type Table, tableOf } from './table.ts';

/**
 * Reads a file that some program exported: CSV (commas, semicolons or tabs) or an Excel workbook, told by what is in it.
 * @param path the file as a person wrote it. @param sheet of a workbook; undefined for the first one.
 * @param wanted names of columns by which the head is found; empty where nobody knows any.
 * @param mark what the file writes before decimals; undefined where nobody has said so.
 * @throws CannotRun where it cannot be read, or holds no rows.
 */
export async function openTable(
  path: string,
  sheet: string | undefined,
  wanted: readonly string[],
  mark: DecimalMark | undefined,
): Promise<Table> {
  const bytes = bytesOf(path);
  const { rows, notes } = isArchive(bytes)
    ? { rows: await readWorkbook(bytes, sheet, path, mark), notes: [] }
    : rowsOfText(bytes, sheet, path, wanted);
  const table = tableOf(rows, wanted, notes);
  if (table.rows.length === 0)
    throw new CannotRun(
      `“${path}” holds no rows below a head with the names of its columns.${await otherSheets(path, sheet)}`,
    );
  return table;
}

/** Where else the columns may stand: in a workbook, one sheet alone is read. Empty where there is no other. */
export async function otherSheets(path: string, sheet: string | undefined): Promise<string> {
  const bytes = bytesOf(path);
  const all = isArchive(bytes) ? await sheetsOf(bytes) : [];
  const others = all.filter((each, at) => (sheet === undefined ? at > 0 : each !== sheet));
  if (others.length === 0) return '';
  return ` Only the sheet “${sheet ?? all[0]}” was read. Name another one with --sheet: ${others.join(', ')}.`;
}

function bytesOf(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new CannotRun(`There is no file “${path}”.`);
  if (!stats.isFile()) throw new CannotRun(`“${path}” is a folder. Name the file that was exported.`);
  if (stats.size > mostBytes)
    throw new CannotRun(
      `“${path}” has ${Math.round(stats.size / megabyte)} MB, and ${mostBytes / megabyte} MB is the most. Export fewer columns or a shorter time.`,
    );
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CannotRun(`“${path}” cannot be read: ${(error as Error).message}.`);
  }
}

function rowsOfText(
  bytes: Uint8Array,
  sheet: string | undefined,
  path: string,
  wanted: readonly string[],
): { rows: RawRow[]; notes: string[] } {
  if (isOldWorkbook(bytes))
    throw new CannotRun(`“${path}” is an old Excel workbook (.xls), or one with a password. Save it as .xlsx or CSV.`);
  const decoded = decodeText(bytes);
  if (decoded === undefined)
    throw new CannotRun(
      `“${path}” is neither a CSV file nor an Excel workbook (.xlsx). Export it again as one of them.`,
    );
  if (sheet !== undefined) throw new CannotRun(`“${path}” is a text and has no sheets, so there is no “${sheet}”.`);
  // What stands between cells is told by the first line, so the lines above the head have to go first.
  const above = linesAbove(decoded.text, wanted);
  const { rows } = readTable(above === 0 ? decoded.text : decoded.text.split('\n').slice(above).join('\n'));
  const broken = rows.find(({ isWhole }) => !isWhole);
  if (broken !== undefined)
    throw new CannotRun(
      `In line ${broken.line + above} of “${path}” a quotation mark is missing, so nobody can say where its cells end. Export it again.`,
    );
  return {
    rows: rows.map(({ line, cells }) => ({ line: line + above, cells: cells.map(({ text }) => text) })),
    notes: decoded.note === undefined ? [] : [decoded.note],
  };
}

/** How many lines of a text stand above its head: the first line with the names of all columns, or with several cells. */
function linesAbove(text: string, wanted: readonly string[]): number {
  const lines = text.slice(0, 100_000).split('\n').slice(0, 20);
  const hasAll = (line: string) =>
    wanted.every((name) => line.toLowerCase().includes(name.toLowerCase().replaceAll('"', '""')));
  const named = wanted.length === 0 ? -1 : lines.findIndex(hasAll);
  return Math.max(0, named >= 0 ? named : lines.findIndex((line) => /[,;\t]/.test(line)));
}

/** A ZIP archive begins so, and every .xlsx is one. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

const megabyte = 1024 * 1024;
const mostBytes = 100 * megabyte;
