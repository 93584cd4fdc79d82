import { counted, type Handbook, resultRows } from '@living-sla/core';

/** Says how many rows of results are counted nowhere, because they cannot be read or belong to no agreement; undefined for none. */
export function unreadRows({ results, agreements, settings }: Handbook): string | undefined {
  const ids = new Set(agreements.map(({ id }) => id));
  const left = results.map((each) => {
    const sound = resultRows(each, settings).filter(
      ({ goal, period, amount, segment }) => goal !== '' && period.ok && amount.ok && segment.ok,
    );
    return each.table.rows.length - (ids.has(each.id) ? sound.length : 0);
  });
  const rows = left.reduce((sum, each) => sum + each, 0);
  if (rows === 0) return undefined;
  return `${counted(rows, 'row')} of the results ${rows === 1 ? 'is' : 'are'} counted nowhere. “sla check” says which, and why.`;
}
