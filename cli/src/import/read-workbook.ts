import { Worker } from 'node:worker_threads';
import { CannotRun } from '../cannot-run.ts';
import type { DecimalMark } from './mapping.ts';
import type { RawRow } from './table.ts';
import { unpackedSize } from './zip-size.ts';

/**
 * The rows of one sheet of an Excel workbook. Formulas are not reckoned: their last result counts. A date stands there as
 * ISO 8601 without a zone, since a workbook knows none.
 * @param sheet its name; undefined for the first one. @param name the file as a person wrote it.
 * @param mark what its texts write before decimals: its numbers get the same.
 * @throws CannotRun where it is no such workbook, where it has no such sheet, and where it is too large to be read.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  sheet: string | undefined,
  name: string,
  mark?: DecimalMark,
): Promise<RawRow[]> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new CannotRun(`“${name}” is no Excel workbook (.xlsx), or it is damaged.`);
  if (size > mostUnpacked)
    throw new CannotRun(
      `“${name}” unpacks to ${Math.round(size / megabyte)} MB, and ${mostUnpacked / megabyte} MB is the most. ${smaller}`,
    );
  const rows = await readApart(bytes, sheet, name);
  return rows.map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => textOf(cell, mark)) }));
}

const megabyte = 1024 * 1024;

/** About a million rows of a few columns. */
const mostUnpacked = 256 * megabyte;

const smaller = 'Export fewer columns or a shorter time, or save it as CSV.';

type Cell = string | number | boolean | Date | null;

/** The names of all sheets of a workbook that could be read. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly string[]> {
  // No sheet can have this name, and who does not find one says which there are.
  const answer = await answerFor(bytes, '[:]');
  return Array.isArray(answer) ? [] : (answer.sheets ?? []);
}

async function readApart(bytes: Uint8Array, sheet: string | undefined, name: string): Promise<Cell[][]> {
  const answer = await answerFor(bytes, sheet ?? 1).catch((error: NodeJS.ErrnoException) => {
    const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isTooLarge ? new CannotRun(`The sheet of “${name}” is too large to be read. ${smaller}`) : error;
  });
  if (Array.isArray(answer)) return answer;
  throw new CannotRun(wordsFor(answer, sheet, name));
}

type Answer = Cell[][] | { problem: string; sheets: string[] | undefined };

/**
 * Reads in a thread of its own, whose memory is limited: a workbook of a few bytes can name a cell in the last row of the
 * last column, and then asks for room for all cells before it.
 * @param sheet its name, or its place counted from 1.
 */
function answerFor(bytes: Uint8Array, sheet: string | number): Promise<Answer> {
  const module = import.meta.resolve('read-excel-file/universal');
  const worker = new Worker(reading, {
    eval: true,
    workerData: { module, bytes, sheet },
    resourceLimits: { maxOldGenerationSizeMb: 384 },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      void worker.terminate();
      resolve(answer);
    });
    worker.on('error', reject);
  });
}

/** What the thread does. It finds the library by the way that this file knows. */
const reading = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { module, bytes, sheet } = workerData;
  import(module)
    .then(({ readSheet }) => readSheet(new Blob([bytes]), sheet))
    .then((rows) => parentPort.postMessage(rows))
    .catch((error) => parentPort.postMessage({ problem: error.name, sheets: error.sheets }));
`;

function wordsFor(
  { problem, sheets }: { problem: string; sheets: readonly string[] | undefined },
  sheet: string | undefined,
  name: string,
): string {
  if (problem === 'SheetNotFoundError' && sheets !== undefined)
    return `“${name}” has no sheet “${sheet ?? ''}”. It has: ${sheets.join(', ')}.`;
  return `“${name}” is no Excel workbook (.xlsx), or it is damaged. Save it again in Excel as .xlsx or as CSV.`;
}

function textOf(cell: Cell, mark: DecimalMark | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && mark === 'comma') return String(cell).replace('.', ',');
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  // Days are kept as parts of a number, so a time of day may be off by a thousandth of a second.
  const text = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}
