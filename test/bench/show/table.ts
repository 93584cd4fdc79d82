/** One row of a table: what it is, its cells from left to right, and what it means. */
export interface Row {
  readonly label: string;
  readonly cells: readonly string[];
  readonly meaning: string;
}

/** Lays rows out in columns: labels to the left, cells to the right edge of their column, meanings last. */
export function table(title: string, heads: readonly string[], rows: readonly Row[]): string {
  const head: Row = { label: title, cells: heads, meaning: '' };
  const all = [head, ...rows];
  const labelWidth = Math.max(...all.map(({ label }) => label.length));
  const widths = heads.map((_, at) => Math.max(...all.map(({ cells }) => cells[at]?.length ?? 0)));
  const lines = all.map(({ label, cells, meaning }) => {
    const padded = widths.map((width, at) => (cells[at] ?? '').padStart(width));
    return [label.padEnd(labelWidth), ...padded, meaning].join('  ').trimEnd();
  });
  const [first = '', ...others] = lines;
  return [first, '-'.repeat(first.length), ...others].join('\n');
}
