import { basename } from 'node:path';
import { type Agreement, type Goal, slug } from '@living-sla/core';
import { clockTermsOf } from '@living-sla/core/clock';
import type { ColumnUse, DateOrder, ImportMapping } from './mapping.ts';
import type { Table } from './table.ts';
import { leavesNoDoubt } from './written-numbers.ts';

/** What the rows of a file are. */
export type RowKind = 'values' | 'periods' | 'cases';

/** A mapping made from the names of columns: what stands there to begin with when somebody is asked. */
export interface Guess extends ImportMapping {
  readonly kind: RowKind;
}

/** Guesses what a file holds from its name, the names of its columns and how its days are written. */
export function guessMapping(path: string, table: Table, agreement: Agreement): Guess {
  const { headers } = table;
  const { goal, period, value, unit, source, note, segment, started, stopped, restarted } = columnsIn(headers);
  const values = valuesIn(headers, agreement.goals);
  const hasValues = goal === undefined && value === undefined && Object.keys(values).length > 0;
  const kind = started !== undefined && stopped !== undefined ? 'cases' : hasValues ? 'periods' : 'values';
  const columns = {
    values: { goal, period, value, unit, source, note, segment },
    periods: { period },
    cases: { started, stopped, restarted },
  }[kind];
  const [timed, ...others] = kind === 'cases' ? agreement.goals.filter(hasTime) : [];
  const dates = datesIn(table);
  return {
    kind,
    ...namesFor(path),
    agreement: agreement.id,
    ...(timed === undefined || others.length > 0 ? {} : { goal: timed.key }),
    columns: Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined)),
    ...(kind === 'periods' ? { values } : {}),
    ...(kind === 'cases' ? { traits: traitsIn(headers, agreement.goals) } : {}),
    period: periodIn(period),
    ...(dates === undefined ? {} : { dates }),
    ...(kind !== 'cases' && hasCertainCommas(table) ? { numbers: 'comma' } : {}),
  };
}

/** Whether a goal has a clock by which a case can be judged. */
export function hasTime(goal: Goal): boolean {
  return clockTermsOf(goal)?.within !== undefined;
}

/** An id and a pattern for a file, without the figures by which this month's differs from the next one's. */
export function namesFor(path: string): { id: string; file: string } {
  const name = basename(path);
  const pattern = name.replace(/\d(?:[\d._ -]*\d)?/g, '*');
  const id = slug(name.replace(/\.[^.]*$/, '').replace(/[\d_]+/g, ' ')).replace(/^-+|-+$/g, '');
  return { id: id === '' ? 'export' : id, file: pattern };
}

const words: readonly (readonly [ColumnUse, RegExp])[] = [
  ['goal', /^(?:goal|metric|measure|kpi|indicator)\b/i],
  ['period', /^(?:period|month|week|quarter|date|day|reporting)\b/i],
  ['value', /^(?:value|actual|result|achieved|reached|total|amount|number|count)s?\b/i],
  ['unit', /^(?:unit|currency)s?\b/i],
  ['source', /^(?:source|report)$/i],
  ['note', /^(?:note|comment|remark)s?\b/i],
  ['segment', /^segment\b/i],
  ['restarted', /^(?:re-?assigned|restarted|owner changed)\b/i],
  [
    'stopped',
    /^(?:stopped|ended|(?:first|1st) (?:contact|response|call|touch|reply|activity)|contacted|responded|answered)\b/i,
  ],
  ['started', /^(?:started|assigned|received|created|became|mql)\b.*\b(?:at|date|time|on)$|^(?:started|assigned)$/i],
];

function columnsIn(headers: readonly string[]): Partial<Record<ColumnUse, string>> {
  const found = words.flatMap(([use, pattern]) => {
    const header = headers.find((each) => pattern.test(each));
    return header === undefined ? [] : [[use, header] as const];
  });
  return Object.fromEntries(found);
}

/** Columns that are called like a goal: by its id or by what it counts, one or many of it. */
function valuesIn(headers: readonly string[], goals: readonly Goal[]): Record<string, string> {
  const found = goals.flatMap((goal) => {
    const names = [goal.key, goal.field('metric')?.text].flatMap((name) => (name === undefined ? [] : plain(name)));
    const header = headers.find((each) => names.includes(plain(each)));
    return header === undefined ? [] : [[goal.key, header] as const];
  });
  return Object.fromEntries(found);
}

function plain(name: string): string {
  return slug(name).replace(/s$/, '');
}

/** Columns that hold a trait by which some goal has rows of its own: “Lead source” for `source`. */
function traitsIn(headers: readonly string[], goals: readonly Goal[]): Record<string, string> {
  const names = goals.flatMap(({ node }) => traitNames(node));
  const found = [...new Set(names)].flatMap((name) => {
    const header = headers.find((each) => slug(each).split('-').includes(slug(name)));
    return header === undefined ? [] : [[name, header] as const];
  });
  return Object.fromEntries(found);
}

/** The names under `when` of each row of `by-segment`. */
function traitNames(node: Goal['node']): string[] {
  const rows = node.kind === 'map' ? node.entries.find(({ key }) => key === 'by-segment')?.value : undefined;
  const items = rows?.kind === 'list' ? rows.items : [];
  return items.flatMap((row) => {
    const when = row.kind === 'map' ? row.entries.find(({ key }) => key === 'when')?.value : undefined;
    return when?.kind === 'map' ? when.entries.map(({ key }) => key) : [];
  });
}

function periodIn(header: string | undefined): 'month' | 'week' | 'quarter' {
  return /week/i.test(header ?? '') ? 'week' : /quarter/i.test(header ?? '') ? 'quarter' : 'month';
}

/** The order of days in figures, where one of them leaves no doubt; undefined where there are none, or all leave it open. */
function datesIn({ rows }: Table): DateOrder | undefined {
  for (const { cells } of rows.slice(0, 2000)) {
    for (const cell of cells) {
      const [, first = '', second = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?!\d)/.exec(cell) ?? [];
      if (Number(first) > 12) return 'day first';
      if (Number(second) > 12) return 'month first';
    }
  }
  return undefined;
}

/** Whether some number of a table is one with a comma before its decimals, and can be no other. */
function hasCertainCommas({ rows }: Table): boolean {
  return rows.slice(0, 2000).some(({ cells }) => cells.some(leavesNoDoubt));
}

/** Whether some days of a table are written in figures whose order decides which day is meant. */
export function hasOpenDates({ rows }: Table): boolean {
  return rows
    .slice(0, 2000)
    .some(({ cells }) => cells.some((cell) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/.test(cell)));
}
