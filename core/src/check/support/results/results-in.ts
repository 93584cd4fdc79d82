import type { ResultColumn, ResultPeriod } from '../../../parse/index.ts';
import { type Range, remembered } from '../../../read/index.ts';
import {
  type Agreement,
  type FileFacts,
  type Goal,
  type HandbookView,
  type ResultRow,
  type ResultsFile,
  readResultsFile,
  resultRows,
} from '../../../resolve/index.ts';
import { agreementOf } from '../by-file.ts';
import { heldIn, textsOfAgreement } from './known-texts.ts';

/** A file of results with what it is about. */
export interface FoundResults {
  readonly results: ResultsFile;
  /** Rows whose marks go together. */
  readonly rows: readonly ResultRow[];
  /** The agreement whose values these are; undefined where none is called that. */
  readonly agreement: Agreement | undefined;
}

/** What a file of results says; undefined for any other file. */
export function resultsIn(facts: FileFacts, handbook: HandbookView): FoundResults | undefined {
  const results = readResultsFile(facts);
  if (results === undefined) return undefined;
  return { results, rows: resultRows(results, handbook.settings), agreement: agreementOf(results.id, handbook) };
}

/** The goals of an agreement by their keys. */
export const goalsByKey: (agreement: Agreement) => ReadonlyMap<string, Goal> = remembered(
  (agreement) => new Map(agreement.goals.map((goal) => [goal.key, goal] as const)),
);

/**
 * Rows that belong to a goal of the agreement, each with it. Those of a time in which the goal counted something else, or
 * per something else, are left out: what the present text asks for is nothing to hold them against.
 */
export function* rowsOfGoals(
  { rows, agreement }: FoundResults,
  handbook: HandbookView,
): Generator<readonly [ResultRow, Goal]> {
  if (agreement === undefined) return;
  const goals = goalsByKey(agreement);
  const [present, ...before] = textsOfAgreement(agreement, handbook).texts;
  const wasOther = (key: string, period: ResultPeriod) =>
    before.some((text) => {
      const words = text.goals.get(key);
      return words !== undefined && words !== present?.goals.get(key) && heldIn(text, period);
    });
  for (const row of rows) {
    const goal = goals.get(row.goal);
    if (goal !== undefined && !(row.period.ok && wasOther(row.goal, row.period.value))) yield [row, goal];
  }
}

/** The words in a cell, without spaces and quotation marks around them; the whole row where the cell is empty or not there. */
export function placeIn({ row }: ResultRow, column: ResultColumn, text: string): Range {
  const cell = row.cell(column);
  if (cell === undefined || cell.text === '') return row.range;
  return trimmed(cell.range, text);
}

/** A range without the spaces at its ends, and without quotation marks where they stand there. */
export function trimmed({ start, end }: Range, text: string): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  const isQuoted = to - from > 2 && text[from] === '"' && text[to - 1] === '"';
  return isQuoted ? { start: from + 1, end: to - 1 } : { start: from, end: to };
}
