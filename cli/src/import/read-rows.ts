import {
  type Agreement,
  describeSegment,
  type Goal,
  type MonthDay,
  parseSegment,
  type ResultPeriod,
  suggest,
} from '@living-sla/core';
import { openNumber, openShare } from '../record/open-number.ts';
import { unitFor } from '../record/unit-for.ts';
import { periodIn } from './cell-days.ts';
import type { ColumnUse, ImportMapping } from './mapping.ts';
import { partsAsPercent } from './parts-as-percent.ts';
import { isRepeated } from './repeated-cell.ts';
import { columnOf, type Table, type TableRow } from './table.ts';
import { hasCommas, sayNumbers, withPoint } from './written-numbers.ts';

/** A value that a file holds, as it would be written. */
export interface FoundValue {
  readonly goal: string;
  readonly period: ResultPeriod;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly note: string;
  /** As it is written in a file of results; empty for all cases. */
  readonly segment: string;
  /** Where it stands in the file that was exported; undefined where it was reckoned from many rows. */
  readonly line: number | undefined;
}

/** A row that becomes no value, and why. */
export interface LeftOut {
  /** undefined where it is about no single row. */
  readonly line: number | undefined;
  readonly why: string;
  /** Whether somebody has to look at it: it holds a value that is lost, and is not only early, empty or a total. */
  readonly isWrong?: true;
}

/** What a file says. */
export interface FoundValues {
  readonly values: readonly FoundValue[];
  readonly leftOut: readonly LeftOut[];
  /** What a person should know, in sentences. */
  readonly notes: readonly string[];
}

/** What is known of the agreement that the values belong to. */
export interface ImportInto {
  readonly agreement: Agreement;
  readonly fiscalYearStarts: MonthDay;
}

/** Reads the values of a table in which each row says what was reached, for one goal or for several. */
export function readRows(table: Table, mapping: ImportMapping, into: ImportInto): FoundValues {
  const values: FoundValue[] = [];
  const leftOut: LeftOut[] = [];
  const days = { dates: mapping.dates, period: mapping.period ?? (areFirstDays(table, mapping) ? 'month' : undefined) };
  for (const row of table.rows) {
    const cell = cellsOf(table, row, mapping);
    const goals = goalsIn(table, row, mapping, into);
    const period = periodIn(cell('period'), days, into.fiscalYearStarts);
    if (typeof period === 'string') {
      leftOut.push({ line: row.line, ...withoutPeriod(cell('period'), period, hasValue(goals)) });
      continue;
    }
    for (const found of goals) {
      const value = 'why' in found ? undefined : withPoint(found.value, mapping.numbers);
      if ('why' in found) leftOut.push({ line: row.line, why: found.why });
      else if (value === undefined) leftOut.push({ line: row.line, why: noComma, isWrong: true });
      else
        values.push({ goal: found.goal, value, ...detailsOf(cell, found.goal, mapping, into), period, line: row.line });
    }
  }
  const doubt = doubtsAbout(values, mapping);
  const { changed, notes } = partsAsPercent(values, into.agreement.goals);
  const sound = changed.filter(({ goal, value, line }, at) => {
    const known = into.agreement.goals.find(({ key }) => key === goal);
    const why = changed[at] === values[at] ? doubt(value, known) : undefined;
    if (why !== undefined) leftOut.push({ line, why, isWrong: true });
    return why === undefined;
  });
  return { values: sound, leftOut, notes };
}

/** What says why a number leaves open which one it is; undefined where it does not. */
function doubtsAbout(values: readonly FoundValue[], { numbers }: ImportMapping) {
  if (numbers !== undefined) return openShare;
  const isAmongCommas = values.some(({ value }) => hasCommas(value));
  return (value: string, goal: Goal | undefined) => {
    const why = openNumber(value, goal, isAmongCommas);
    return why === undefined || openShare(value, goal) === why ? why : `${why} ${sayNumbers}`;
  };
}

const noComma = 'Its value cannot be read: “numbers” of the import says that a comma stands before decimals.';

function hasValue(goals: readonly GoalValue[]): boolean {
  return goals.some((each) => 'value' in each);
}

/**
 * Why a row without a period is left out. What stands there is repeated only where it was meant as one: below a report
 * stand totals, and who has made it.
 */
function withoutPeriod(cell: string, problem: string, hasValues: boolean): Omit<LeftOut, 'line'> {
  if (cell === '') return { why: 'It names no period.' };
  if (!hasValues) return { why: 'It names no period, and no value of a goal.' };
  if (totals.test(cell)) return { why: 'It is a total, and names no period.' };
  const why = isRepeated(cell) || !problem.includes('is not a period') ? problem : noPeriod;
  return { why, isWrong: true };
}

const totals = /^(?:(?:grand |sub-?)?total|sum|average|mean|summe|gesamt|all)\b/i;

const noPeriod =
  'Its period cannot be read: write a month (2026-10 or October 2026), a quarter, a week, a day or a year.';

/** A spreadsheet keeps “October 2026” as the first day of that month. */
function areFirstDays(table: Table, mapping: ImportMapping): boolean {
  const column = columnOf(table.headers, mapping.columns?.period ?? '');
  const days = table.rows.map(({ cells }) => cells[column] ?? '').filter((cell) => /\d/.test(cell));
  return days.length > 0 && days.every((day) => /^\d{4}-\d{2}-01$/.test(day));
}

type CellOf = (use: ColumnUse) => string;

/** What stands in a column of a row by what it is used for; empty where the mapping names none. */
function cellsOf({ headers }: Table, { cells }: TableRow, { columns = {} }: ImportMapping): CellOf {
  return (use) => {
    const name = columns[use];
    return name === undefined ? '' : (cells[columnOf(headers, name)] ?? '');
  };
}

type GoalValue = { readonly goal: string; readonly value: string } | { readonly why: string };

/** The goals that a row has a value for. An empty cell is no value, and where each goal has its column, nothing to tell. */
function goalsIn(table: Table, row: TableRow, mapping: ImportMapping, into: ImportInto): GoalValue[] {
  const { headers } = table;
  if (mapping.values !== undefined) {
    return Object.entries(mapping.values).flatMap(([goal, column]) => {
      const value = row.cells[columnOf(headers, column)] ?? '';
      return value === '' ? [] : [{ goal, value }];
    });
  }
  const cell = cellsOf(table, row, mapping);
  const value = cell('value');
  const goal = mapping.goal ?? goalNamed(cell('goal'), mapping, into);
  if (typeof goal !== 'string') return [goal];
  return value === '' ? [{ why: 'It has no value.' }] : [{ goal, value }];
}

/** The id of the goal that a file calls so: by the words of the mapping, by its id, its metric or its sentence. */
function goalNamed(
  words: string,
  { goals: named = {} }: ImportMapping,
  { agreement }: ImportInto,
): string | { why: string } {
  if (words === '') return { why: 'It names no goal.' };
  const own = Object.entries(named).find(([each]) => isSame(each, words));
  if (own !== undefined) return own[1];
  const { goals } = agreement;
  const byWords = goals.filter((goal) => isSame(goal.field('metric')?.text ?? goal.statement.value, words));
  const found = goals.find(({ key }) => isSame(key, words)) ?? (byWords.length === 1 ? byWords[0] : undefined);
  if (found !== undefined) return found.key;
  const meant = suggest(
    words,
    goals.map(({ key }) => key),
  );
  const way =
    meant === undefined
      ? 'Say which goal it is under “goals” of the import'
      : `Did you mean “${meant}”? If so, say it under “goals” of the import`;
  return { why: `No goal is called “${shortened(words)}”. ${way}, or leave it out.` };
}

function detailsOf(
  cell: CellOf,
  goal: string,
  mapping: ImportMapping,
  { agreement }: ImportInto,
): Pick<FoundValue, 'unit' | 'source' | 'note' | 'segment'> {
  const known = agreement.goals.find(({ key }) => key === goal);
  const segment = parseSegment(cell('segment'));
  return {
    unit: cell('unit') || (known === undefined ? '' : unitFor(known)),
    source: cell('source') || mapping.source || '',
    note: cell('note'),
    segment: segment.ok ? describeSegment(segment.value) : cell('segment'),
  };
}

/** Words of a file for a sentence: long ones are cut. */
function shortened(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59)}…`;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ' ').trim().toLowerCase());
  return a === b && a !== '';
}
