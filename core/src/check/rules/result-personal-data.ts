import type { ResultColumn, ResultsTable, TableCell } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';
import { resultsIn, trimmed } from '../support/results/results-in.ts';
import { tellSome } from '../support/results/tell-some.ts';

export default defineRule({
  id: 'result-personal-data',
  title: 'Results name no people',
  category: 'safety',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found === undefined) return;
    yield* ofColumns(found.results.table, facts.file.text);
    yield* tellSome(ofCells(found.results.table, facts.file.text));
  },
});

function* ofColumns({ columns, rows }: ResultsTable, text: string): Generator<Report> {
  for (const [at, head] of columns.slice(0, mostColumns).entries()) {
    if (head.column !== undefined || !namesPeople.test(head.text)) continue;
    if (!rows.some(({ cells }) => (cells[at]?.text ?? '') !== '')) continue;
    yield {
      range: trimmed(head.range, text),
      message: `The column ${quote(head.text)} holds data of people. ${why} Take the column out: goals are scored by numbers alone.`,
    };
  }
}

/** No table of results has more, and each that is found takes a walk down the rows. */
const mostColumns = 100;

const namesPeople =
  /^(?:x-)?(?:(?:e-?mail|phone|mobile|telephone)(?: ?(?:address|number))?|(?:first|last|full|family|given|contact|lead|customer)[ _-]?name|name|surname)$/i;

function* ofCells({ columns, rows }: ResultsTable, text: string): Generator<Report> {
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      const column = columns[at]?.column;
      if (column !== undefined && plainColumns.has(column)) continue;
      const found = personalIn(cell, text);
      if (found === undefined) continue;
      yield {
        range: found.range,
        message: `${quote(text.slice(found.range.start, found.range.end))} is ${found.what}. ${why} Write a role, or the name of a report.`,
      };
    }
  }
}

const why = 'What is committed stays in the history, where everybody who has the repository can read it.';

/** Where numbers and ids stand. */
const plainColumns: ReadonlySet<ResultColumn> = new Set(['goal', 'period', 'value']);

interface Personal {
  readonly what: string;
  readonly range: Range;
}

function personalIn({ text: words, range }: TableCell, text: string): Personal | undefined {
  if (!/@|\d\d/.test(words)) return undefined;
  const email = emailIn(words);
  const found = email ?? phonePattern.exec(words)?.[0];
  if (found === undefined) return undefined;
  const start = text.indexOf(found, range.start);
  if (start === -1 || start >= range.end) return { what: email ? emailWords : phoneWords, range: trimmed(range, text) };
  return { what: email ? emailWords : phoneWords, range: { start, end: start + found.length } };
}

/** The first address. The mark that ends its sentence is none of it. */
function emailIn(words: string): string | undefined {
  const short = words.split(/[\s<>()"',;:!?]+/).filter((word) => word.length < 255);
  return short.map((word) => word.replace(/\.+$/, '')).find((word) => emailPattern.test(word));
}

const emailWords = 'an e-mail address';
const phoneWords = 'a phone number';
const emailPattern = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
// With its country, with its area in brackets, or in the groups of three, three and four that are usual in America. What
// could as well be a few numbers beside each other, or a date, is none.
const phonePattern =
  /\+\d{1,3}[ (./-]{1,2}(?![12]\d{3}-\d\d)\d(?:[ ()./-]{0,2}\d){6,12}|\+\d{9,15}\b|\(0\d{1,4}\) ?\d(?:[ /-]?\d){5,9}|\(\d{3}\) ?\d{3}[- ]\d{4}\b|\b\d{3}([-.])\d{3}\1\d{4}\b/;
