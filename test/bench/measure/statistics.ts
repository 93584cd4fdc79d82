/** The value in the middle; between two, their mean. @throws for an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/**
 * The median of the ratios of runs that were made one after the other. A machine that is slow for a while slows both
 * runs of a pair, so this is steadier than the ratio of two medians.
 * @param above as long as `below`.
 */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((value, at) => value / (below[at] as number)));
}

/** How far the runs lie apart: the longest less the shortest, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}

/** A share of a whole: 0.25 for 5 of 20; 0 where the whole is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
