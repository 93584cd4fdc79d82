import {
  parsePeriodOfResult,
  parseResultAmount,
  parseSegment,
  type ResultAmount,
  type ResultPeriod,
  type ResultsRow,
  type Segment,
  type ValueResult,
} from '../../parse/index.ts';
import { fiscalYearStart } from '../fiscal-year-start.ts';
import type { ResultsFile, Settings } from '../handbook.ts';
import { exceptionWords } from './exception-words.ts';

/** A row of results, read as far as it can be. */
export interface ResultRow {
  readonly row: ResultsRow;
  /** The id of the goal as it is written; empty where none is. */
  readonly goal: string;
  readonly period: ValueResult<ResultPeriod>;
  readonly amount: ValueResult<ResultAmount>;
  readonly segment: ValueResult<Segment>;
  readonly source: string | undefined;
  readonly note: string | undefined;
  /** What the note says behind `excepted:`; undefined where it does not begin so. */
  readonly excepted: string | undefined;
}

/**
 * The rows of a file of results, in its order. Read once for a text and its handbook.yaml, however many ask; a broken row,
 * whose marks do not go together, is none.
 */
export function resultRows(results: ResultsFile, settings: Settings): readonly ResultRow[] {
  const known = rowsOf.get(results);
  if (known?.settings === settings) return known.rows;
  const rows = read(results, settings);
  rowsOf.set(results, { settings, rows });
  return rows;
}

const rowsOf = new WeakMap<ResultsFile, { readonly settings: Settings; readonly rows: readonly ResultRow[] }>();

function read({ table }: ResultsFile, settings: Settings): ResultRow[] {
  const options = { fiscalYearStarts: fiscalYearStart(settings.facts) };
  // The same periods, values and segments stand in a file again and again.
  const period = onceEach((text) => parsePeriodOfResult(text, options));
  const segment = onceEach(parseSegment);
  const amounts = new Map<string, (value: string) => ValueResult<ResultAmount>>();
  const amount = (value: string, unit: string) => {
    const ofUnit = amounts.get(unit) ?? onceEach((text) => parseResultAmount(text, unit, settings.currency));
    amounts.set(unit, ofUnit);
    return ofUnit(value);
  };
  return table.rows.flatMap((row): ResultRow[] => {
    if (!row.isWhole) return [];
    const text = (column: Parameters<ResultsRow['cell']>[0]) => row.cell(column)?.text ?? '';
    const note = text('note') || undefined;
    return [
      {
        row,
        goal: text('goal'),
        period: period(text('period')),
        amount: isAmbiguous(text('value'), table.delimiter)
          ? ambiguous(text('value'))
          : amount(text('value'), text('unit')),
        segment: segment(text('segment')),
        source: text('source') || undefined,
        note,
        excepted: exceptionWords(note),
      },
    ];
  });
}

function onceEach<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/**
 * Spreadsheets write semicolons between cells where the comma is the decimal sign. There, nobody can tell whether one
 * mark before three figures parts thousands or decimals.
 */
function isAmbiguous(value: string, delimiter: string): boolean {
  return delimiter === ';' && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(value);
}

function ambiguous(value: string): ValueResult<ResultAmount> {
  const plain = value.replace(/[.,]/, '');
  const message = `“${value}” can be read as two different numbers, as this file has semicolons between its cells: write ${plain}, or a point and fewer decimals.`;
  return { ok: false, problem: { message, forms: [plain] } };
}
