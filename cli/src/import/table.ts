/** What a program exported, as rows of texts. A cell that is empty is an empty text. */
export interface Table {
  /** In the order of the file; trimmed. */
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  /** What a person should know about how the file was read, in sentences. */
  readonly notes: readonly string[];
}

/** One row below the headers. */
export interface TableRow {
  /** Where it stands in the file or the sheet, counted from 1 with everything above it. */
  readonly line: number;
  /** As many as there are headers. */
  readonly cells: readonly string[];
}

/** One row as it stands in the file, before anybody knows which of them is the head. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Finds the head of a table: the first row that holds all the columns that are looked for, else the first one with two
 * words or more. Reports often have a title and a date above it.
 * @param wanted names of columns; empty where nobody knows yet.
 */
export function tableOf(rows: readonly RawRow[], wanted: readonly string[], notes: readonly string[]): Table {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const top = filled.slice(0, mostAbove);
  const fitting = wanted.length === 0 ? -1 : top.findIndex((row) => hasAll(row, wanted));
  const at = fitting >= 0 ? fitting : Math.max(0, top.findIndex(looksLikeHead));
  const headers = (filled[at]?.cells ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim());
  const below = filled.slice(at + 1);
  return {
    headers,
    rows: below.map(({ line, cells }) => ({ line, cells: headers.map((_, column) => (cells[column] ?? '').trim()) })),
    notes,
  };
}

/** The place of a column by its name, whatever the case of its letters; -1 where there is none. */
export function columnOf(headers: readonly string[], name: string): number {
  const exact = headers.indexOf(name.trim());
  return exact >= 0 ? exact : headers.findIndex((header) => folded(header) === folded(name));
}

/** The names of columns for a message. None where there is no head: then people may stand there. */
export function columnNames({ headers }: Pick<Table, 'headers'>): string[] {
  return isHead({ headers }) ? headers.filter((each) => each !== '').slice(0, 40) : [];
}

/** Whether the first row names the columns. One that holds an address, a phone number or a moment is of a case already. */
export function isHead({ headers }: Pick<Table, 'headers'>): boolean {
  return !headers.some((each) => each.length < 300 && ofCase.test(each));
}

const ofCase = /\S@\S+\.\S|^\+\d[\d ()./-]{6,}$|^\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$|\d[T ,]+\d{1,2}:\d{2}/;

/** What to do about a file whose first row is a case already. */
export const noHead =
  'Its first row holds data, where the names of the columns should stand. Export it again with its column headers.';

function hasAll({ cells }: RawRow, wanted: readonly string[]): boolean {
  const headers = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return wanted.every((name) => columnOf(headers, name) >= 0);
}

/** A title stands alone in its row, and figures stand in the rows below the head. */
function looksLikeHead({ cells }: RawRow): boolean {
  const words = cells.filter((cell) => /\p{L}/u.test(cell));
  return words.length >= 2 && words.length === cells.filter((cell) => cell.trim() !== '').length;
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** So many rows may stand above the head. */
const mostAbove = 20;
