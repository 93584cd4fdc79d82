import { basename } from 'node:path';
import { type Handbook, suggest } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';

/** How the file of a program becomes values: one entry under `imports` in handbook.yaml. */
export interface ImportMapping {
  readonly id: string;
  /** The name of the file, where `*` stands for anything. */
  readonly file?: string;
  readonly sheet?: string;
  /** The id of an agreement. */
  readonly agreement?: string;
  /** The id of the one goal that all rows are about. */
  readonly goal?: string;
  readonly columns?: Readonly<Partial<Record<ColumnUse, string>>>;
  /** What the file calls a goal → its id. */
  readonly goals?: Readonly<Record<string, string>>;
  /** The id of a goal → the column with its values, where each has one. */
  readonly values?: Readonly<Record<string, string>>;
  /** What the agreement calls a trait of a case → its column. */
  readonly traits?: Readonly<Record<string, string>>;
  readonly period?: 'month' | 'week' | 'quarter';
  readonly source?: string;
  readonly dates?: DateOrder;
  /** What stands before decimals; undefined where the file leaves no doubt. */
  readonly numbers?: DecimalMark;
}

/** What a column of a file may hold. */
export type ColumnUse =
  | 'goal'
  | 'period'
  | 'value'
  | 'unit'
  | 'source'
  | 'note'
  | 'segment'
  | 'started'
  | 'stopped'
  | 'restarted';

/** How days are written as figures. */
export type DateOrder = 'year first' | 'day first' | 'month first';

/** What a file writes before decimals: `1.234,56` or `1,234.56`. */
export type DecimalMark = 'comma' | 'point';

/**
 * The mapping for a file: the one that was named, else the only one whose name of a file fits.
 * @returns undefined where none fits, and then somebody has to be asked.
 * @throws CannotRun where there is none of that name, or several fit.
 */
export function mappingFor(handbook: Handbook, file: string, named: string | undefined): ImportMapping | undefined {
  const all = mappingsOf(handbook);
  if (named !== undefined) {
    const found = all.find(({ id }) => id === named);
    if (found === undefined) throw new CannotRun(noSuch(named, all));
    return found;
  }
  const fitting = all.filter((each) => each.file !== undefined && fits(basename(file), each.file));
  if (fitting.length < 2) return fitting[0];
  const ids = fitting.map(({ id }) => id).join(', ');
  throw new CannotRun(`Several imports in handbook.yaml fit “${basename(file)}”: ${ids}. Name one with --as.`);
}

/** All mappings of a handbook, as far as its settings can be read. @throws CannotRun where they cannot. */
export function mappingsOf({ settings }: Handbook): readonly ImportMapping[] {
  if (settings.data === undefined)
    throw new CannotRun('handbook.yaml has a mistake, so its imports cannot be read. “sla check” says where it is.');
  return settings.data.imports ?? [];
}

/** Names of all columns that a mapping needs. */
export function columnsOf({ columns = {}, values = {}, traits = {} }: ImportMapping): string[] {
  return [...Object.values(columns), ...Object.values(values), ...Object.values(traits)];
}

/** Whether a name fits a pattern in which `*` stands for anything. In time that grows with the product of the two. */
export function fits(name: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.toLowerCase().split('*');
  const text = name.toLowerCase();
  if (others.length === 0) return text === first;
  const last = others.pop() ?? '';
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.startsWith(first) && text.endsWith(last) && text.length - last.length >= at;
}

function noSuch(named: string, all: readonly ImportMapping[]): string {
  const ids = all.map(({ id }) => id);
  const meant = suggest(named, ids);
  const known = ids.length === 0 ? 'There is none yet.' : `There are: ${ids.join(', ')}.`;
  return `handbook.yaml has no import “${named}”. ${meant === undefined ? known : `Did you mean “${meant}”?`}`;
}
