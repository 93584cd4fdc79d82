/**
 * Lets a reader type to see only the rows that hold every typed word. Nothing is fetched; without a script all rows stand
 * there.
 * @param filter holds the field and the line that tells how many rows are shown. @param groups the parts with rows.
 */
export function filterRows(filter: HTMLElement, groups: Iterable<Element>): void {
  const field = filter.querySelector('input');
  const status = filter.querySelector('[role="status"]');
  if (field === null) return;
  const parts = [...groups].map((group) => ({
    group: group as HTMLElement,
    rows: [...group.querySelectorAll('li')].map((row) => ({ row, words: (row.textContent ?? '').toLowerCase() })),
  }));
  filter.hidden = false;
  field.addEventListener('input', () => {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { group, rows } of parts) {
      for (const { row, words } of rows) {
        row.hidden = !wanted.every((word) => words.includes(word));
        if (!row.hidden) shown++;
      }
      group.hidden = rows.every(({ row }) => row.hidden);
    }
    if (status !== null) status.textContent = wanted.length === 0 ? '' : `${shown} shown.`;
  });
}
