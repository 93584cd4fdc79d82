import { isSuperLinear, type LongFigures } from '../measure/long-figures.ts';
import type { LongTable } from '../measure/measure-long-kinds.ts';
import { marked } from './marked.ts';
import { type Row, table } from './table.ts';
import { multiple, time, whole } from './units.ts';

/** What is shown of one kind. */
export type ShownLong = Omit<LongTable, 'runs'>;

/** What it costs when one thing grows: a table for each kind. */
export function longTables(tables: readonly ShownLong[]): string {
  const note =
    'Each cell: the work that is added to a small handbook, in one round where that is linear. The last column: the cost of one more at the largest size as a multiple of that at the smallest (1.00 is linear), and the step that takes most.';
  return [...tables.map(longTable), note].join('\n\n');
}

function longTable({ title, unit, sizes, figures }: ShownLong): string {
  const heads = sizes.map((size) => (unit === 'kilobytes' ? `${whole(size)} KB` : whole(size)));
  return table(title, [...heads, 'growth '], figures.map(rowOf));
}

function rowOf(figures: LongFigures): Row {
  const { name, meaning, costs, growth, step, failed } = figures;
  const told = failed === undefined ? multiple(growth) : 'failed';
  const cells = [...costs.map((cost) => (cost === undefined ? '' : time(cost))), marked(told, isSuperLinear(figures))];
  return { label: name, cells, meaning: failed === undefined ? `${step}: ${meaning}` : failed };
}
