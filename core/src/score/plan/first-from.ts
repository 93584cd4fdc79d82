import type { IsoDate, ResultValue } from '../../parse/index.ts';

/** The place of the first value whose period begins on a day or after it. @param rows by their first days. */
export function firstFrom(rows: readonly ResultValue[], day: IsoDate): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as ResultValue).period.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
