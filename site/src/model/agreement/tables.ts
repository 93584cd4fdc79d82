import type { Fields } from '../fields.ts';
import type { Html } from '../html.ts';
import { badgeOf } from '../statuses.ts';
import type { Fact, Table, TableRow } from './block.ts';

/** How a column gets its cells: the words above it, and what of an item stands in it. */
export type Column = readonly [name: string, cell: (item: Fields) => Html | undefined];

/** Makes a table of a list; columns in which nothing stands are left out. @returns undefined for an empty list. */
export function tableOf(
  list: readonly Fields[],
  columns: readonly Column[],
  group?: (item: Fields) => string,
): Table | undefined {
  if (list.length === 0) return undefined;
  const filled = list.map((item) => columns.map(([, cell]) => cell(item)));
  const used = columns.map((_, at) => filled.some((cells) => cells[at] !== undefined));
  const rows = list.map((item, at): TableRow => {
    const cells = (filled[at] ?? []).filter((_, column) => used[column]);
    return { cells, badge: badgeOf(item.text('status')), note: item.prose('note'), group: group?.(item) };
  });
  return { columns: columns.flatMap(([name], at) => (used[at] ? [name] : [])), rows };
}

/** The facts that are there, in their order. */
export function factsOf(facts: readonly (readonly [name: string, value: Html | undefined])[]): Fact[] {
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
